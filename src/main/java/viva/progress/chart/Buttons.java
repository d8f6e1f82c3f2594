package viva.progress.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import viva.card.Rating;
import viva.card.evidence.Phase;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;
import viva.progress.evidence.Share;

/// Chart 11, which buttons were pressed, by the phase the card was in. `n` counts answers in the
/// schedule.
///
/// @param rows      in the order of [Phase]
/// @param hard      of all known answers to cards in review, how many were Hard
/// @param afterHard of the next reviews after a Hard in review, how many were known
/// @param afterGood of the next reviews after a Good in review, how many were known
public record Buttons(
    Extent extent,
    Optional<Lack> lack,
    List<Row> rows,
    Share hard,
    Share afterHard,
    Share afterGood)
    implements Chart {
  private static final int ENOUGH = 20;
  private static final double OFTEN = 0.25;
  private static final double FEW = 0.15;

  /// @param counts Again, Hard, Good, Easy
  public record Row(Phase phase, List<Integer> counts) {
    public Row {
      counts = List.copyOf(counts);
    }

    public int of(Rating rating) {
      return counts.get(rating.grade() - 1);
    }

    public int n() {
      return counts.stream().mapToInt(n -> n).sum();
    }
  }

  public Buttons {
    rows = List.copyOf(rows);
  }

  public Row row(Phase phase) {
    return rows.get(phase.place());
  }

  /// Whether Hard seems to be pressed for what was not known: it is pressed often, and the next
  /// review is known clearly less often than after Good.
  public boolean hardForFail() {
    return afterHard.n() >= ENOUGH
        && afterGood.n() >= ENOUGH
        && hard.value() >= OFTEN
        && afterGood.value() - afterHard.value() >= FEW;
  }

  /// Works it out.
  public static Buttons of(Scope scope) {
    var answers = scope.evidence().answers();
    var phases = Phase.values();
    var counts = new int[phases.length][4];
    var before = new byte[scope.evidence().cards().size()];
    var hard = Share.NONE;
    var after = new Share[] {Share.NONE, Share.NONE, Share.NONE, Share.NONE, Share.NONE};
    int n = 0;
    for (int i = 0; i < answers.size(); i++) {
      if (!scope.holds(i) || answers.practice(i)) continue;
      n++;
      counts[answers.phase(i).place()][answers.grade(i) - 1]++;
      if (!answers.reviewed(i)) continue;
      int grade = answers.grade(i);
      int card = answers.card(i);
      if (before[card] > 0) after[before[card]] = after[before[card]].plus(answers.known(i));
      if (answers.known(i)) hard = hard.plus(grade == Rating.HARD.grade());
      before[card] = (byte) grade;
    }
    return new Buttons(
        scope.extent(n),
        Lack.unless(Lack.Kind.ANSWERS, n, 1),
        Arrays.stream(phases)
            .map(p -> new Row(p, Arrays.stream(counts[p.place()]).boxed().toList()))
            .toList(),
        hard,
        after[Rating.HARD.grade()],
        after[Rating.GOOD.grade()]);
  }
}
