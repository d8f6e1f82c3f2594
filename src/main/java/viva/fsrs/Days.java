package viva.fsrs;

import java.time.LocalDate;
import java.util.OptionalDouble;

/// Whole days out of the model's intervals, by Anki's rules.
///
/// @param maximum the longest interval, in days
/// @param u       picks the day within the fuzz; empty for no fuzz
/// @param load    of the days to come, so that the fuzz evens it out
record Days(int maximum, OptionalDouble u, Load.From load) {

  Days(int maximum, OptionalDouble u) {
    this(maximum, u, Load.NONE.from(LocalDate.EPOCH));
  }

  /// For cards that leave their steps: at least a day, and Easy above the day that Good's interval,
  /// not rounded before, would give.
  ///
  /// @param raw the model's intervals in days, not rounded
  ByRating<Integer> graduated(ByRating<Double> raw) {
    int good = rounded(raw.good(), 1);
    return new ByRating<>(
        rounded(raw.again(), 1),
        rounded(raw.hard(), 1),
        good,
        rounded(raw.easy(), pick(raw.good(), 1) + 1));
  }

  /// For cards in review: a pass never shortens the interval unless the model clearly wants it, and
  /// each better rating gives at least a day more, up to the maximum. A lapse is neither fuzzed nor
  /// held by the maximum.
  ///
  /// @param previous the interval that was scheduled
  /// @param raw      the model's intervals in days, not rounded
  ByRating<Integer> passed(int previous, ByRating<Double> raw) {
    int hard = pick(raw.hard(), Math.max(1, leastAfter(previous, raw.hard())));
    int good = pick(raw.good(), Math.max(hard + 1, leastAfter(previous, raw.good())));
    int easy = pick(raw.easy(), Math.max(good + 1, leastAfter(previous, raw.easy())));
    return new ByRating<>((int) atLeastOne(raw.again()), hard, good, easy);
  }

  /// The shortest interval that a pass may give after the previous one; 0 for any.
  int leastAfter(int previous, double x) {
    if (Math.round(x) > previous) return previous + 1;
    return previous <= Fuzz.around(x, 1, maximum).highest() ? previous : 0;
  }

  /// The day picked around an interval, at least `least` where the maximum allows it.
  int pick(double x, int least) {
    return pick(x, x, least);
  }

  /// The same around an interval that is rounded before, to a day at least.
  private int rounded(double x, int least) {
    return pick(x, atLeastOne(x), least);
  }

  private int pick(double x, double around, int least) {
    int lowest = Math.clamp(least, 1, maximum);
    return u.isPresent()
        ? load.pick(x, Fuzz.around(around, lowest, maximum), lowest, maximum, u.getAsDouble())
        : Math.clamp(Math.round(around), lowest, maximum);
  }

  private static double atLeastOne(double raw) {
    return Math.max(1, Math.round(raw));
  }
}
