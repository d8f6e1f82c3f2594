package viva.markup.excerpt;

import java.util.List;
import java.util.regex.Pattern;
import viva.markup.Inline;
import viva.markup.PlainText;

/// Writes what stands in a line as Markdown.
///
/// @param labels of the footnotes, in the order of their numbers
record InlineText(List<String> labels) {
  /// What would begin a block at the start of a line.
  private static final Pattern BLOCK_SIGN =
      Pattern.compile(
          "(?:#{1,6}(?=\\s|$)|>|[-+*](?=\\s|$)|[-=]{2,}\\s*$|~~~|\\|)|\\d{1,9}(?=[.)](?:\\s|$))");

  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,32};)");
  private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
  private static final Pattern LINK = Pattern.compile("\\[(?=\\^|\\[|[^\\[\\]]*](?:\\(|\\[|:))");

  /// The lines of a paragraph, joined by the signs of a hard line end.
  List<String> paragraph(List<Inline> content) {
    return write(content, false)
        .lines()
        .map(line -> line.replaceFirst("^ +", ""))
        .map(InlineText::shielded)
        .toList();
  }

  /// All in one line, for headings and titles.
  String line(List<Inline> content) {
    return write(content, true).replace('\n', ' ').strip();
  }

  String cell(List<Inline> content) {
    return line(content);
  }

  private static String shielded(String line) {
    var sign = BLOCK_SIGN.matcher(line);
    if (!sign.lookingAt()) return line;
    int at = Character.isDigit(line.charAt(0)) ? sign.end() : 0;
    return line.substring(0, at) + "\\" + line.substring(at);
  }

  private String write(List<Inline> content, boolean oneLine) {
    var out = new StringBuilder();
    for (var inline : content) out.append(write(inline, oneLine));
    return out.toString();
  }

  private String write(Inline inline, boolean oneLine) {
    return switch (inline) {
      case Inline.Text(var text) -> escaped(text, oneLine);
      case Inline.Styled(var style, var inner) -> styled(style, write(inner, oneLine));
      case Inline.Code(var text) -> code(oneLine ? text.replace("|", "\\|") : text);
      case Inline.Formula(var tex, boolean display) ->
          display ? "$$" + tex + "$$" : "$" + tex + "$";
      case Inline.Image(var source, var alt, int width) ->
          "![" + alt + (width > 0 ? "|" + width : "") + "](" + address(source) + ")";
      case Inline.Link(var address, var inner) ->
          PlainText.of(inner).equals(address)
              ? "<" + address + ">"
              : "[" + write(inner, oneLine) + "](" + address(address) + ")";
      case Inline.FootnoteReference(int number) ->
          "[^" + (number <= labels.size() ? labels.get(number - 1) : number) + "]";
      case Inline.LineBreak() -> oneLine ? "<br>" : "  \n";
    };
  }

  /// Blanks stand outside of the signs, as Markdown wants it.
  private static String styled(Inline.Style style, String inner) {
    var words = inner.strip();
    if (words.isEmpty()) return inner;
    int start = inner.indexOf(words);
    return inner.substring(0, start)
        + signed(style, words)
        + inner.substring(start + words.length());
  }

  private static String signed(Inline.Style style, String words) {
    return switch (style) {
      case STRONG -> "**" + words + "**";
      case EMPHASIS -> "*" + words + "*";
      case STRIKE -> "~~" + words + "~~";
      case UNDERLINE -> tagged("u", words);
      case MARK -> tagged("mark", words);
      case SUBSCRIPT -> tagged("sub", words);
      case SUPERSCRIPT -> tagged("sup", words);
      case KEY -> tagged("kbd", words);
    };
  }

  private static String tagged(String name, String words) {
    return "<" + name + ">" + words + "</" + name + ">";
  }

  private static String code(String text) {
    var ticks = "`";
    while (text.contains(ticks)) ticks += "`";
    boolean room = text.startsWith("`") || text.endsWith("`") || text.isBlank();
    return room ? ticks + " " + text + " " + ticks : ticks + text + ticks;
  }

  private static String address(String address) {
    return address.matches("[^\\s()<>]+") ? address : "<" + address.replaceAll("[<>\\n]", "") + ">";
  }

  private static String escaped(String text, boolean oneLine) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign =
          switch (c) {
            case '\\' -> i + 1 == text.length() || punctuation(text.charAt(i + 1));
            case '*', '`', '$' -> true;
            case '_' -> !within(text, i);
            case '~' -> text.startsWith("~~", i) || (i > 0 && text.charAt(i - 1) == '~');
            case '|' -> oneLine;
            default -> false;
          };
      if (sign) out.append('\\');
      out.append(c);
    }
    var entities = ENTITY.matcher(out).replaceAll("\\\\&");
    return LINK.matcher(TAG.matcher(entities).replaceAll("\\\\<")).replaceAll("\\\\[");
  }

  private static boolean punctuation(char c) {
    return c < 0x80 && c > ' ' && !Character.isLetterOrDigit(c);
  }

  /// An underscore within a word is one to Markdown too.
  private static boolean within(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && word(text.charAt(at - 1))
        && word(text.charAt(at + 1));
  }

  private static boolean word(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
