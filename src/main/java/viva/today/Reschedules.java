package viva.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
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
  /// @param spread   what it costs that no day becomes too full
  /// @param changes  the rows that keep it, new memories of cards that stay included
  /// @param memories the rows that keep every card on its day, with the memory that another model
  ///     has of it; none where the model stays
  public record Preview(
      Schedule wanted,
      Schedule before,
      List<Rescheduling.Move> moves,
      int earlier,
      int todayNow,
      int today,
      Rescheduling.Spread spread,
      List<ReviewLog> changes,
      List<ReviewLog> memories) {
    public Preview {
      moves = List.copyOf(moves);
      changes = List.copyOf(changes);
      memories = List.copyOf(memories);
    }

    /// Whether the memories are another model's.
    public boolean otherModel() {
      return wanted.config().model() != before.config().model();
    }

    /// The rows to keep.
    ///
    /// @param move whether the cards are given their days
    List<ReviewLog> rows(boolean move) {
      return move ? changes : memories;
    }
  }

  /// Works out the memories by the wanted model and parameters from the whole log, and each card's
  /// day by them and by its topic's retention. No day holds more reviews because of this than the
  /// learner wants.
  public Preview preview(Schedule wanted) {
    var now = clock.now();
    var before = Schedule.of(library);
    int cap = Math.max(1, new Today(library, clock).limitsOfADay().all().reviews());
    var model = wanted.config().memoryModel();
    var kept = library.history().states();
    var renewed = renewed(kept, Memories.of(library.history().rows(), model));
    var cards = library.cards();
    var rescheduling =
        Rescheduling.preview(
            cards.stream().map(card -> with(renewed, card)).toList(),
            wanted::config,
            model,
            now,
            cap);
    var moved = new HashMap<>(renewed);
    for (var move : rescheduling.moves()) moved.put(move.card().id(), move.after());
    return new Preview(
        wanted,
        before,
        rescheduling.moves(),
        (int)
            rescheduling.moves().stream()
                .filter(move -> move.after().due().isBefore(move.before().due()))
                .count(),
        due(cards, now.day().plusDays(1)),
        rescheduling.due().getOrDefault(now.day(), 0),
        rescheduling.spread(),
        changes(kept, moved, now),
        wanted.config().model() == before.config().model()
            ? List.of()
            : changes(kept, renewed, now));
  }

  /// Puts the schedule in force, and the cards on their new days where `move` says so; answers the
  /// version of its settings. Does neither where one of these cards was changed since the preview.
  public OptionalInt keep(Preview preview, boolean move) {
    return library
        .history()
        .putInForce(
            preview.wanted().config().text(),
            preview.wanted().rules().text(),
            preview.rows(move),
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
            preview.rows(moved),
            clock.now().at());
  }

  /// The states with other memories; a card of which the log knows nothing keeps its own.
  private static Map<CardId, State> renewed(
      Map<CardId, State> states, Map<CardId, MemoryState> memories) {
    var renewed = new HashMap<CardId, State>();
    states.forEach(
        (card, state) -> {
          var memory = memories.get(card);
          renewed.put(
              card, memory != null && state instanceof State.Seen seen ? seen.with(memory) : state);
        });
    return renewed;
  }

  private static ScheduledCard with(Map<CardId, State> states, ScheduledCard card) {
    var state = states.getOrDefault(card.id(), card.state());
    return new ScheduledCard(card.id(), card.card(), state, card.marks());
  }

  private static List<ReviewLog> changes(
      Map<CardId, State> before, Map<CardId, State> after, StudyMoment now) {
    var changes = new ArrayList<ReviewLog>();
    before.forEach(
        (card, state) -> {
          var other = after.getOrDefault(card, state);
          if (!other.equals(state))
            changes.add(
                new ReviewLog.Change(card, now, ReviewLog.Reason.RESCHEDULED, state, other));
        });
    changes.sort(Comparator.comparingLong(change -> change.card().value()));
    return changes;
  }

  private static int due(List<ScheduledCard> cards, LocalDate before) {
    return (int)
        cards.stream()
            .filter(card -> card.state() instanceof State.Review r && r.due().isBefore(before))
            .count();
  }
}
