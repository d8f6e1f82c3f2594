package viva.interview.point;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts running text into what it says one after the other.
final class Sentences {
  /// A sentence of more chars than this is cut at the commas where it goes on to something new.
  private static final int LONG = 60;

  private static final int COMMAS = 3;

  /// The shortest piece that a long sentence is cut into.
  private static final int PIECE = 10;

  private static final Pattern GOES_ON =
      Pattern.compile("[，,] ?(?=进而|避免|防止|但|然后|以及|并且|同时|另外|此外|其次|最后|前者|后者|采用|改进|建立)");

  private static final Pattern SEMICOLON = Pattern.compile("[；;]");

  private static final Pattern COMMA = Pattern.compile("[，,]");

  private Sentences() {}

  /// The sentences of a text, without the sign at their ends; line ends end sentences too.
  static List<String> cut(String text) {
    var sentences = new ArrayList<String>();
    boolean formula = false;
    int brackets = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '$') formula = !formula;
      if (formula) continue;
      if ("（(【".indexOf(c) >= 0) brackets++;
      else if ("）)】".indexOf(c) >= 0) brackets = Math.max(0, brackets - 1);
      else if (c == '\n' || (brackets == 0 && ends(text, i))) {
        add(text.substring(start, i), sentences);
        start = i + 1;
        brackets = 0;
      }
    }
    add(text.substring(start), sentences);
    return sentences;
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    if ("。！!？?".indexOf(c) >= 0) return true;
    if (c != '.' || at == 0) return false;
    var rest = text.substring(at + 1).stripLeading();
    char before = text.charAt(at - 1);
    if (rest.isEmpty()) return true;
    if (Character.isIdeographic(rest.charAt(0))) return !Character.isDigit(before);
    boolean word = at > 1 && Character.isLetter(before) && Character.isLetter(text.charAt(at - 2));
    return word && Character.isWhitespace(text.charAt(at + 1));
  }

  /// The parts of a sentence that stand for themselves.
  static List<String> parts(String sentence) {
    var parts = new ArrayList<String>();
    for (var part : split(sentence, SEMICOLON, 0)) {
      long commas = COMMA.matcher(part).results().count();
      if (part.length() <= LONG || commas < COMMAS) add(part, parts);
      else split(part, GOES_ON, PIECE).forEach(p -> add(p, parts));
    }
    return parts;
  }

  /// Cuts where a pattern is found outside brackets and formulas.
  ///
  /// @param shortest the fewest chars that a piece has
  private static List<String> split(String text, Pattern where, int shortest) {
    var pieces = new ArrayList<String>();
    int start = 0;
    var cut = where.matcher(text);
    while (cut.find()) {
      if (cut.start() - start < shortest || text.length() - cut.end() < shortest) continue;
      if (open(text.substring(0, cut.start()))) continue;
      pieces.add(text.substring(start, cut.start()));
      start = cut.end();
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  /// Whether a bracket or a formula is still open at the end of a text.
  private static boolean open(String text) {
    long dollars = text.chars().filter(c -> c == '$').count();
    long opened = text.chars().filter(c -> "（(".indexOf(c) >= 0).count();
    long closed = text.chars().filter(c -> "）)".indexOf(c) >= 0).count();
    return dollars % 2 == 1 || opened > closed;
  }

  private static void add(String sentence, List<String> sentences) {
    var stripped = sentence.strip();
    if (!stripped.isEmpty()) sentences.add(stripped);
  }
}
