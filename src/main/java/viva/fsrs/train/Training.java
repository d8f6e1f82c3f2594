package viva.fsrs.train;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import viva.fsrs.Parameters;
import viva.fsrs.log.Histories;

/// One training of FSRS-6 on a log, as fsrs-rs 6.5 does it: the four first stabilities are fitted,
/// then all weights walk down the recency-weighted loss with a pull towards where they began.
/// Batches hold whole cards, so that a card is walked once for all its items, in a new order each
/// epoch. The same log always gives the same weights.
public final class Training {
  /// Fewer items teach nothing: the weights stay the defaults.
  public static final int FEWEST_FOR_ANY = 8;

  /// Fewer items teach only the first stabilities.
  public static final int FEWEST = 64;

  private static final int EPOCHS = 8;
  private static final int BATCH = 512;
  private static final long SEED = 2023;
  private static final int LONGEST_HISTORY = 256;

  /// How far each weight spreads among learners: the pull is the weaker the wider.
  private static final double[] SIGMA = {
    6.43, 9.66, 17.58, 27.85, .57, .28, .6, .12, .39, .18, .33, .3, .09, .16, .57, .25, 1.03, .31,
    .32, .14, .27
  };

  private final Histories log;
  private final Outliers.Kept kept;
  private final int relearningSteps;

  /// @param items           how many items to learn from, from the beginning of the log
  /// @param relearningSteps how many waits a forgotten card has
  public Training(Histories log, int items, int relearningSteps) {
    this.log = log;
    this.kept = Outliers.leaveOut(log, items);
    this.relearningSteps = relearningSteps;
  }

  /// How many items are left to learn from when rare beginnings are left out.
  public int items() {
    return kept.items().size();
  }

  /// The weights learned; nothing when it was cancelled.
  public Optional<Parameters> run(Progress progress) {
    var items = kept.items();
    if (items.size() < FEWEST_FOR_ANY) return Optional.of(Parameters.DEFAULT);
    double known = items.stream().filter(i -> log.known(log.item(i))).count();
    var start = Parameters.DEFAULT.weights();
    var first = FirstStabilities.fit(kept.groups(), known / items.size());
    System.arraycopy(first, 0, start, 0, first.length);
    int beginnings = kept.groups().stream().mapToInt(Outliers.Group::answers).sum();
    if (items.size() < FEWEST || items.size() == beginnings) {
      return Optional.of(Parameters.of(start));
    }
    return walk(start, Lessons.of(log, items, LONGEST_HISTORY), progress);
  }

  private Optional<Parameters> walk(double[] start, Lessons lessons, Progress progress) {
    var w = start.clone();
    var gradient = new Gradient(lessons.longest());
    int items = lessons.items();
    // One batch an epoch more than there is: a log of a single batch then takes steps that count.
    var adam = new Adam((items / BATCH + 2) * EPOCHS, relearningSteps);
    var random = new SplittableRandom(SEED);
    int[] order = lessons.cards();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      for (int from = 0; from < order.length; ) {
        int to = lessons.batch(order, from, BATCH);
        double done = (epoch + (double) from / order.length) / EPOCHS;
        if (!progress.goOn(done)) return Optional.empty();
        gradient.at(w);
        for (int i = from; i < to; i++) lessons.add(order[i], gradient);
        pull(gradient.sum(), w, start, (double) lessons.items(order, from, to) / items);
        adam.step(w, gradient.sum());
        from = to;
      }
    }
    var first = Arrays.copyOf(w, 4);
    System.arraycopy(
        FirstStabilities.complete(first, FirstStabilities.counts(kept.groups())), 0, w, 0, 4);
    return Optional.of(Parameters.of(w));
  }

  private static void pull(double[] gradient, double[] w, double[] start, double share) {
    for (int i = 0; i < w.length; i++) {
      gradient[i] += 2 * (w[i] - start[i]) / (SIGMA[i] * SIGMA[i]) * share;
    }
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
  }
}
