package viva.fsrs;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.State;
import viva.card.StudyMoment;
import viva.fsrs.Load.Ease;
import viva.fsrs.simulate.Habits;

/// A learner's days with new cards on each of them, answered as the model expects; as a program,
/// a year with and without balance.
final class LoadYear {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int SETTLED = 60;

  private LoadYear() {}

  /// How even the days were.
  ///
  /// @param deviation standard deviation of a day's reviews from the mean of the week around it
  /// @param recall    the mean chance to know a card when it was asked
  /// @param sundays   the share of all reviews that fell on a Sunday
  record Evenness(double deviation, double recall, double sundays, int reviews) {}

  static Evenness live(
      int days, int fresh, boolean balanced, Map<DayOfWeek, Ease> week, long seed) {
    var scheduler = new Scheduler(SchedulerConfig.DEFAULT);
    var dice = new SplittableRandom(seed);
    var cards = new ArrayList<State>();
    var due = new HashMap<LocalDate, List<Integer>>();
    var counts = new int[days];
    double recall = 0;
    int sundays = 0;
    int reviews = 0;
    for (int day = 0; day < days; day++) {
      var now = noon(START.plusDays(day));
      var asked = new ArrayList<>(due.getOrDefault(now.day(), List.of()));
      due.remove(now.day());
      counts[day] = asked.size();
      for (int i = 0; i < fresh; i++) {
        asked.add(cards.size());
        cards.add(new State.New());
      }
      for (int card : asked) {
        if (cards.get(card) instanceof State.Seen seen && day >= SETTLED) {
          recall += chance(scheduler, seen, now);
          reviews++;
          if (now.day().getDayOfWeek() == DayOfWeek.SUNDAY) sundays++;
        }
        var load = balanced ? load(due, week) : Load.NONE;
        var after = answer(scheduler, card, cards.get(card), now, load, dice);
        cards.set(card, after);
        due.computeIfAbsent(after.due(), _ -> new ArrayList<>()).add(card);
      }
    }
    return new Evenness(deviation(counts), recall / reviews, (double) sundays / reviews, reviews);
  }

  /// Answers until the card is in review again.
  private static State.Review answer(
      Scheduler scheduler,
      int card,
      State before,
      StudyMoment now,
      Load load,
      SplittableRandom dice) {
    var rating = rating(scheduler, before, now, dice);
    var after = scheduler.outcomes(new CardId(card + 1), before, now, load).after(rating);
    while (!(after instanceof State.Review)) {
      after = scheduler.outcomes(new CardId(card + 1), after, now, load).after(Rating.GOOD);
    }
    return (State.Review) after;
  }

  private static Rating rating(
      Scheduler scheduler, State before, StudyMoment now, SplittableRandom dice) {
    return switch (before) {
      case State.New() -> Habits.pick(Habits.DEFAULT.first(), dice.nextDouble());
      case State.Seen seen ->
          dice.nextDouble() < chance(scheduler, seen, now)
              ? Habits.pick(Habits.DEFAULT.passed(), dice.nextDouble())
              : Rating.AGAIN;
    };
  }

  private static double chance(Scheduler scheduler, State.Seen seen, StudyMoment now) {
    return scheduler.model().retrievability(seen.memory(), Scheduler.elapsed(seen, now));
  }

  private static Load load(Map<LocalDate, List<Integer>> due, Map<DayOfWeek, Ease> week) {
    var counts = new HashMap<LocalDate, Integer>();
    due.forEach((day, cards) -> counts.put(day, cards.size()));
    return new Load(counts, week);
  }

  private static double deviation(int[] counts) {
    double squares = 0;
    int days = 0;
    for (int day = SETTLED; day < counts.length - 3; day++) {
      double mean = 0;
      for (int d = -3; d <= 3; d++) mean += counts[day + d] / 7.0;
      squares += (counts[day] - mean) * (counts[day] - mean);
      days++;
    }
    return Math.sqrt(squares / days);
  }

  static StudyMoment noon(LocalDate day) {
    return new StudyMoment(
        Instant.from(day.atTime(12, 0).atOffset(ZoneOffset.UTC)),
        ZoneOffset.UTC,
        day,
        Instant.from(day.plusDays(1).atTime(4, 0).atOffset(ZoneOffset.UTC)));
  }

  static void main(String[] args) {
    int days = args.length > 0 ? Integer.parseInt(args[0]) : 365;
    int seeds = args.length > 1 ? Integer.parseInt(args[1]) : 12;
    for (long seed = 1; seed <= seeds; seed++) {
      var plain = live(days, 20, false, Map.of(), seed);
      var even = live(days, 20, true, Map.of(), seed);
      var free = live(days, 20, true, Map.of(DayOfWeek.SUNDAY, Ease.MINIMUM), seed);
      System.out.printf(
          "seed %2d: deviation %.3f of %.2f, recall lost %.4f; no Sunday: %.2f %% on Sundays,"
              + " recall lost %.4f%n",
          seed,
          even.deviation() / plain.deviation(),
          plain.deviation(),
          plain.recall() - even.recall(),
          100 * free.sundays(),
          plain.recall() - free.recall());
    }
  }
}
