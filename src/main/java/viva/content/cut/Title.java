package viva.content.cut;

import java.util.regex.Pattern;
import viva.content.line.Asking;
import viva.content.line.Plain;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// The line of a question, cut where its answer begins on the same line.
///
/// @param answer what stands behind the question; empty where nothing does
record Title(String question, String answer) {
  private static final Pattern ITEM =
      Pattern.compile("^(?:[-*+•●]\\s+|\\d{1,4}[.)、）]\\s*)(?:\\[[ xX]\\]\\s+)?");
  private static final Pattern LINK =
      Pattern.compile("(?:\\[.*\\]\\([^)]*\\)|https?://\\S+)\\s*(?:【[^】]*】)?");
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?<=[\\s?？。])(?:\\*\\*)?(?:A|Answer|答|答案|Ответ|Respuesta)(?:\\*\\*)?\\s*[:：](?:\\*\\*)?\\s*");
  private static final int LONGEST_TERM = 40;
  private static final int SHORTEST_ANSWER = 8;

  static Title of(Page page, Unit unit) {
    var whole = new Title(unit.title(), "");
    return switch (unit.container().form()) {
      case BULLET, ORDERED -> {
        var glued = glued(unit.title());
        yield glued.answer().isEmpty() ? definition(page, unit) : glued;
      }
      case NUMBERED -> glued(unit.title());
      case LABEL -> announced(unit.title());
      default -> whole;
    };
  }

  private static Title announced(String title) {
    var m = ANSWER.matcher(title);
    return m.find() && m.start() > 0
        ? new Title(title.substring(0, m.start()).strip(), title.substring(m.end()).strip())
        : glued(title);
  }

  /// A statement right behind the last question mark is the answer.
  private static Title glued(String title) {
    int mark = Math.max(title.lastIndexOf('?'), title.lastIndexOf('？'));
    if (mark < 3) return new Title(title, "");
    var rest = title.substring(mark + 1).strip();
    boolean statement =
        rest.length() >= SHORTEST_ANSWER
            && rest.matches("(?s)[\\p{L}\\p{N}`*\\[].*")
            && (rest.matches("(?s).*[。.!！;；]$") || rest.length() >= 2 * LONGEST_TERM)
            && !Asking.asksAmongStatements(rest);
    return statement ? new Title(title.substring(0, mark + 1), rest) : new Title(title, "");
  }

  /// `term：definition` in an item.
  private static Title definition(Page page, Unit unit) {
    var raw = ITEM.matcher(page.line(unit.first()).body()).replaceFirst("");
    int colon = colon(raw);
    if (unit.container().form() != Form.BULLET || unit.last() > unit.first() || colon < 1)
      return new Title(unit.title(), "");
    var term = Plain.title(raw.substring(0, colon));
    var rest = raw.substring(colon + 1).strip();
    if (rest.startsWith("**")) rest = rest.substring(2).strip();
    boolean name =
        term.length() <= LONGEST_TERM && !term.isBlank() && !term.matches(".*[。！？?!；;].*");
    return !name || rest.isEmpty() || LINK.matcher(rest).matches()
        ? new Title(unit.title(), "")
        : new Title(term, rest);
  }

  /// The first colon outside brackets, code and formulas; -1 where there is none.
  private static int colon(String raw) {
    int depth = 0;
    char inside = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '`' || c == '$') inside = inside == 0 ? c : inside == c ? 0 : inside;
      if (inside != 0) continue;
      if ("([（【《「".indexOf(c) >= 0) depth++;
      else if (")]）】》」".indexOf(c) >= 0) depth = Math.max(0, depth - 1);
      else if (depth == 0 && c == '：') return i;
      else if (depth == 0
          && c == ':'
          && i + 1 < raw.length()
          && (raw.charAt(i + 1) == ' ' || raw.charAt(i + 1) == '*')) return i;
    }
    return -1;
  }
}
