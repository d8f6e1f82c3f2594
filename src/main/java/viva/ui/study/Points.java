package viva.ui.study;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.markup.Block;
import viva.markup.Document;
import viva.markup.Markdown;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// An answer in its points: they come one by one, or can be ticked, or both.
final class Points {
  /// From which share of the points on an answer was known, with trouble and without.
  private static final double HARD = 0.5;

  private static final double GOOD = 0.85;

  private final Services services;
  private final List<Node> rows = new ArrayList<>();
  private final List<CheckBox> ticks = new ArrayList<>();
  private final VBox root = new VBox();
  private Runnable ticked = () -> {};
  private int shown;

  /// A piece of an answer that comes at once.
  ///
  /// @param item whether it is an item of a list, and so a point to be ticked
  private record Piece(Document document, boolean item) {}

  Points(Services services, ScheduledCard card) {
    this.services = services;
    var document = Markdown.parse(card.card().answer());
    var pieces = pieces(document, services.preferences().study().checklist().get());
    boolean items = pieces.stream().anyMatch(Piece::item);
    for (var piece : pieces) rows.add(row(card, piece, piece.item() || !items));
    root.getChildren().setAll(rows);
    root.getStyleClass().add("points");
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
    if (number > ticks.size()) return;
    var tick = ticks.get(number - 1);
    tick.setSelected(!tick.isSelected());
  }

  /// Calls back whenever a point was ticked.
  void onTick(Runnable work) {
    ticked = work;
  }

  /// Whether any point was ticked.
  boolean counting() {
    return ticks.stream().anyMatch(CheckBox::isSelected);
  }

  /// The rating that the ticked share of the points stands for.
  Rating proposed() {
    double share =
        (double) ticks.stream().filter(CheckBox::isSelected).count() / Math.max(1, ticks.size());
    return share >= GOOD ? Rating.GOOD : share >= HARD ? Rating.HARD : Rating.AGAIN;
  }

  private void hideAllButTheFirst() {
    shown = Math.min(1, rows.size());
    for (var row : rows.subList(shown, rows.size())) {
      row.setVisible(false);
      row.setManaged(false);
    }
  }

  private Node row(ScheduledCard card, Piece piece, boolean point) {
    var text = CardText.draw(services, card.card(), piece.document(), "study-answer");
    if (!services.preferences().study().checklist().get()) return text;
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(text);
    row.getStyleClass().add("point");
    row.setAlignment(Pos.TOP_LEFT);
    if (point) {
      var tick = new CheckBox();
      tick.getStyleClass().add("tick");
      ticks.add(tick);
      tick.setId("tick-" + ticks.size());
      tick.setAccessibleText(services.say("study.point", ticks.size()));
      tick.selectedProperty().subscribe((_, _) -> ticked.run());
      row.getChildren().addFirst(tick);
    } else {
      row.getStyleClass().add("between");
    }
    return row;
  }

  /// A list comes item by item, all else block by block; what is said at the foot of the page comes
  /// with the last one.
  ///
  /// @param ticked whether a tick stands where a bullet would
  private static List<Piece> pieces(Document document, boolean ticked) {
    var pieces = new ArrayList<Piece>();
    for (var block : document.blocks()) {
      if (block instanceof Block.ItemList list) {
        for (var item : list.items())
          pieces.add(
              ticked && item.marker().isEmpty()
                  ? new Piece(new Document(item.content(), List.of()), true)
                  : piece(new Block.ItemList(list.tight(), List.of(item)), true));
      } else {
        pieces.add(piece(block, false));
      }
    }
    if (!document.footnotes().isEmpty())
      pieces.add(new Piece(new Document(List.of(), document.footnotes()), false));
    return pieces;
  }

  private static Piece piece(Block block, boolean item) {
    return new Piece(new Document(List.of(block), List.of()), item);
  }
}
