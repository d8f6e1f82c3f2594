package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import viva.store.Library;
import viva.ui.kit.Place;

/// Draws every step of a mock interview in both languages, both themes and several sizes into a
/// folder, to be looked at: `MockPictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class MockPictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private record Size(int width, int height) {}

  private static final List<Size> SIZES = List.of(new Size(900, 600), new Size(1440, 900));

  private MockPictures() {}

  static void main(String[] args) throws IOException {
    var wanted = List.of(args).subList(1, args.length);
    for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
      for (var theme : List.of("LIGHT", "DARK"))
        for (var size : SIZES) {
          var name =
              locale.getLanguage() + "-" + theme.toLowerCase(Locale.ROOT) + "-" + size.width();
          if (!wanted.isEmpty() && !wanted.contains(name)) continue;
          var folder = Files.createTempDirectory("pictures");
          var library = MockNotes.library(folder, locale, NOW);
          try (var prepared = Library.open(library)) {
            prepared.setting("theme", theme);
          }
          draw(library, locale, size, Path.of(args[0], name));
          try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
          }
        }
    Platform.exit();
  }

  private static void draw(Path library, Locale locale, Size size, Path out) {
    boolean chinese = locale.getLanguage().equals("zh");
    try (var desk = OpenDesk.at(library, new Place.Mock(), locale, NOW)) {
      desk.size(size.width(), size.height());
      desk.waitFor("#mock-start");
      desk.choose("#mock-guess", 7);
      desk.picture(out.resolve("1-setup.png"));
      desk.key(KeyCode.ENTER);
      desk.waitFor("#mock-reading");
      desk.picture(out.resolve("2-question.png"));
      for (int i = 0; i < 4; i++) {
        desk.waitFor("#mock-reading");
        desk.now.updateAndGet(t -> t.plus(Duration.ofSeconds(12)));
        desk.key(i == 1 ? KeyCode.DIGIT2 : KeyCode.DIGIT4);
        desk.waitFor("#mock-answering");
        desk.type("#mock-answer", i == 3 ? "" : MockNotes.answer(desk.text(), chinese));
        desk.now.updateAndGet(t -> t.plus(Duration.ofSeconds(95)));
        if (i == 0) {
          desk.waitForText("1:35");
          desk.picture(out.resolve("3-answer.png"));
        }
        desk.shortcut(KeyCode.ENTER);
        desk.waitFor("#mock-following");
        desk.type("#mock-answer", chinese ? "因为通信量正好一样。" : "Because the traffic is the same.");
        if (i == 0) desk.picture(out.resolve("4-follow-up.png"));
        desk.shortcut(KeyCode.ENTER);
        desk.waitFor("#mock-review");
        if (i == 0) {
          desk.picture(out.resolve("5-review.png"));
          desk.key(KeyCode.W);
          desk.waitFor("#mock-wrong-note");
          desk.picture(out.resolve("6-wrong.png"));
          desk.key(KeyCode.ESCAPE);
        }
        desk.key(KeyCode.A);
        desk.key(KeyCode.DIGIT3);
        desk.focus("#mock-axis-DEPTH");
        desk.key(KeyCode.DIGIT2);
        if (i == 0) desk.picture(out.resolve("7-reviewed.png"));
        desk.shortcut(KeyCode.ENTER);
      }
      desk.waitFor("#mock-report");
      desk.picture(out.resolve("8-report.png"));
      Fx.run(() -> scroll(desk, 0.5));
      desk.picture(out.resolve("9-report-middle.png"));
      Fx.run(() -> scroll(desk, 1));
      desk.picture(out.resolve("9-report-end.png"));
      desk.go(new Place.Mock());
      desk.waitFor("#mock-history");
      desk.key(KeyCode.ENTER);
      desk.waitFor("#mock-reading");
      desk.go(new Place.Mock());
      desk.waitFor("#mock-resume");
      desk.picture(out.resolve("10-resume.png"));
    }
  }

  private static void scroll(OpenDesk desk, double to) {
    if (desk.find("#mock-report") instanceof ScrollPane pane) pane.setVvalue(to);
  }
}
