package viva.progress.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import viva.card.State;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Due;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;
import viva.progress.evidence.Share;

/// Chart 1, today: what is done and what is left.
///
/// @param done    cards answered today
/// @param left    cards answered before that are due by the end of the study day
/// @param due     how many of them are due now
/// @param minutes spent today
/// @param passed  first answers of today to cards in review: how many were known
/// @param next    when the next learning step is over, where that is today and not yet
/// @param nextDay the next study day on which a card is due, after today
public record DaySoFar(
    Extent extent,
    Optional<Lack> lack,
    int done,
    int left,
    int due,
    double minutes,
    Share passed,
    Optional<Instant> next,
    Optional<LocalDate> nextDay)
    implements Chart {

  /// Works it out.
  public static DaySoFar of(Scope scope) {
    var now = scope.evidence().now();
    int today = scope.today();
    var answers = scope.evidence().answers();
    var seen = new BitSet();
    var passed = Share.NONE;
    long millis = 0;
    for (int i = answers.from(today); i < answers.size(); i++) {
      if (answers.day(i) != today || !scope.admits(answers.card(i))) continue;
      millis += answers.millis(i);
      if (!answers.practice(i)) seen.set(answers.card(i));
      if (answers.reviewed(i)) passed = passed.plus(answers.known(i));
    }
    int left = 0;
    int later = 0;
    var next = Instant.MAX;
    var nextDue = LocalDate.MAX;
    for (var card : scope.asked()) {
      if (!(card.state() instanceof State.Seen state)) continue;
      var due = Due.day(state, now);
      if (due.isAfter(now.day())) {
        if (due.isBefore(nextDue)) nextDue = due;
      } else if (!card.buriedUntil().isAfter(now.day())) {
        left++;
        var step = Due.step(state);
        if (step.isEmpty() || !step.get().isAfter(now.at())) continue;
        later++;
        if (step.get().isBefore(next)) next = step.get();
      }
    }
    int n = scope.asked().size();
    return new DaySoFar(
        scope.today(seen.cardinality()),
        Lack.unless(Lack.Kind.CARDS, n, 1),
        seen.cardinality(),
        left,
        left - later,
        millis / 60_000.0,
        passed,
        Optional.of(next).filter(Instant.MAX::isAfter),
        Optional.of(nextDue).filter(LocalDate.MAX::isAfter));
  }
}
