package viva.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.fsrs.Fuzz;
import viva.fsrs.MemoryModel;
import viva.fsrs.SchedulerConfig;

/// What other parameters or another desired retention would move.
///
/// @param moves  cards that come on another day, best remembered first
/// @param due    cards by day after the moves
/// @param spread what it costs that no day becomes too full
public record Rescheduling(List<Move> moves, Map<LocalDate, Integer> due, Spread spread) {

  /// A card that comes on another day.
  public record Move(ScheduledCard card, State.Review before, State.Review after) {}

  /// Cards that come later than they should, because their day is full.
  ///
  /// @param cap  reviews that a day may hold
  /// @param lost by how much less they will be remembered because of it, on average, 0 to 1; 0 for
  ///     no cards
  public record Spread(int cards, int cap, double lost) {}

  public Rescheduling {
    moves = List.copyOf(moves);
    due = Map.copyOf(due);
  }

  /// Says the settings for the cards of a topic.
  public interface Settings {
    SchedulerConfig of(Topic topic);
  }

  /// @param now on which the card comes as it is
  /// @param day on which it should
  private record Wish(
      ScheduledCard card, State.Review before, LocalDate now, LocalDate day, double recall) {}

  /// Gives each card in review the interval that its memory has under new settings, counted from
  /// its last answer and never before today. The best remembered choose their day first; a day that
  /// is full passes its cards on to the next, so that no day holds more than `cap` because of this.
  ///
  /// @param cards    with the memory that the settings' parameters give them
  /// @param settings of a topic
  /// @param cap      reviews that a day may hold, above 0
  public static Rescheduling preview(
      List<ScheduledCard> cards, Settings settings, MemoryModel model, StudyMoment now, int cap) {
    if (cap < 1) throw new IllegalArgumentException("cap " + cap);
    var wishes = new ArrayList<Wish>();
    for (var card : cards) {
      if (card.state() instanceof State.Review review)
        wishes.add(wish(card, review, settings.of(card.card().topic()), model, now));
    }
    wishes.sort(
        Comparator.comparingDouble(Wish::recall)
            .reversed()
            .thenComparingLong(w -> w.card().id().value()));
    var before = new HashMap<LocalDate, Integer>();
    var due = new HashMap<LocalDate, Integer>();
    for (var wish : wishes) {
      before.merge(wish.now(), 1, Integer::sum);
      if (wish.day().equals(wish.now())) due.merge(wish.day(), 1, Integer::sum);
    }
    var moves = new ArrayList<Move>();
    int late = 0;
    double lost = 0;
    for (var wish : wishes) {
      if (wish.day().equals(wish.now())) continue;
      var day = wish.day();
      while (due.getOrDefault(day, 0) >= Math.max(cap, before.getOrDefault(day, 0)))
        day = day.plusDays(1);
      due.merge(day, 1, Integer::sum);
      if (day.isAfter(wish.day())) {
        late++;
        lost += recall(model, wish.before(), wish.day()) - recall(model, wish.before(), day);
      }
      if (!day.equals(wish.now()))
        moves.add(new Move(wish.card(), wish.before(), moved(wish.before(), day)));
    }
    return new Rescheduling(moves, due, new Spread(late, cap, late == 0 ? 0 : lost / late));
  }

  private static double recall(MemoryModel model, State.Review review, LocalDate day) {
    double days = day.toEpochDay() - review.history().day().toEpochDay();
    return model.retrievability(review.memory(), days);
  }

  private static Wish wish(
      ScheduledCard card,
      State.Review review,
      SchedulerConfig config,
      MemoryModel model,
      StudyMoment now) {
    double interval = model.interval(review.memory(), config.desiredRetention());
    var fuzz = Fuzz.around(interval, 1, config.maximumInterval());
    double u = config.fuzz() ? Fuzz.draw(card.id(), review.history().reviews()) : 0.5;
    var day = review.history().day().plusDays(fuzz.pick(u));
    double recall = model.retrievability(review, now);
    return new Wish(card, review, notPast(review.due(), now), notPast(day, now), recall);
  }

  private static LocalDate notPast(LocalDate day, StudyMoment now) {
    return day.isBefore(now.day()) ? now.day() : day;
  }

  private static State.Review moved(State.Review before, LocalDate day) {
    int interval = (int) (day.toEpochDay() - before.history().day().toEpochDay());
    return new State.Review(before.memory(), before.history(), Math.max(1, interval), day);
  }
}
