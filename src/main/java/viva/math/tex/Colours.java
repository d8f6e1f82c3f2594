package viva.math.tex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import viva.math.token.Refusal;

/// Colours by name or number, as `#rrggbb`.
final class Colours {
  private static final Map<String, String> NAMED = named();

  private Colours() {}

  static String hex(String colour) {
    var name = colour.strip().toLowerCase(Locale.ROOT);
    var named = NAMED.get(name);
    if (named != null) return "#" + named;
    var digits = name.startsWith("#") ? name.substring(1) : name;
    if (digits.matches("[0-9a-f]{3}")) return "#" + digits.replaceAll("(.)", "$1$1");
    if (digits.matches("[0-9a-f]{6}([0-9a-f]{2})?")) return "#" + digits.substring(0, 6);
    throw new Refusal("unknown colour " + colour.strip());
  }

  private static Map<String, String> named() {
    var named = new HashMap<String, String>();
    for (var line : Commands.lines("colours.txt")) {
      var parts = line.split(" ", -1);
      named.put(parts[0], parts[1]);
    }
    return named;
  }
}
