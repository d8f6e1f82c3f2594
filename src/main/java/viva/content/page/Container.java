package viva.content.page;

import java.util.Locale;

/// One kind of line at one level: a possible carrier of a document's questions.
///
/// @param level of a heading 1 to 6, of a list item the depth from 1; else 0
/// @param label what the lines open with, where that tells them apart; may be empty
public record Container(Form form, int level, String label) {
  /// Call-outs that ask: their answers stand in the quote below.
  public static final Container CALLOUT = new Container(Form.SPEAKER, 0, "[!");

  public static Container of(Form form, int level) {
    return new Container(form, level, "");
  }

  /// Small for what encloses, large for what is enclosed.
  public int rank() {
    return form.rank() + level;
  }

  public boolean heading() {
    return form == Form.HEADING || form == Form.HTML_HEADING;
  }

  public boolean list() {
    return form == Form.BULLET || form == Form.ORDERED;
  }

  /// A name that can be kept and read back with `parse`, such as `heading-3` or `label-0-Q`.
  public String key() {
    var name = form.name().toLowerCase(Locale.ROOT) + '-' + level;
    return label.isEmpty() ? name : name + '-' + label;
  }

  /// The container of a key; IllegalArgumentException for what no `key` has given.
  public static Container parse(String key) {
    var parts = key.split("-", 3);
    if (parts.length < 2) throw new IllegalArgumentException(key);
    return new Container(
        Form.valueOf(parts[0].toUpperCase(Locale.ROOT)),
        Integer.parseInt(parts[1]),
        parts.length > 2 ? parts[2] : "");
  }
}
