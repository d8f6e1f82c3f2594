package viva.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// One tag of HTML among the words.
///
/// @param raw        as written
/// @param name       in lower case
/// @param closing    whether it is `</name>`
/// @param attributes by name in lower case
record HtmlTag(String raw, String name, boolean closing, Map<String, String> attributes) {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)([^>]*+)>", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "([A-Za-z_:][\\w.:-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

  /// Tags that stand for lines of their own.
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "center",
          "section",
          "article",
          "blockquote",
          "hr",
          "details",
          "summary",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "caption");

  private static final Set<String> INLINES =
      Set.of(
          "br", "sub", "sup", "b", "strong", "i", "em", "u", "ins", "s", "del", "strike", "code",
          "kbd", "mark", "img", "a", "span", "font", "small", "big");

  /// Tags that may go without a trace where they have no partner.
  private static final Set<String> SILENT =
      Set.of("p", "div", "center", "section", "article", "span", "font", "small", "big", "details");

  HtmlTag {
    attributes = Map.copyOf(attributes);
  }

  /// @return a tag of ours, or one whose name is empty, for anything else
  static HtmlTag of(String raw) {
    var matcher = TAG.matcher(raw);
    if (!matcher.matches()) return new HtmlTag(raw, "", false, Map.of());
    var name = matcher.group(2).toLowerCase(Locale.ROOT);
    if (!BLOCKS.contains(name) && !INLINES.contains(name))
      return new HtmlTag(raw, "", false, Map.of());
    var attributes = new TreeMap<String, String>();
    var attribute = ATTRIBUTE.matcher(matcher.group(3));
    while (attribute.find()) {
      int value = attribute.start(2) >= 0 ? 2 : attribute.start(3) >= 0 ? 3 : 4;
      var text = attribute.start(value) < 0 ? "" : attribute.group(value);
      attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), text);
    }
    return new HtmlTag(raw, name, matcher.group(1).equals("/"), attributes);
  }

  boolean known() {
    return !name.isEmpty();
  }

  boolean block() {
    return BLOCKS.contains(name);
  }

  boolean silent() {
    return SILENT.contains(name);
  }

  /// Whether it stands alone, without a closing partner.
  boolean single() {
    return name.equals("br") || name.equals("img") || name.equals("hr");
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /// The number an attribute begins with, as in `300px`, or 0; a share of the page is 0.
  int pixels(String key) {
    var value = attribute(key);
    int digits = 0;
    while (digits < value.length() && digits < 5 && Character.isDigit(value.charAt(digits)))
      digits++;
    return digits == 0 || value.contains("%") ? 0 : Integer.parseInt(value, 0, digits, 10);
  }
}
