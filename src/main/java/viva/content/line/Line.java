package viva.content.line;

/// One line of a document, or a part of one where several were glued together.
///
/// @param number the line's number in the document, from 1
/// @param text   without its line feed
/// @param quiet  inside code, a display formula or a comment: nothing in it asks
public record Line(int number, String text, boolean quiet) {

  /// The most characters of a line that is looked at as a question.
  public static final int LONGEST = 2000;

  public boolean blank() {
    return text.isBlank();
  }

  /// Whether the line may open, name or divide something.
  public boolean speaks() {
    return !quiet && text.length() <= LONGEST && !text.isBlank();
  }

  public String body() {
    return text.strip();
  }

  /// The columns of white space in front; a tab reaches to the next multiple of four.
  public int indent() {
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') column += 4 - column % 4;
      else if (c == ' ' || c == '\u00a0' || c == '\u3000') column++;
      else return column;
    }
    return column;
  }

  public Line with(String other) {
    return new Line(number, other, quiet);
  }
}
