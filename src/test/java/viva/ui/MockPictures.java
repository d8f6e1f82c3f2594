package viva.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import viva.card.mock.Rubric;
import viva.store.Library;
import viva.ui.kit.Place;

/// Draws every step of a mock interview, and what it can come to: an answer that is empty, one left
/// open, all points and none: `MockPictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class MockPictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final String REPORT = "#mock-report";

  private MockPictures() {}

  static void main(String[] args) throws IOException, SQLException {
    Way.each(
        args,
        (way, folder, out) -> {
          var library = MockNotes.library(folder, way.locale(), NOW);
          try (var desk = way.open(library, new Place.Mock(), NOW)) {
            some(desk, way.chinese(), out);
            afterwards(desk, library, out);
          }
        });
  }

  private static void some(OpenDesk desk, boolean chinese, Path out) {
    desk.waitFor("#mock-start");
    desk.choose("#mock-guess", 7);
    Way.pages(desk, "#mock", out, "01-setup");
    desk.key(KeyCode.ENTER);
    desk.waitFor("#mock-reading");
    desk.picture(out.resolve("02-question.png"));
    for (int i = 0; i < 4; i++) {
      desk.waitFor("#mock-reading");
      desk.now.updateAndGet(t -> t.plus(Duration.ofSeconds(12)));
      desk.key(i == 1 ? KeyCode.DIGIT2 : KeyCode.DIGIT4);
      desk.waitFor("#mock-answering");
      desk.type("#mock-answer", i == 3 ? "" : MockNotes.answer(desk.text(), chinese));
      desk.now.updateAndGet(t -> t.plus(Duration.ofSeconds(95)));
      if (i == 0) {
        desk.waitForText("1:35");
        desk.picture(out.resolve("03-answer.png"));
      }
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#mock-following");
      desk.type("#mock-answer", chinese ? "因为通信量正好一样。" : "Because the traffic is the same.");
      if (i == 0) desk.picture(out.resolve("04-follow-up.png"));
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#mock-review");
      if (i == 3) desk.picture(out.resolve("08-empty-answer.png"));
      if (i == 0) {
        desk.picture(out.resolve("05-review.png"));
        desk.key(KeyCode.W);
        desk.waitFor("#mock-wrong-note");
        desk.picture(out.resolve("06-wrong.png"));
        desk.key(KeyCode.ESCAPE);
      }
      confirm(desk);
      desk.key(KeyCode.DIGIT3);
      desk.focus("#mock-axis-DEPTH");
      desk.key(KeyCode.DIGIT2);
      if (i == 0) desk.picture(out.resolve("07-reviewed.png"));
      desk.shortcut(KeyCode.ENTER);
    }
    desk.waitFor(REPORT);
    Way.pages(desk, REPORT, out, "09-report");
  }

  private static void afterwards(OpenDesk desk, Path library, Path out) {
    again(desk, library, true);
    Way.pages(desk, REPORT, out, "10-report-all");
    again(desk, library, false);
    Way.pages(desk, REPORT, out, "11-report-none");
    begin(desk);
    desk.go(new Place.Home());
    desk.waitFor("#go-on-mock");
    desk.picture(out.resolve("12-left-open-home.png"));
    desk.go(new Place.Mock());
    desk.waitFor("#mock-resume");
    Way.pages(desk, "#mock", out, "12-left-open");
  }

  /// All points as found; No where the opposite may have been said. Then the rubric is next.
  private static void confirm(OpenDesk desk) {
    desk.key(KeyCode.A);
    while (!desk.focused("mock-axis-ACCURACY")) {
      desk.key(KeyCode.DIGIT3);
      desk.key(KeyCode.A);
    }
  }

  private static void begin(OpenDesk desk) {
    desk.go(new Place.Mock());
    desk.waitFor("#mock-history");
    desk.key(KeyCode.ENTER);
    desk.waitFor("#mock-reading");
  }

  /// One more mock, in which all is known or nothing.
  private static void again(OpenDesk desk, Path library, boolean all) {
    begin(desk);
    for (int i = 0; i < 4; i++) {
      desk.waitFor("#mock-reading");
      desk.key(KeyCode.DIGIT1);
      desk.waitFor("#mock-answering");
      desk.type("#mock-answer", all ? reference(library, i) : "");
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#mock-following");
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#mock-review");
      confirm(desk);
      for (var axis : Rubric.Axis.values()) {
        desk.focus("#mock-axis-" + axis);
        desk.key(all ? KeyCode.DIGIT4 : KeyCode.DIGIT1);
      }
      desk.shortcut(KeyCode.ENTER);
    }
    desk.waitFor(REPORT);
  }

  /// The answer of the card that a question of the open mock was drawn from.
  private static String reference(Path library, int order) {
    try (var kept = Library.open(library)) {
      var drawn = kept.mocks().open().orElseThrow().questions().get(order).drawn();
      return Objects.requireNonNull(kept.card(drawn.card()).orElseThrow().card().answer());
    }
  }
}
