package viva.content.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A field of a note as Anki keeps it: HTML, which Markdown may hold, but for a few things.
final class AnkiField {
  private static final Pattern SOUND = Pattern.compile("\\[sound:[^\\]\n]*\\]");
  private static final Pattern PRE =
      Pattern.compile("<pre\\b[^>]*>(.*?)</pre>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

  private AnkiField() {}

  /// Code becomes a fence, sounds are left out.
  static String markdown(String html) {
    var silent = SOUND.matcher(html).replaceAll("");
    return PRE.matcher(silent)
        .replaceAll(pre -> Matcher.quoteReplacement(code(pre.group(1))))
        .strip();
  }

  private static String code(String html) {
    var broken = BREAK.matcher(html).replaceAll("\n");
    var bare = TAG.matcher(broken).replaceAll("");
    var code =
        bare.replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
    return "\n\n```\n" + code.strip() + "\n```\n\n";
  }
}
