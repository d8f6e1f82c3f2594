package viva.fsrs.simulate;

import java.util.HashMap;
import java.util.Map;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.State;
import viva.fsrs.ByRating;

/// Counts answers and their time.
final class Observed {
  private static final int ENOUGH = 100;
  private static final double LONGEST = 180;

  private final Tally first = new Tally();
  private final Tally later = new Tally();
  private final Map<CardDay, Counted> today = new HashMap<>();

  private record CardDay(long card, long day) {}

  private record Counted(Tally tally, Rating rating) {}

  /// How often each rating was given, and the seconds it took.
  private static final class Tally {
    final int[] count = new int[4];
    final double[] seconds = new double[4];

    int known() {
      return count[1] + count[2] + count[3];
    }

    double mean(Rating rating, double otherwise) {
      int g = rating.grade() - 1;
      return count[g] == 0 ? otherwise : seconds[g] / count[g];
    }
  }

  void add(ReviewLog.Answer answer) {
    if (answer.kind() == ReviewLog.Kind.PRACTICE) return;
    add(
        answer.card().value(),
        answer.moment().day().toEpochDay(),
        answer.before() instanceof State.New,
        answer.rating(),
        answer.taken().toMillis());
  }

  void add(long card, long day, boolean fresh, Rating rating, long millis) {
    double seconds = Math.clamp(millis / 1_000.0, 1, LONGEST);
    var counted = new Counted(fresh ? first : later, rating);
    var earlier = today.putIfAbsent(new CardDay(card, day), counted);
    var counts = earlier == null ? counted : earlier;
    if (earlier == null) counts.tally().count[counts.rating().grade() - 1]++;
    counts.tally().seconds[counts.rating().grade() - 1] += seconds;
  }

  Habits habits() {
    var otherwise = Habits.DEFAULT;
    boolean firsts = first.known() + first.count[0] >= ENOUGH;
    boolean laters = later.known() >= ENOUGH;
    return new Habits(
        firsts
            ? ByRating.from(
                g -> (double) first.count[g.grade() - 1] / (first.known() + first.count[0]))
            : otherwise.first(),
        laters
            ? ByRating.from(
                g -> g == Rating.AGAIN ? 0 : (double) later.count[g.grade() - 1] / later.known())
            : otherwise.passed(),
        firsts
            ? ByRating.from(g -> first.mean(g, otherwise.firstSeconds().of(g)))
            : otherwise.firstSeconds(),
        laters
            ? ByRating.from(g -> later.mean(g, otherwise.reviewSeconds().of(g)))
            : otherwise.reviewSeconds());
  }
}
