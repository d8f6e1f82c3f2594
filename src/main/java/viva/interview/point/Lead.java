package viva.interview.point;

import java.util.List;
import java.util.regex.Pattern;
import viva.markup.Inline;

/// What a line is about, and what it says of it.
///
/// @param head   empty where nothing leads
/// @param marked whether the author set the head off
/// @param text   what follows; empty where the line is nothing but its head
record Lead(String head, boolean marked, String text) {
  /// How many chars a head has at most.
  static final int LONGEST = 24;

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:[（(]?\\d{1,2}[)）.、．](?!\\d)|[①-⑳]|[（(]?[一二三四五六七八九十]{1,3}[)）、.]|[-•·]) ?\\s*");

  private static final Pattern AFTER_HEAD = Pattern.compile("^\\s*[：:，,—–-]+\\s*");

  /// A head and what follows its colon; a gloss in brackets belongs to the head.
  private static final Pattern COLON =
      Pattern.compile(
          "^([^：:，,。；;！？!?\\n"
              + "$（(]{2,24}?(?:[（(][^）)\\n"
              + "]{1,40}[）)])?[^：:，,。；;！？!?\\n"
              + "$]{0,8}?)\\s*[：:](?!//)\\s*(.*)$",
          Pattern.DOTALL);

  static Lead of(List<Inline> content) {
    var whole = unnumbered(Flat.of(content));
    var first = content.isEmpty() ? "" : marked(content.getFirst());
    var name = unnumbered(first).replaceFirst("[：:]$", "").strip();
    if (!name.isEmpty() && name.length() <= LONGEST && whole.startsWith(unnumbered(first))) {
      var rest = whole.substring(unnumbered(first).length());
      boolean strong = content.getFirst() instanceof Inline.Styled;
      var after = AFTER_HEAD.matcher(rest);
      boolean parted = after.find() || first.strip().endsWith("：") || first.strip().endsWith(":");
      if (strong || parted || rest.isBlank()) {
        return new Lead(name, true, AFTER_HEAD.matcher(rest).replaceFirst("").strip());
      }
    }
    return of(whole);
  }

  static Lead of(String line) {
    var whole = unnumbered(line);
    var colon = COLON.matcher(whole);
    if (!colon.matches() || colon.group(1).length() > LONGEST + 20)
      return new Lead("", false, whole);
    return new Lead(colon.group(1).strip(), false, colon.group(2).strip());
  }

  private static String marked(Inline inline) {
    return switch (inline) {
      case Inline.Styled(var style, var content)
          when style == Inline.Style.STRONG || style == Inline.Style.MARK ->
          Flat.of(content);
      case Inline.Code(var text) -> text;
      default -> "";
    };
  }

  static String unnumbered(String line) {
    return NUMBERING.matcher(line.strip()).replaceFirst("").strip();
  }
}
