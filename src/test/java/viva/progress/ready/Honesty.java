package viva.progress.ready;

import java.util.List;
import java.util.stream.IntStream;

/// How honest readiness is, on simulated learners: `Honesty [WORLDS]`.
final class Honesty {
  private static final int[] QUESTIONS = {5, 10, 20, 40, 80};

  private Honesty() {}

  /// @param rmse   of readiness around the truth
  /// @param cover  the share of 95 % ranges that hold the truth
  /// @param width  of the ranges, in the mean
  /// @param memory the error of the scheduler's recall alone
  record Figures(double rmse, double cover, double width, double memory) {}

  static void main(String[] args) {
    int worlds = args.length > 0 ? Integer.parseInt(args[0]) : 600;
    System.out.println(worlds + " worlds: questions, error, covered, width, error of memory alone");
    for (int questions : QUESTIONS) {
      var f = of(worlds, questions);
      System.out.printf(
          "%3d  %.3f  %.1f %%  %.2f  %.3f%n", questions, f.rmse, 100 * f.cover, f.width, f.memory);
    }
  }

  static Figures of(int worlds, int questions) {
    var all = IntStream.range(0, worlds).mapToObj(seed -> of((long) seed, questions)).toList();
    return new Figures(
        Math.sqrt(all.stream().mapToDouble(f -> f[0] * f[0]).average().orElseThrow()),
        all.stream().mapToDouble(f -> f[1]).average().orElseThrow(),
        all.stream().mapToDouble(f -> f[2]).average().orElseThrow(),
        Math.sqrt(all.stream().mapToDouble(f -> f[3] * f[3]).average().orElseThrow()));
  }

  private static double[] of(long seed, int questions) {
    var world = new World(seed, 0.25, 1);
    double truth = world.readiness();
    var judged = world.judged(world.mock(questions)).now();
    double memory = world.judged(List.of()).now().value();
    return new double[] {
      judged.value() - truth,
      judged.low() <= truth && truth <= judged.high() ? 1 : 0,
      judged.high() - judged.low(),
      memory - truth
    };
  }
}
