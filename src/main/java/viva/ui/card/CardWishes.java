package viva.ui.card;

import java.util.List;
import viva.card.CardId;
import viva.store.shelf.Wish;
import viva.ui.kit.Services;

/// What the learner wishes of cards, wherever they are shown.
public final class CardWishes {
  private CardWishes() {}

  /// Does it, says so, and offers the way back.
  ///
  /// @param said the key of what is said, with the number of cards
  /// @param done runs after it, and again after it was undone
  public static void grant(
      Services services, List<CardId> cards, Wish wish, String said, Runnable done) {
    var background = services.background();
    background.ask(
        () -> services.library().shelves().bulk().change(cards, wish),
        before -> {
          done.run();
          services
              .notices()
              .say(
                  services.say(said, cards.size()),
                  services.say("undo"),
                  () -> {
                    background.run(() -> services.library().shelves().bulk().restore(before));
                    done.run();
                  });
        });
  }
}
