package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The colours of both themes can be told apart; the ratio is that of WCAG 2.2, section 1.4.3.
class ContrastTest {
  private static final Pattern TOKEN = Pattern.compile("-viva-([a-z-]+): (#[0-9A-F]{6});");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # on,        colour,    at least
          paper,       ink,       7
          sheet,       ink,       7
          code-paper,  ink,       7
          mark,        ink,       4.5
          quote,       ink,       7
          selection,   ink,       4.5
          accent-soft, ink,       7
          paper,       ink-soft,  4.5
          sheet,       ink-soft,  4.5
          code-paper,  ink-soft,  4.5
          paper,       accent,    4.5
          sheet,       accent,    4.5
          accent,      on-accent, 4.5
          paper,       teal,      4.5
          teal-soft,   teal,      4.5
          paper,       blue,      4.5
          blue-soft,   blue,      4.5
          blue,        on-accent, 4.5
          blue-soft,   ink,       7
          paper,       violet,    4.5
          violet-soft, violet,    4.5
          violet,      on-accent, 4.5
          violet-soft, ink,       7
          paper,       rose,      4.5
          rose-soft,   rose,      4.5
          rose,        on-accent, 4.5
          rose-soft,   ink,       7
          paper,       graphite,  4.5
          graphite-soft, graphite, 4.5
          graphite,    on-accent, 4.5
          graphite-soft, ink,     7
          paper,       flag-red,  3
          paper,       flag-orange, 3
          paper,       flag-green, 3
          paper,       flag-blue, 3
          paper,       flag-pink, 3
          paper,       flag-turquoise, 3
          paper,       flag-purple, 3
          sheet,       again,     3
          sheet,       hard,      3
          sheet,       good,      3
          sheet,       easy,      3
          paper,       edge,      3
          sheet,       edge,      3
          """)
  void bothThemesCanBeRead(String on, String colour, double least) throws IOException {
    for (var theme : new String[] {"light", "dark"}) {
      var tokens = tokens(theme);
      assertThat(contrast(colour(tokens, on), colour(tokens, colour)))
          .as(colour + " on " + on + " in " + theme)
          .isGreaterThanOrEqualTo(least);
    }
  }

  private static Color colour(Map<String, Color> tokens, String name) {
    return Objects.requireNonNull(tokens.get(name), name);
  }

  private static double contrast(Color a, Color b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static Map<String, Color> tokens(String theme) throws IOException {
    try (var css = ContrastTest.class.getResourceAsStream("/viva/ui/" + theme + ".css")) {
      assertThat(css).isNotNull();
      var found = TOKEN.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8));
      var tokens = new HashMap<String, Color>();
      while (found.find()) tokens.put(found.group(1), Color.web(found.group(2)));
      return tokens;
    }
  }
}
