package viva.fsrs.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import viva.card.Review;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.fsrs.log.Calibration;
import viva.fsrs.log.Histories;
import viva.fsrs.log.Metrics;
import viva.fsrs.log.Prediction;

/// Learns parameters from a log and says whether they are better than those in use.
///
/// Besides on the whole log it trains on older parts alone, to see how well the answers after them
/// are foreseen: of a long log on the first four fifths, of a short one, where chance plays a
/// greater part, also on the first two and three. Learned parameters are called better only where
/// they foresee those unseen answers better by more than chance would give.
public final class Optimizer {
  /// Below this many usable answers learned parameters were worse on unseen ones as often as not.
  public static final int FEWEST = 400;

  /// From this many items on the newest fifth alone is enough to judge by.
  private static final int LONG = 20_000;

  /// By how many standard errors the mean gain on unseen answers must lie above nothing.
  private static final double SURE = 2;

  /// One training at a time on each: a machine that does other work as well has two to spare.
  private static final int THREADS = 2;

  private final Histories log;
  private final Parameters inUse;
  private final int relearningSteps;

  /// @param log             clean, oldest first
  /// @param relearningSteps how many waits a forgotten card has
  public Optimizer(List<Review> log, Parameters inUse, int relearningSteps) {
    this.log = Histories.of(log);
    this.inUse = inUse;
    this.relearningSteps = relearningSteps;
  }

  /// Works it out; the same log always gives the same verdict.
  public Verdict run(Progress progress) {
    var whole = new Training(log, log.items(), relearningSteps);
    if (whole.items() < FEWEST) {
      return new Verdict.TooFew(whole.items(), FEWEST - whole.items());
    }
    var fifths = log.items() < LONG ? List.of(4, 3, 2) : List.of(4);
    var shares = new Shares(progress, fifths.size() + 1);
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var learned = CompletableFuture.supplyAsync(() -> whole.run(shares.part(0)), threads);
      var parts = new ArrayList<CompletableFuture<Optional<Unseen>>>();
      for (int i = 0; i < fifths.size(); i++) {
        Supplier<Optional<Unseen>> work = unseen(fifths.get(i), shares.part(i + 1));
        parts.add(CompletableFuture.supplyAsync(work, threads));
      }
      var unseen = parts.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList();
      return learned.join().isPresent() && unseen.size() == parts.size()
          ? judge(learned.join().get(), unseen)
          : new Verdict.Cancelled();
    }
  }

  /// A fifth of the log, foreseen with the parameters in use and with ones learned before it.
  private record Unseen(List<Prediction> before, List<Prediction> after) {
    double[] gains() {
      return IntStream.range(0, before.size())
          .mapToDouble(i -> Metrics.loss(before.get(i)) - Metrics.loss(after.get(i)))
          .toArray();
    }
  }

  private Supplier<Optional<Unseen>> unseen(int fifth, Progress progress) {
    int from = (int) ((long) log.items() * fifth / 5);
    int to = (int) ((long) log.items() * (fifth + 1) / 5);
    return () ->
        new Training(log, from, relearningSteps)
            .run(progress)
            .map(
                learned ->
                    new Unseen(
                        List.copyOf(foreseen(inUse).subList(from, to)),
                        List.copyOf(foreseen(learned).subList(from, to))));
  }

  private Verdict judge(Parameters learned, List<Unseen> unseen) {
    var newest = unseen.getFirst();
    var before = foreseen(inUse);
    var comparison =
        new Verdict.Comparison(
            newest.before.size(),
            Metrics.actual(newest.before),
            quality(newest.before),
            quality(newest.after),
            Calibration.byMonth(before));
    var gains = unseen.stream().map(Unseen::gains).toList();
    if (!isSure(gains.stream().flatMapToDouble(Arrays::stream).toArray())
        || mean(gains.getFirst()) <= 0) {
      return new Verdict.Kept(comparison);
    }
    var foreseen = foreseen(learned);
    return Metrics.recentLogLoss(foreseen) < Metrics.recentLogLoss(before)
        ? new Verdict.Better(learned, comparison, longer(foreseen, foreseen(Parameters.DEFAULT)))
        : new Verdict.Kept(comparison);
  }

  private List<Prediction> foreseen(Parameters parameters) {
    return Prediction.of(new Fsrs6(parameters), log);
  }

  private static Verdict.Quality quality(List<Prediction> predictions) {
    return new Verdict.Quality(
        Metrics.predicted(predictions),
        Metrics.logLoss(predictions),
        Metrics.rmseBins(predictions),
        Metrics.auc(predictions));
  }

  /// Whether gains, answer by answer, are more than chance would give.
  private static boolean isSure(double[] gains) {
    double mean = mean(gains);
    double squares = 0;
    for (double gain : gains) squares += (gain - mean) * (gain - mean);
    return mean > SURE * Math.sqrt(squares) / gains.length;
  }

  private static double mean(double[] gains) {
    double sum = 0;
    for (double gain : gains) sum += gain;
    return sum / gains.length;
  }

  /// The geometric mean of how many times as long as usual a memory was held to keep.
  private static double longer(List<Prediction> learned, List<Prediction> usual) {
    double logs = 0;
    for (int i = 0; i < learned.size(); i++) {
      logs += Math.log(learned.get(i).stability() / usual.get(i).stability());
    }
    return Math.exp(logs / learned.size());
  }
}
