package viva.ui.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import viva.progress.Page;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Filter;
import viva.progress.evidence.Period;
import viva.store.Library;
import viva.store.LivedLibrary;
import viva.study.StudyClock;
import viva.today.Evidences;
import viva.ui.Fx;
import viva.ui.chart.ChartFrame;
import viva.ui.evidence.Telling;
import viva.ui.figure.Figure;
import viva.ui.kit.Theme;
import viva.words.Messages;

/// Draws every chart with 0, 10, 1,000 and 100,000 answers in both languages and both themes, to be
/// looked at: `ChartPictures FOLDER [ANSWERS...]`.
final class ChartPictures {
  private static final double WIDTH = 1200;
  private static final double NARROW = 560;

  private ChartPictures() {}

  static void main(String[] args) throws IOException {
    var out = Path.of(args[0]);
    var sizes =
        args.length > 1
            ? List.of(args).subList(1, args.length).stream().map(Integer::valueOf).toList()
            : List.of(0, 10, 1_000, 100_000);
    for (int answers : sizes) {
      var evidence = evidence(out, answers);
      for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
        for (boolean dark : List.of(false, true)) draw(out, answers, evidence, locale, dark);
    }
    Platform.exit();
  }

  private static Evidence evidence(Path out, int answers) throws IOException {
    var file = Files.createDirectories(out).resolve("lived-" + answers + ".db");
    boolean there = Files.exists(file);
    try (var library = Library.open(file)) {
      if (!there && answers > 0)
        library.setting(
            "pictured",
            LivedLibrary.fill(
                    library, 1, Math.max(20, answers / 8), answers, Math.max(8, answers / 400))
                .at()
                .toString());
      var last = library.setting("pictured").map(Instant::parse).orElse(StandIn.NOW);
      var clock = new StudyClock(InstantSource.fixed(last), () -> ZoneId.of("Asia/Shanghai"));
      return LivedEvidence.with(new Evidences(library, clock).read(), answers < 1_000 ? 0 : 14);
    }
  }

  private static void draw(Path out, int answers, Evidence evidence, Locale locale, boolean dark) {
    var telling = new Telling(Messages.of(locale), ZoneId.of("Asia/Shanghai"));
    var filter = answers < 10_000 ? Filter.ALL : Filter.ALL.over(Period.QUARTER);
    var shown = ProgressViewModel.shown(Page.of(evidence, filter), telling);
    var figures = new ArrayList<Figure>();
    for (var about : shown.interviews())
      figures.addAll(List.of(about.gauge(), about.history(), about.plan()));
    figures.add(shown.topics());
    figures.addAll(shown.charts());
    var name = answers + "-" + locale.getLanguage() + (dark ? "-dark" : "-light");
    for (int from = 0; from < figures.size(); from += 8) {
      var part = figures.subList(from, Math.min(figures.size(), from + 8));
      var file = out.resolve(name + "-" + from / 8 + ".png");
      Fx.write(Fx.on(() -> picture(part, locale, dark)), file);
    }
  }

  private static Image picture(List<Figure> figures, Locale locale, boolean dark) {
    var services = StandIn.services(locale, List.of());
    var column = new VBox(12);
    for (int i = 0; i < figures.size(); i += 2) {
      Node first = new ChartFrame(services, figures.get(i)).root();
      column
          .getChildren()
          .add(
              i + 1 == figures.size()
                  ? first
                  : new Pair(first, new ChartFrame(services, figures.get(i + 1)).root()));
    }
    column.getStyleClass().add("progress-page");
    var scene = new Scene(column, figures.size() > 4 ? WIDTH : NARROW, 1600);
    Theme.dress(scene, dark);
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
    var image = scene.snapshot(null);
    stage.hide();
    return image;
  }
}
