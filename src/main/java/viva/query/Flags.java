package viva.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/// The colours of the flags by their names in every language; from `flags.txt`, a line for each
/// flag: its number, then its names.
final class Flags {
  private static final Map<String, Integer> NAMES = names();

  private Flags() {}

  /// The number of a flag; nothing for a word that names none.
  static OptionalInt named(String name) {
    var flag = NAMES.get(name.toLowerCase(Locale.ROOT));
    return flag == null ? OptionalInt.empty() : OptionalInt.of(flag);
  }

  private static Map<String, Integer> names() {
    var names = new HashMap<String, Integer>();
    try (var in = Flags.class.getResourceAsStream("flags.txt")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (var line : text.lines().toList()) {
        var words = List.of(line.split(" "));
        for (var name : words.subList(1, words.size()))
          names.put(name, Integer.parseInt(words.getFirst()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }
}
