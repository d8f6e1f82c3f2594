package viva.content.repair;

import java.util.List;
import viva.content.line.Line;
import viva.content.line.Numbered;

/// A list marker alone on its line, the text on the next: Markdown would make a heading of the
/// line above the marker. The marker goes in front of its text.
final class LoneMarkers {
  private LoneMarkers() {}

  static void join(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.quiet() || !marker(line.body())) continue;
      boolean text = i + 1 < lines.size() && takes(lines.get(i + 1));
      lines.set(i, line.with(""));
      if (text) lines.set(i + 1, lines.get(i + 1).with("- " + lines.get(i + 1).body()));
    }
  }

  private static boolean marker(String body) {
    return body.length() == 1 && "-*+•".indexOf(body.charAt(0)) >= 0;
  }

  private static boolean numbered(String body) {
    return Numbered.of(body).filter(n -> n.mark().equals("、")).isPresent();
  }

  private static boolean takes(Line next) {
    return next.speaks()
        && !marker(next.body())
        && !next.body().startsWith("#")
        && !numbered(next.body());
  }
}
