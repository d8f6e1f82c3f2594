package viva.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.State;
import viva.card.evidence.Standing;
import viva.progress.Page;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Filter;
import viva.store.Library;
import viva.store.LivedLibrary;
import viva.study.StudyClock;
import viva.study.What;
import viva.today.Evidences;
import viva.ui.Fx;
import viva.ui.Input;
import viva.ui.chart.ChartFrame;
import viva.ui.evidence.Telling;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Table;
import viva.ui.kit.Place;
import viva.ui.kit.Theme;
import viva.words.Messages;

class ProgressPageTest {
  private static final Telling ENGLISH =
      new Telling(Messages.of(Locale.ENGLISH), ZoneId.of("Asia/Shanghai"));

  @TempDir static Path folder;
  private static Evidence lived;
  private static Evidence empty;

  private final List<Place> went = new ArrayList<>();

  @BeforeAll
  static void live() {
    try (var library = Library.open(folder.resolve("lived.db"))) {
      var last = LivedLibrary.fill(library, 3, 120, 1_500, 40).at();
      var clock = new StudyClock(InstantSource.fixed(last), () -> ZoneId.of("Asia/Shanghai"));
      lived = LivedEvidence.with(new Evidences(library, clock).read(), 14);
    }
    try (var library = Library.open(folder.resolve("empty.db"))) {
      var clock =
          new StudyClock(InstantSource.fixed(StandIn.NOW), () -> ZoneId.of("Asia/Shanghai"));
      empty = new Evidences(library, clock).read();
    }
  }

  private static List<Figure> figures(Evidence evidence, Telling telling) {
    var shown = ProgressViewModel.shown(Page.of(evidence, Filter.ALL), telling);
    var figures = new ArrayList<Figure>();
    for (var about : shown.interviews())
      figures.addAll(List.of(about.gauge(), about.history(), about.plan()));
    figures.add(shown.topics());
    figures.addAll(shown.charts());
    return figures;
  }

  @Test
  void withoutCardsOrAnswersThePageSaysHowToBegin() {
    assertThat(headline(empty)).isEqualTo("Bring your notes in first");
    var unanswered =
        lived.cards().stream()
            .map(
                c ->
                    new Standing(
                        c.id(),
                        c.topic(),
                        c.document(),
                        c.question(),
                        true,
                        true,
                        c.buriedUntil(),
                        new State.New()))
            .toList();
    var begun =
        new Evidence(
            lived.now(),
            unanswered,
            lived.answers(),
            lived.models(),
            lived.model(),
            lived.desired(),
            lived.habits(),
            lived.goals(),
            lived.snapshots(),
            lived.plans(),
            lived.mocks());
    assertThat(headline(begun)).isEqualTo("Answer your first cards");
    assertThat(Page.of(begun, Filter.ALL).next().actions()).isEmpty();
  }

  private static String headline(Evidence evidence) {
    return ProgressViewModel.shown(Page.of(evidence, Filter.ALL), ENGLISH).headline();
  }

  private static Figure figure(String id) {
    return figures(lived, ENGLISH).stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Stage show(Node node) {
    var stage = new Stage();
    var scene = new Scene((Parent) node, 700, 500);
    Theme.dress(scene, false);
    stage.setScene(scene);
    stage.show();
    return stage;
  }

  /// Shows a chart, does something with it, and closes its window.
  private void with(Figure figure, List<Path> chosen, Consumer<Scene> work) {
    Fx.run(
        () -> {
          try (var library = Library.open(folder.resolve("lived.db"))) {
            var services = StandIn.services(library, Locale.ENGLISH, chosen, went::add);
            var stage = show(new ChartFrame(services, figure).root());
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            work.accept(stage.getScene());
            stage.hide();
          }
        });
  }

  private static void key(Node node, KeyCode code) {
    Event.fireEvent(node, Input.key(code));
  }

  @Test
  void allEighteenChartsAreDrawnForALearnerWhoHasDoneEverything() {
    assertThat(figures(lived, ENGLISH))
        .filteredOn(f -> !f.drawn())
        .extracting(Figure::id)
        .containsExactlyInAnyOrder("readiness-history-2", "plan-2");
  }

  @Test
  void anEmptyLibraryHasWordsInPlaceOfEveryChart() {
    for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      var telling = new Telling(Messages.of(locale), ZoneId.of("Asia/Shanghai"));
      assertThat(figures(empty, telling))
          .filteredOn(f -> !f.id().equals("calendar"))
          .allSatisfy(
              figure -> {
                assertThat(figure.title()).isNotBlank();
                assertThat(figure.caption()).isNotBlank();
              });
    }
  }

  @Test
  void everyTopicThatLosesPointsIsOneClickFromItsQueue() {
    var topics = figure("topics");
    assertThat(topics.table().rows()).isNotEmpty();
    for (var row : topics.table().rows()) {
      if (row.cards().isEmpty()) continue;
      assertThat(row.actions())
          .extracting(Table.Action::place)
          .containsExactly(new Place.Study(What.cards(row.cards())));
    }
    with(
        topics,
        List.of(),
        scene -> {
          scene.getRoot().lookupAll(".chart-cell .button").stream()
              .map(ButtonBase.class::cast)
              .filter(b -> b.getText().equals("Study ›"))
              .findFirst()
              .orElseThrow()
              .fire();
        });
    assertThat(went)
        .containsExactly(new Place.Study(What.cards(topics.table().rows().getFirst().cards())));
  }

