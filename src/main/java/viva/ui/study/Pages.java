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

  private record Page(Card card, boolean revealed, Node node) {
    boolean shows(ScheduledCard other, boolean withAnswer) {
      return card.equals(other.card()) && revealed == withAnswer;
    }
  }

  private final Drawing drawing;
  private final StackPane root = new StackPane();
  private final PauseTransition later = new PauseTransition(LATER);
  private Optional<Page> next = Optional.empty();

  Pages(Drawing drawing) {
    this.drawing = drawing;
  }

  Node node() {
    return root;
  }

  void show(ScheduledCard card, boolean revealed) {
    later.stop();
    var node =
        next.filter(page -> page.shows(card, revealed))
            .map(Page::node)
            .orElseGet(() -> drawing.page(card, revealed));
    next = Optional.empty();
    node.setVisible(true);
    root.getChildren().retainAll(List.of(node));
    if (root.getChildren().isEmpty()) root.getChildren().add(node);
  }

  /// Draws a page ahead, as soon as the page before is on the screen.
  void prepare(ScheduledCard card, boolean revealed) {
    later.setOnFinished(
        _ -> {
          var node = drawing.page(card, revealed);
          node.setVisible(false);
          root.getChildren().addFirst(node);
          next = Optional.of(new Page(card.card(), revealed, node));
        });
    later.playFromStart();
  }
}
