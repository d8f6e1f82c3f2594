package viva.fsrs.simulate;

import java.time.LocalDate;
import java.util.List;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.evidence.Answers;
import viva.card.evidence.Phase;
import viva.fsrs.ByRating;

/// How a learner answers: which ratings, and how long they take.
///
/// @param first         the share of each rating among first answers, together 1
/// @param passed        the share of each rating among later answers that were known, together 1;
///     Again has none
/// @param firstSeconds  a first look, with the second one on the same day after Again or Hard
/// @param reviewSeconds a later answer, with the second one on the same day after Again
public record Habits(
    ByRating<Double> first,
    ByRating<Double> passed,
    ByRating<Double> firstSeconds,
    ByRating<Double> reviewSeconds) {

  /// How far back in the log a learner's habits are read, in study days.
  public static final int LOOKED_BACK = 60;

  /// Until the learner's own log says more: rating shares from fsrs-rs 6.6 (`simulation.rs`),
  /// seconds for questions with a paragraph for an answer.
  public static final Habits DEFAULT =
      new Habits(
          new ByRating<>(0.24, 0.094, 0.495, 0.171),
          new ByRating<>(0.0, 0.224, 0.631, 0.145),
          new ByRating<>(90.0, 75.0, 55.0, 30.0),
          new ByRating<>(50.0, 25.0, 18.0, 12.0));

  public Habits {
    for (var shares : new ByRating<?>[] {first, passed}) {
      double sum = 0;
      for (var rating : Rating.values()) sum += share((Double) shares.of(rating));
      if (Math.abs(sum - 1) > 1e-6) throw new IllegalArgumentException("shares of " + shares);
    }
    if (passed.again() != 0) throw new IllegalArgumentException("passed with Again: " + passed);
    for (var rating : Rating.values()) {
      if (!(firstSeconds.of(rating) > 0 && reviewSeconds.of(rating) > 0))
        throw new IllegalArgumentException(firstSeconds + ", " + reviewSeconds);
    }
  }

  /// What a log shows; where it has fewer than a hundred answers of a kind, [#DEFAULT] for that
  /// kind. An answer of over three minutes counts as three; the time of a second answer on the same
  /// day is added to the first one's.
  ///
  /// @param log oldest first
  public static Habits of(List<ReviewLog> log) {
    var seen = new Observed();
    for (var row : log) {
      if (row instanceof ReviewLog.Answer answer) seen.add(answer);
    }
    return seen.habits();
  }

  /// The same from answers in columns.
  ///
  /// @param from the study day of the first answer that counts
  public static Habits of(Answers answers, LocalDate from) {
    var seen = new Observed();
    int first = (int) from.toEpochDay();
    for (int i = answers.from(first); i < answers.size(); i++) {
      if (answers.practice(i) || answers.day(i) < first) continue;
      seen.add(
          answers.card(i),
          answers.day(i),
          answers.phase(i) == Phase.NEW,
          Rating.ofGrade(answers.grade(i)),
          answers.millis(i));
    }
    return seen.habits();
  }

  /// The mean time of a first look, in seconds.
  public double meanFirst() {
    return mean(first, firstSeconds);
  }

  /// The mean time of a later answer that was known, in seconds.
  public double meanPass() {
    return mean(passed, reviewSeconds);
  }

  /// The time of a later answer that was not known, in seconds.
  public double fail() {
    return reviewSeconds.again();
  }

  /// The rating that a number from 0 (included) to 1 (excluded) picks by shares.
  public static Rating pick(ByRating<Double> shares, double u) {
    double sum = 0;
    for (var rating : Rating.values()) {
      sum += shares.of(rating);
      if (u < sum) return rating;
    }
    return shares.easy() > 0 ? Rating.EASY : Rating.GOOD;
  }

  private static double mean(ByRating<Double> shares, ByRating<Double> seconds) {
    double sum = 0;
    for (var rating : Rating.values()) sum += shares.of(rating) * seconds.of(rating);
    return sum;
  }

  private static double share(double share) {
    if (!(share >= 0 && share <= 1)) throw new IllegalArgumentException("share " + share);
    return share;
  }
}
