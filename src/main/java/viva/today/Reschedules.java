package viva.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.fsrs.Fsrs6;
import viva.fsrs.log.Memories;
import viva.store.Library;
import viva.study.Rescheduling;
import viva.study.StudyClock;

/// Another schedule for the cards in review: what it would move, and then moving it; for use on the
/// library thread.
public final class Reschedules {
  private final Library library;
  private final StudyClock clock;

  public Reschedules(Library library, StudyClock clock) {
    this.library = library;
    this.clock = clock;
  }

  /// What another schedule would do.
  ///
  /// @param wanted   the schedule
  /// @param before   what is in force now
  /// @param moves    cards that come on another day
  /// @param earlier  how many of them come sooner
  /// @param todayNow cards in review that are due today as it is
  /// @param today    cards in review that would be
  /// @param changes  the rows that keep it, new memories of cards that stay included
  public record Preview(
      Schedule wanted,
      Schedule before,
      List<Rescheduling.Move> moves,
      int earlier,
      int todayNow,
      int today,
      List<ReviewLog> changes) {
    public Preview {
      moves = List.copyOf(moves);
      changes = List.copyOf(changes);
    }
  }

  /// Works out the memories by the wanted parameters from the log, and each card's day by them and
  /// by its topic's retention. No day holds more reviews because of this than the learner wants.
  public Preview preview(Schedule wanted) {
    var now = clock.now();
    int cap = Math.max(1, new Today(library, clock).limitsOfADay().all().reviews());
    var model = new Fsrs6(wanted.config().parameters());
    var cards = library.cards();
    var memories = Memories.of(library.history().rows(), model);
    var renewed = cards.stream().map(card -> renewed(card, memories)).toList();
    var rescheduling = Rescheduling.preview(renewed, wanted::config, model, now, cap);
    Map<CardId, State> after = new HashMap<>();
    for (var card : renewed) after.put(card.id(), card.state());
    for (var move : rescheduling.moves()) after.put(move.card().id(), move.after());
    var changes = new ArrayList<ReviewLog>();
    for (var card : cards) {
      var state = after.getOrDefault(card.id(), card.state());
      if (!state.equals(card.state()))
        changes.add(
            new ReviewLog.Change(
                card.id(), now, ReviewLog.Reason.RESCHEDULED, card.state(), state));
    }
    return new Preview(
        wanted,
        Schedule.of(library),
        rescheduling.moves(),
        (int)
            rescheduling.moves().stream()
                .filter(move -> move.after().due().isBefore(move.before().due()))
                .count(),
        due(cards, now.day().plusDays(1)),
        rescheduling.due().getOrDefault(now.day(), 0),
        changes);
  }

  /// Puts the schedule in force, and the cards on their new days where `move` says so; answers the
  /// version of its settings.
  public int keep(Preview preview, boolean move) {
    return library
        .history()
        .putInForce(
            preview.wanted().config().text(),
            preview.wanted().rules().text(),
            move ? preview.changes() : List.of(),
            clock.now().at());
  }

  /// Puts back what was in force before, and the cards on the days they had; does neither where
  /// cards were moved and something was answered since, and answers whether it did.
  ///
  /// @param moved whether cards were moved
  public boolean takeBack(Preview preview, boolean moved) {
    return library
        .history()
        .takeBack(
            preview.before().config().text(),
            preview.before().rules().text(),
            moved ? preview.changes() : List.of(),
            clock.now().at());
  }

  private static ScheduledCard renewed(ScheduledCard card, Map<CardId, MemoryState> memories) {
    var memory = memories.get(card.id());
    return memory != null && card.state() instanceof State.Review review
        ? new ScheduledCard(
            card.id(),
            card.card(),
            new State.Review(memory, review.history(), review.interval(), review.due()),
            card.marks())
        : card;
  }

  private static int due(List<ScheduledCard> cards, LocalDate before) {
    return (int)
        cards.stream()
            .filter(card -> card.state() instanceof State.Review r && r.due().isBefore(before))
            .count();
  }
}
