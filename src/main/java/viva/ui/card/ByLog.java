package viva.ui.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import viva.card.CardId;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.ui.kit.Services;

/// Changes the schedule of cards through the log, with the way back.
///
/// @param done runs after a change, and again after it was undone
public record ByLog(Services services, Runnable done) {
  /// Makes a change and says how many cards it reached.
  ///
  /// @param how  the row of a card; empty where there is nothing to change
  /// @param said what the keys of what is said begin with
  /// @param none says it where no card was changed
  public void make(
      List<CardId> cards,
      Function<ScheduledCard, Optional<ReviewLog.Change>> how,
      String said,
      Consumer<String> none) {
    services
        .background()
        .ask(
            () -> {
              var rows =
                  cards.stream()
                      .flatMap(id -> services.library().card(id).stream())
                      .flatMap(card -> how.apply(card).stream())
                      .toList();
              if (!rows.isEmpty()) services.library().record(List.copyOf(rows));
              return rows;
            },
            rows -> {
              done.run();
              int left = cards.size() - rows.size();
              var words =
                  services.say(said + ".done", rows.size())
                      + (left > 0 ? services.say(said + ".left", left) : "");
              if (rows.isEmpty()) none.accept(words);
              else services.notices().say(words, services.say("undo"), () -> undo(rows.getLast()));
            });
  }

  private void undo(ReviewLog.Change change) {
    services
        .background()
        .ask(
            () -> services.library().undo(change),
            undone -> {
              done.run();
              if (!undone) services.notices().say(services.say("library.tooLate"));
            });
  }
}
