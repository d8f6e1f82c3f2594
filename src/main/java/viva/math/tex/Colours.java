package viva.math.tex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import viva.math.token.Refusal;
import viva.math.token.Tokens;

/// Colours by name, number or model, as `#rrggbb`; and those that a formula defines for itself.
final class Colours {
  private static final Map<String, String> NAMED = named();

  private final Map<String, String> defined = new HashMap<>();

  /// Reads `{red}`, `{#f00}`, `{red!50}` or `[rgb]{1,0,0}`.
  String read(Tokens in) {
    var model = in.optional().map(Tokens::source);
    var colour = in.word();
    return model.isPresent() ? modelled(model.get(), colour) : hex(colour);
  }

  /// Reads `{name}{model}{colour}`.
  void define(Tokens in) {
    defined.put(in.word().toLowerCase(Locale.ROOT), modelled(in.word(), in.word()));
  }

  private String hex(String colour) {
    var parts = colour.strip().toLowerCase(Locale.ROOT).split("!", 3);
    var own = defined.get(parts[0]);
    var whole = own == null ? named(parts[0]) : own;
    // the rest of the way is white; what else may follow is seldom meant
    return parts.length == 1 ? whole : tint(whole, share(parts[1], 100));
  }

  private static String named(String name) {
    var named = NAMED.get(name);
    if (named != null) return "#" + named;
    var digits = name.startsWith("#") ? name.substring(1) : name;
    if (digits.matches("[0-9a-f]{3}")) return "#" + digits.replaceAll("(.)", "$1$1");
    if (digits.matches("[0-9a-f]{6}([0-9a-f]{2})?")) return "#" + digits.substring(0, 6);
    throw new Refusal("unknown colour " + name);
  }

  private static String tint(String colour, double share) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return of(
        1 - share * (1 - (rgb >> 16) / 255.0),
        1 - share * (1 - (rgb >> 8 & 255) / 255.0),
        1 - share * (1 - (rgb & 255) / 255.0));
  }

  private String modelled(String model, String colour) {
    var parts = colour.strip().split("\\s*,\\s*", 4);
    if (parts.length == 3 && model.equals("rgb"))
      return of(share(parts[0], 1), share(parts[1], 1), share(parts[2], 1));
    if (parts.length == 3 && model.equals("RGB"))
      return of(share(parts[0], 255), share(parts[1], 255), share(parts[2], 255));
    if (parts.length == 1 && model.equals("gray"))
      return of(share(parts[0], 1), share(parts[0], 1), share(parts[0], 1));
    return hex(colour);
  }

  private static double share(String number, double most) {
    if (!number.matches("\\d{1,3}(\\.\\d{0,9})?|\\.\\d{1,9}"))
      throw new Refusal("not a share of a colour: " + number);
    return Math.min(1, Double.parseDouble(number) / most);
  }

  private static String of(double red, double green, double blue) {
    return "#%02x%02x%02x"
        .formatted(Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255));
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
