package viva.ui.study;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.markup.Block;
import viva.markup.Document;
import viva.markup.Markdown;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// An answer in its points: they come one by one, or its key points can be ticked, or both.
final class Points {
  /// From which share of the points on an answer was known, with trouble and without.
  private static final double HARD = 0.5;

  private static final double GOOD = 0.85;

  private final Services services;
  private final List<Node> rows = new ArrayList<>();
  private final List<PointTick> ticks = new ArrayList<>();
  private final VBox root = new VBox();
  private Runnable ticked = () -> {};
  private boolean looked;
  private int shown;

  /// @param asked the key points to be ticked, before the answer; none for the answer alone
  Points(Services services, ScheduledCard card, List<Said.Asked> asked) {
    this.services = services;
    for (var point : asked) {
      var tick = new PointTick(services, card, point, ticks.size() + 1, () -> ticked.run());
      ticks.add(tick);
      rows.add(tick.node());
    }
    var document = Markdown.parse(card.card().answer());
    var pieces = asked.isEmpty() ? pieces(document) : List.of(document);
    for (var piece : pieces) rows.add(CardText.draw(services, card.card(), piece, "study-answer"));
    root.getChildren().setAll(rows);
    root.getStyleClass().add("answer-points");
    root.setUserData(this);
    shown = rows.size();
    if (services.preferences().study().pointByPoint().get()) hideAllButTheFirst();
  }

  Node node() {
    return root;
  }

  /// Whether points are still hidden.
  boolean hidden() {
    return shown < rows.size();
  }

  /// Shows one more point.
  void showNext() {
    if (!hidden()) return;
    var row = rows.get(shown++);
    row.setVisible(true);
    row.setManaged(true);
    Controls.appear(services.preferences(), row);
  }

  /// Ticks a point, or takes the tick back.
  ///
  /// @param number from 1; one that is not there does nothing
  void tick(int number) {
    if (number <= ticks.size()) ticks.get(number - 1).turn();
  }

  /// Calls back now, and whenever a point was ticked.
  void onTick(Runnable work) {
    ticked = work;
    work.run();
  }

  /// Ticks what was found in the learner's writing, as far as nobody ticked by hand.
  void found(List<CheckedPoint> found) {
    looked = true;
    for (var tick : ticks) found.stream().filter(tick::is).findFirst().ifPresent(tick::found);
    ticked.run();
  }

  /// Whether the ticks say something of the answer: one was set, or the writing was looked at.
  boolean counting() {
    return !ticks.isEmpty() && (looked || ticks.stream().anyMatch(PointTick::ticked));
  }

  /// What the ticks say of each point.
  List<CheckedPoint> confirmed() {
    return ticks.stream().map(PointTick::confirmed).toList();
  }

  /// The rating that the ticked share of the points stands for, by their weights.
  Rating proposed() {
    double all = 0;
    double said = 0;
    for (var point : confirmed()) {
      all += point.weight();
      if (point.confirmed() == Confirmed.YES) said += point.weight();
    }
    return said >= GOOD * all ? Rating.GOOD : said >= HARD * all ? Rating.HARD : Rating.AGAIN;
  }

  private void hideAllButTheFirst() {
    shown = Math.min(1, rows.size());
    for (var row : rows.subList(shown, rows.size())) {
      row.setVisible(false);
      row.setManaged(false);
    }
  }

  /// A list comes item by item, all else block by block; what is said at the foot of the page comes
  /// with the last one.
  private static List<Document> pieces(Document document) {
    var pieces = new ArrayList<Document>();
    for (var block : document.blocks()) {
      if (block instanceof Block.ItemList list) {
        for (var item : list.items())
          pieces.add(piece(new Block.ItemList(list.tight(), List.of(item))));
      } else {
        pieces.add(piece(block));
      }
    }
    if (!document.footnotes().isEmpty()) pieces.add(new Document(List.of(), document.footnotes()));
    return pieces;
  }

  private static Document piece(Block block) {
    return new Document(List.of(block), List.of());
  }
}