  @Test
  void theArrowKeysWalkTheValuesAndSayThem() {
    var retention = figure("retention");
    with(
        retention,
        List.of(),
        scene -> {
          var plot = scene.getRoot().lookup(".chart-drawing");
          key(plot, KeyCode.RIGHT);
          assertThat(plot.getAccessibleText())
              .isEqualTo(retention.table().say(ENGLISH.messages(), 0));
          key(plot, KeyCode.RIGHT);
          key(plot, KeyCode.RIGHT);
          assertThat(plot.getAccessibleText())
              .isEqualTo(retention.table().say(ENGLISH.messages(), 2));
          key(plot, KeyCode.END);
          assertThat(plot.getAccessibleText())
              .isEqualTo(
                  retention.table().say(ENGLISH.messages(), retention.table().rows().size() - 1));
        });
  }

  @Test
  void theMouseShowsTheValueUnderItAndAClickTheCardsBehindIt() {
    var recall = figure("recall");
    var rows = recall.table().rows();
    int fullest = 0;
    for (int i = 0; i < rows.size(); i++)
      if (rows.get(i).cards().size() > rows.get(fullest).cards().size()) fullest = i;
    var row = rows.get(fullest);
    with(
        recall,
        List.of(),
        scene -> {
          var plot = scene.getRoot().lookup(".chart-drawing");
          double left = plot.getLayoutBounds().getWidth() * row.at();
          Input.mouse(MouseEvent.MOUSE_MOVED, plot, new Point2D(left, 100), 1);
          assertThat(plot.getAccessibleText()).contains("Cards: ");
          key(plot, KeyCode.HOME);
          for (int i = 0; i < rows.indexOf(row); i++) key(plot, KeyCode.RIGHT);
          key(plot, KeyCode.ENTER);
          ((ButtonBase) scene.getRoot().lookup("#study-cards")).fire();
        });
    assertThat(went).containsExactly(new Place.Study(What.cards(row.cards())));
  }

  @Test
  void theTableViewHasTheNumbersOfThePicture() {
    for (var figure : figures(lived, ENGLISH)) {
      if (!figure.drawn() || figure.picture() instanceof Picture.Rows) continue;
      with(
          figure,
          List.of(),
          scene -> {
            ((ButtonBase) scene.getRoot().lookup("#chart-table-" + figure.id())).fire();
            var table = (TableView<?>) scene.getRoot().lookup(".table-view");
            assertThat(table.getItems()).isEqualTo(figure.table().rows());
            assertThat(table.getColumns()).hasSize(figure.table().columns().size() + 1);
            for (int c = 0; c < figure.table().columns().size(); c++)
              assertThat(table.getColumns().get(c + 1).getCellData(0))
                  .isEqualTo(figure.table().rows().getFirst().values().get(c));
          });
    }
  }

  @Test
  void theNumbersAndThePictureAreSavedWhereTheUserSays() {
    var volume = figure("volume");
    var csv = folder.resolve("volume.csv");
    var png = folder.resolve("volume.png");
    with(
        volume,
        List.of(csv),
        scene -> ((ButtonBase) scene.getRoot().lookup("#chart-csv-volume")).fire());
    with(
        volume,
        List.of(png),
        scene -> ((ButtonBase) scene.getRoot().lookup("#chart-png-volume")).fire());
    assertThat(csv).content().isEqualTo(volume.table().csv());
    assertThat(png.toFile()).exists();
    assertThat(new Image(png.toUri().toString()).getWidth()).isGreaterThan(1_000);
  }

  @Test
  void noTwoLabelsOfAnAxisTouchInEitherLanguageAtAnyWidth() {
    for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      var telling = new Telling(Messages.of(locale), ZoneId.of("Asia/Shanghai"));
      for (var figure : figures(lived, telling)) {
        if (!(figure.picture() instanceof Picture.Plot)) continue;
        with(
            figure,
            List.of(),
            scene -> {
              for (double width : new double[] {420, 1_200}) {
                scene.getWindow().setWidth(width);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                apart(figure.id() + " at " + width, labels(scene.getRoot()));
              }
            });
      }
    }
  }

  private static List<Text> labels(Parent root) {
    return root.lookupAll(".chart-tick").stream()
        .filter(n -> n.isVisible() && n instanceof Text t && !t.getText().isEmpty())
        .map(Text.class::cast)
        .toList();
  }

  private static void apart(String where, List<Text> labels) {
    assertThat(labels).as(where).isNotEmpty();
    for (int i = 0; i < labels.size(); i++) {
      Bounds one = labels.get(i).getBoundsInParent();
      assertThat(one.getMinX())
          .as(where + ": " + labels.get(i).getText())
          .isGreaterThanOrEqualTo(-1);
      for (int j = i + 1; j < labels.size(); j++)
        assertThat(one.intersects(labels.get(j).getBoundsInParent()))
            .as("%s: %s and %s", where, labels.get(i).getText(), labels.get(j).getText())
            .isFalse();
    }
  }
}
