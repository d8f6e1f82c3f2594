package viva.content.line;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the marks off a line: what is left are the author's words, formulas and code.
public final class Plain {
  private static final Pattern LINK =
      Pattern.compile(
          "(?<!!)\\[((?:[^\\[\\]]|\\[[^\\[\\]]{0,200}\\]){0,400})\\]\\([^()]{0,600}(?:\\([^()]{0,200}\\)[^()]{0,400})?\\)");

  /// A link whose words are nothing but a sign, such as an arrow.
  private static final Pattern SIGN =
      Pattern.compile("(?<![!\\]])\\[[^\\p{L}\\p{N}\\[\\]$`]{1,4}\\]\\([^()]{0,300}\\)");

  private static final Pattern WIKI =
      Pattern.compile("(?<!!)\\[\\[([^\\[\\]|,]+)(?:\\|([^\\[\\]]+))?\\]\\]");
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:h[1-6]|p|br|hr|div|span|b|i|u|em|strong|a|font|center|sub|sup|details|summary|small|mark|big)\\b[^<>]{0,400}>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE =
      Pattern.compile("<code>([^<>`]{1,200})</code>", Pattern.CASE_INSENSITIVE);

  /// A link back to the top within a heading.
  private static final Pattern ARROW =
      Pattern.compile("\\[?[↑⬆↥⇧▲]\\x{FE0F}?\\]?(?:\\([^)]{0,80}\\))?");
  private static final Pattern COMMENT = Pattern.compile("<!--.{0,600}?-->");
  private static final Pattern REMARK = Pattern.compile("\\)\\s*【[^】]{1,40}】\\s*$");
  private static final Pattern ID = Pattern.compile("\\s*\\{#[^}]{1,80}\\}\\s*$");
  private static final Pattern TRAILING_MARKS =
      Pattern.compile(
          "(?:\\s*[\\x{1F300}-\\x{1FAFF}\\x{2B50}\\x{2605}\\x{2606}\\x{FE0F}\\x{2728}\\x{2757}\\x{2753}\\x{203C}])+\\s*$");
  private static final Pattern LEADING_MARKS =
      Pattern.compile("^\\s*(?:[\\p{So}\\x{FE0F}\\x{200D}]\\s*)+(?=\\S)");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Plain() {}

  /// A line as a question or a topic is shown: no links, tags, bold or headings marks.
  public static String title(String markdown) {
    var s = markdown;
    if (s.indexOf('<') >= 0) {
      s = CODE.matcher(s).replaceAll("`$1`");
      if (s.contains("-->")) s = COMMENT.matcher(s).replaceAll(" ");
      s = TAG.matcher(s).replaceAll("");
    }
    s = links(s);
    boolean rare = rare(s);
    if (rare) s = ARROW.matcher(s).replaceAll("");
    if (s.endsWith("}")) s = ID.matcher(s).replaceAll("");
    s = unbold(s);
    if (symbolAtStart(s)) s = LEADING_MARKS.matcher(s).replaceFirst("");
    if (symbolAtEnd(s)) s = TRAILING_MARKS.matcher(s).replaceAll("");
    if (rare) s = INVISIBLE.matcher(s).replaceAll("");
    return blanks(s).strip();
  }

  private static boolean symbolAtStart(String s) {
    int start = 0;
    while (start < s.length() && s.charAt(start) == ' ') start++;
    if (start == s.length()) return false;
    char first = s.charAt(start);
    return Character.isHighSurrogate(first) || (first >= 0x2190 && first < 0x2c00);
  }

  private static boolean symbolAtEnd(String s) {
    int end = s.length();
    while (end > 0 && s.charAt(end - 1) == ' ') end--;
    if (end == 0) return false;
    char last = s.charAt(end - 1);
    return Character.isSurrogate(last) || last == 0xfe0f || (last >= 0x2030 && last < 0x2e80);
  }

  /// Whether there may be arrows or invisible characters.
  private static boolean rare(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == 0xad || (c >= 0x200b && c < 0x2c00) || c == 0xfeff) return true;
    }
    return false;
  }

  /// The text with links replaced by their words.
  public static String links(String markdown) {
    if (markdown.indexOf('[') < 0) return markdown;
    var s = REMARK.matcher(markdown).replaceAll(")");
    s = SIGN.matcher(s).replaceAll("");
    s = LINK.matcher(s).replaceAll("$1");
    var m = WIKI.matcher(s);
    return m.replaceAll(
        r -> Matcher.quoteReplacement(r.group(2) != null ? r.group(2) : r.group(1)));
  }

  /// The text without `**` outside code and formulas.
  public static String unbold(String s) {
    if (s.indexOf("**") < 0) return s;
    var out = new StringBuilder(s.length());
    char inside = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '`' || c == '$') inside = inside == 0 ? c : inside == c ? 0 : inside;
      if (inside == 0 && c == '*' && i + 1 < s.length() && s.charAt(i + 1) == '*') i++;
      else out.append(c);
    }
    return out.toString();
  }

  /// Inner runs of white space become one blank.
  public static String blanks(String s) {
    boolean plain = true;
    for (int i = 0; i < s.length() && plain; i++) {
      char c = s.charAt(i);
      boolean blank =
          (c <= ' ' || (c >= 0xa0 && c <= 0x3000)) && (Character.isWhitespace(c) || c == 0xa0);
      plain = !blank || (c == ' ' && (i == 0 || s.charAt(i - 1) != ' '));
    }
    return plain ? s : BLANKS.matcher(s).replaceAll(" ");
  }

  /// What stands between two parts of a sentence that was broken into lines: nothing between
  /// ideographs, else a blank.
  public static String gap(CharSequence before, CharSequence after) {
    if (before.isEmpty() || after.isEmpty()) return "";
    boolean wide = before.charAt(before.length() - 1) >= '\u2e80' && after.charAt(0) >= '\u2e80';
    return wide ? "" : " ";
  }

  /// What [#folded] would begin with; 0 where there is no letter or digit.
  public static char head(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c >= 0xff01 && c <= 0xff5e) c = (char) (c - 0xfee0);
      if (Character.isLetterOrDigit(c)) return Character.toLowerCase(c);
    }
    return 0;
  }

  /// Letters and digits only, of one width and case: for comparing.
  public static String folded(String s) {
    return NOT_WORDS
        .matcher(Normalizer.normalize(title(s), Normalizer.Form.NFKC))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
