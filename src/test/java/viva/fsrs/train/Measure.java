package viva.fsrs.train;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.fsrs.log.Histories;
import viva.fsrs.log.Metrics;
import viva.fsrs.log.Prediction;

/// Trains on every log of the folder `vectors.dir` and prints losses and times, in the process's
/// own processor time, so that a machine with other work to do says the same: `Measure [ROUNDS]`.
/// With one round each log but the first is still met by a half-warm machine; `Measure 1 LOG`
/// trains on one log alone, in a fresh process.
final class Measure {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Measure() {}

  static void main(String[] args) throws Exception {
    int rounds = args.length == 0 ? 9 : Integer.parseInt(args[0]);
    for (var log : Logs.all()) {
      if (args.length < 2 || log.id().equals(args[1])) measure(log, rounds);
    }
  }

  private static void measure(Logs.Log log, int rounds) {
    var training = new long[rounds];
    var whole = new long[rounds];
    var learned = Parameters.DEFAULT;
    for (int round = 0; round < rounds; round++) {
      long began = SYSTEM.getProcessCpuTime();
      var histories = Histories.of(log.reviews());
      learned = new Training(histories, histories.items(), 1).run(Progress.NONE).orElseThrow();
      training[round] = SYSTEM.getProcessCpuTime() - began;
      began = System.nanoTime();
      new Optimizer(log.reviews(), Parameters.DEFAULT, 1).run(Progress.NONE);
      whole[round] = System.nanoTime() - began;
    }
    var histories = Histories.of(log.reviews());
    System.out.printf(
        "%s: training first %d ms, median %d ms of processor time; with the check on unseen answers"
            + " %d ms on the clock; recent loss %.6f -> %.6f%n",
        log.id(),
        training[0] / 1_000_000,
        median(training) / 1_000_000,
        median(whole) / 1_000_000,
        recent(histories, Parameters.DEFAULT),
        recent(histories, learned));
  }

  private static double recent(Histories log, Parameters parameters) {
    return Metrics.recentLogLoss(Prediction.of(new Fsrs6(parameters), log));
  }

  private static long median(long[] times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
