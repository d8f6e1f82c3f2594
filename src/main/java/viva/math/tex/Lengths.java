package viva.math.tex;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import viva.math.token.Refusal;
import viva.math.token.Token;
import viva.math.token.Token.Kind;
import viva.math.token.Tokens;

/// Lengths in any unit of TeX, as em of a font of 10 pt.
final class Lengths {
  private static final double POINT = 0.1;

  private static final Map<String, Double> UNITS =
      Map.ofEntries(
          Map.entry("em", 1.0),
          Map.entry("ex", 0.431),
          Map.entry("mu", 1.0 / 18),
          Map.entry("pt", POINT),
          Map.entry("sp", POINT / 65536),
          Map.entry("px", 0.75 * POINT),
          Map.entry("bp", 1.00375 * POINT),
          Map.entry("dd", 1.07 * POINT),
          Map.entry("pc", 12 * POINT),
          Map.entry("cc", 12.84 * POINT),
          Map.entry("mm", 2.845 * POINT),
          Map.entry("cm", 28.45 * POINT),
          Map.entry("in", 72.27 * POINT));

  private static final Pattern LENGTH =
      Pattern.compile("([-+]?)\\s*(\\d{0,6}[.,]?\\d{0,9})\\s*([a-z]{2})");

  /// In em. No card is allowed to ask for a picture of a kilometre.
  private static final double LONGEST = 200;

  private Lengths() {}

  /// Reads `{1.5em}`, or `1.5em` without braces.
  static String read(Tokens in) {
    return em(in.peekAfterSpace().is(Kind.OPEN) ? in.word() : bare(in));
  }

  static boolean isLength(String text) {
    return LENGTH.matcher(text.strip()).matches();
  }

  static String em(String length) {
    var parts = LENGTH.matcher(length.strip());
    if (!parts.matches() || !UNITS.containsKey(parts.group(3)))
      throw new Refusal("not a length: " + length);
    var digits = parts.group(2).replace(',', '.');
    double number = digits.isEmpty() || digits.equals(".") ? 1 : Double.parseDouble(digits);
    double em = number * UNITS.getOrDefault(parts.group(3), 1.0);
    if (em > LONGEST) throw new Refusal("too long: " + length);
    return String.format(Locale.ROOT, "%s%.4fem", parts.group(1).equals("-") ? "-" : "", em);
  }

  private static String bare(Tokens in) {
    var length = new StringBuilder();
    while (isNumeric(in.peek())) length.append(in.next().text());
    for (int i = 0; i < 2 && in.peek().is(Kind.CHARACTER); i++) length.append(in.next().text());
    return length.toString();
  }

  private static boolean isNumeric(Token token) {
    return token.is(Kind.SPACE)
        || (token.is(Kind.CHARACTER) && "+-.,0123456789".contains(token.text()));
  }
}
