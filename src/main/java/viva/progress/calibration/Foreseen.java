package viva.progress.calibration;

import java.util.Arrays;
import viva.card.MemoryState;
import viva.card.evidence.Answers;
import viva.fsrs.MemoryModel;
import viva.progress.evidence.Scope;

/// What the scheduler foresaw of answers, and what came: of the first answer of a day to a card
/// last answered on an earlier day.
public final class Foreseen {
  /// Of no weight for recall in models with one trace.
  private static final double ANY_DIFFICULTY = 5;

  private final double[] recall;
  private final boolean[] known;
  private final double rmseBins;

  private Foreseen(double[] recall, boolean[] known, double rmseBins) {
    this.recall = recall;
    this.known = known;
    this.rmseBins = rmseBins;
  }

  /// Of the answers that are meant. Answers under settings that are no longer known are foreseen by
  /// those in force.
  public static Foreseen of(Scope scope) {
    var evidence = scope.evidence();
    var answers = evidence.answers();
    var reviews = new int[evidence.cards().size()];
    var lapses = new int[evidence.cards().size()];
    var recall = new double[answers.size()];
    var known = new boolean[answers.size()];
    var bins = new AlikeBins();
    int n = 0;
    for (int i = 0; i < answers.size(); i++) {
      int card = answers.card(i);
      if (!foreseen(answers.first(i), answers.elapsed(i), answers.stability(i))) continue;
      reviews[card]++;
      if (scope.holds(i)) {
        var model = evidence.models().getOrDefault(answers.version(i), evidence.model());
        recall[n] = recall(model, answers, i);
        known[n] = answers.known(i);
        bins.add(answers.elapsed(i), reviews[card], lapses[card], recall[n], known[n]);
        n++;
      }
      if (!answers.known(i)) lapses[card]++;
    }
    return new Foreseen(Arrays.copyOf(recall, n), Arrays.copyOf(known, n), bins.rmse());
  }

  private static double recall(MemoryModel model, Answers answers, int i) {
    var traces = answers.traces(i);
    if (traces.isPresent()) return model.retrievability(traces.get().memory(), traces.get().days());
    var memory = new MemoryState(answers.stability(i), ANY_DIFFICULTY);
    return model.retrievability(memory, answers.elapsed(i));
  }

  private static boolean foreseen(boolean first, int elapsed, double stability) {
    return first && elapsed > 0 && stability > 0;
  }

  /// How many.
  public int size() {
    return recall.length;
  }

  /// How well they agree.
  public Reliability reliability() {
    return Reliability.of(recall, known);
  }

  /// How far the two lie apart among answers that are alike; NaN for none.
  public double rmseBins() {
    return rmseBins;
  }
}
