package viva.content.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// What Anki writes above the notes it exports as text: lines such as `#separator:tab`,
/// `#html:true` and `#tags column:3`.
///
/// @param end   where the first note begins
/// @param lines how many lines there are above it; 0 where there is no such head
record AnkiHead(int end, int lines, Map<String, String> values) {
  private static final Map<String, Character> SEPARATORS =
      Map.of("tab", '\t', "comma", ',', "semicolon", ';', "pipe", '|', "colon", ':', "space", ' ');

  /// The columns that hold no field of the note.
  private static final List<String> OTHERS =
      List.of("guid column", "notetype column", "deck column", "tags column");

  static AnkiHead of(String text) {
    var values = new HashMap<String, String>();
    int at = 0;
    int lines = 0;
    while (at < text.length() && text.charAt(at) == '#') {
      int end = text.indexOf('\n', at);
      var line = text.substring(at + 1, end < 0 ? text.length() : end);
      int colon = line.indexOf(':');
      if (colon < 1) break;
      values.put(
          line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1));
      lines++;
      at = end < 0 ? text.length() : end + 1;
    }
    return values.containsKey("separator")
        ? new AnkiHead(at, lines, values)
        : new AnkiHead(0, 0, Map.of());
  }

  boolean there() {
    return lines > 0;
  }

  char separator() {
    var value = values.getOrDefault("separator", "tab");
    var named = SEPARATORS.get(value.strip().toLowerCase(Locale.ROOT));
    if (named != null) return named;
    return value.isEmpty() ? '\t' : value.charAt(0);
  }

  boolean html() {
    return values.getOrDefault("html", "false").strip().equalsIgnoreCase("true");
  }

  String value(String key) {
    return values.getOrDefault(key, "").strip();
  }

  /// The first two fields of a note ask and answer.
  Columns columns() {
    var others = OTHERS.stream().map(this::column).toList();
    var fields = IntStream.range(0, 6).filter(i -> !others.contains(i)).limit(2).toArray();
    return new Columns(fields[0], fields[1], column("deck column"), column("tags column"), true);
  }

  private int column(String key) {
    var value = value(key);
    return value.matches("[1-9]\\d?") ? Integer.parseInt(value) - 1 : -1;
  }
}
