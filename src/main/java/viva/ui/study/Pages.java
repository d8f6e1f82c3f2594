package viva.ui.study;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import viva.card.Card;
import viva.card.ScheduledCard;

/// The page that is read, and behind it the next one, drawn and laid out while nobody waits: then
/// it only has to be shown.
final class Pages {
  /// After this the page before is surely on the screen.
  private static final Duration LATER = Duration.millis(120);

  /// Draws a card.
  interface Drawing {
    Node page(ScheduledCard card, boolean revealed);
  }

  private record Page(Card card, String note, boolean revealed, Node node) {
    boolean shows(ScheduledCard other, boolean withAnswer) {
      return card.equals(other.card())
          && note.equals(other.marks().note())
          && revealed == withAnswer;
    }
  }

  private final Drawing drawing;
  private final StackPane root = new StackPane();
  private final PauseTransition later = new PauseTransition(LATER);
  private Optional<Page> shown = Optional.empty();
  private Optional<Page> next = Optional.empty();

  Pages(Drawing drawing) {
    this.drawing = drawing;
  }

  Node node() {
    return root;
  }

  /// Shows a page; answers its node where it is another one than before.
  Optional<Node> show(ScheduledCard card, boolean revealed) {
    if (shown.filter(page -> page.shows(card, revealed)).isPresent()) return Optional.empty();
    later.stop();
    var page =
        next.filter(ready -> ready.shows(card, revealed)).orElseGet(() -> page(card, revealed));
    next = Optional.empty();
    shown = Optional.of(page);
    var node = page.node();
    node.setVisible(true);
    root.getChildren().retainAll(List.of(node));
    if (root.getChildren().isEmpty()) root.getChildren().add(node);
    return Optional.of(node);
  }

  /// Takes the page away, so that the same card is drawn anew.
  void turn() {
    shown = Optional.empty();
    root.getChildren().clear();
  }

  /// Draws a page ahead, as soon as the page before is on the screen.
  void prepare(ScheduledCard card, boolean revealed) {
    later.setOnFinished(
        _ -> {
          var page = page(card, revealed);
          page.node().setVisible(false);
          root.getChildren().addFirst(page.node());
          next = Optional.of(page);
        });
    later.playFromStart();
  }

  private Page page(ScheduledCard card, boolean revealed) {
    return new Page(card.card(), card.marks().note(), revealed, drawing.page(card, revealed));
  }
}
