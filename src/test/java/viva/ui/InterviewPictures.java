package viva.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import viva.card.Interview;
import viva.card.Topic;
import viva.store.Library;
import viva.store.view.StoredInterview;
import viva.ui.kit.Place;

/// Draws the interviews (none, three, the form, a mistake in it, one removed) and a plan that
/// cannot be met: `InterviewPictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class InterviewPictures {
  private static final String PANE = "#interviews";
  private static final LocalDate TODAY = LocalDate.ofInstant(Squares.NOW, OpenDesk.ZONE);

  private InterviewPictures() {}

  static void main(String[] args) throws IOException, SQLException {
    Way.each(
        args,
        (way, folder, out) -> {
          var library = Squares.in(folder).library();
          try (var desk = way.open(library, new Place.Interviews(), Squares.NOW)) {
            desk.waitFor("#add-interview");
            desk.picture(out.resolve("none.png"));
            desk.press("#add-interview");
            desk.waitFor("#keep-interview");
            Way.pages(desk, PANE, out, "form");
            Fx.run(() -> ((ScrollPane) desk.scene().lookup(PANE)).setVvalue(0));
            desk.type("#interview-name", " ");
            desk.press("#keep-interview");
            desk.picture(out.resolve("no-name.png"));
          }
          three(library, way.chinese());
          try (var desk = way.open(library, new Place.Interviews(), Squares.NOW)) {
            desk.waitFor("#add-interview");
            desk.picture(out.resolve("three.png"));
            desk.press(".row .button");
            desk.waitFor("#keep-interview");
            desk.picture(out.resolve("three-change.png"));
          }
          cannotBeMet(way, library, out);
        });
  }

  private static void three(Path file, boolean chinese) {
    try (var library = Library.open(file)) {
      for (var interview :
          List.of(
              new Interview(
                  chinese ? "大模型算法工程师" : "Acme ML engineer",
                  TODAY.plusDays(12),
                  45,
                  Map.of(Topic.NONE, 1.0)),
              new Interview(
                  chinese
                      ? "一家名字非常非常长的公司：推理平台与训练框架方向的资深研发工程师（第二轮技术面试）"
                      : "Senior engineer for inference platforms and training frameworks, second"
                          + " technical round",
                  TODAY.plusDays(40),
                  600,
                  Map.of(Squares.NUMBERS, 2.0)),
              new Interview(
                  chinese ? "上个月的面试" : "Last month",
                  TODAY.minusDays(20),
                  1,
                  Map.of(Topic.NONE, 1.0)))) library.interviews().add(interview);
    }
  }

  /// Three days with five minutes each are too little for all cards.
  private static void cannotBeMet(Way way, Path file, Path out) {
    try (var library = Library.open(file)) {
      for (var stored : library.interviews().all()) library.interviews().remove(stored.id());
      var name = way.chinese() ? "来不及的面试" : "Much too soon";
      library.interviews().add(new Interview(name, TODAY.plusDays(3), 5, Map.of(Topic.NONE, 1.0)));
    }
    try (var desk = way.open(file, new Place.Home(), Squares.NOW)) {
      desk.waitFor(".plan-outlook");
      Way.middle(desk, ".scroll-pane", "#plan", out.resolve("plan-short-home.png"));
      desk.go(new Place.Progress());
      desk.waitFor("#progress-end");
      var accept = "#accept-" + interview(file).id();
      desk.press(accept);
      Fx.until("the plan", () -> desk.find(accept) instanceof Button b && !b.isDisabled());
      desk.waitFor("#progress-end");
      Way.middle(desk, "#progress", accept, out.resolve("plan-short-progress.png"));
    }
  }

  private static StoredInterview interview(Path file) {
    try (var library = Library.open(file)) {
      return library.interviews().all().getFirst();
    }
  }
}
