package viva.card;

/// A place in a document.
///
/// @param file the path of the document as the user gave or would open it
/// @param line the line, from 1
public record Origin(String file, int line) {
  public Origin {
    if (line < 1) throw new IllegalArgumentException("line " + line);
  }
}
