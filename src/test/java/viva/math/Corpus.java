package viva.math;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import viva.math.CorpusEntry.Size;

/// Measures the drawing of formulas against corpora of the shape of `samples.json`. Arguments: the
/// files, and `-v` to list each formula whose size is off. `docs/benchmarks.md` says how to run it.
class Corpus {
  /// Sizes are off by less than a letter's side bearings in short formulas.
  private static final double LEAST = 0.3;

  private static final int MOST_SHOWN = 160;

  private record Drawn(CorpusEntry entry, Shape shape, double millis) {
    boolean isRefused() {
      return shape instanceof Shape.Refused;
    }

    String reason() {
      return shape instanceof Shape.Refused(var reason) ? reason : "";
    }
  }

  static void main(String[] arguments) {
    var verbose = List.of(arguments).contains("-v");
    var files = List.of(arguments).stream().filter(a -> !a.equals("-v")).map(Path::of).toList();
    long start = System.nanoTime();
    Formulas.create().shape("a^2", false);
    System.out.printf("first formula, cold %.0f ms%n", (System.nanoTime() - start) / 1e6);
    start = System.nanoTime();
    Formulas.create().warmUp();
    System.out.printf("then the warm-up %.0f ms%n", (System.nanoTime() - start) / 1e6);
    for (var file : files) {
      System.out.printf("== %s%n", file.getFileName());
      var entries = CorpusEntry.read(file);
      var first = drawn(entries, System::nanoTime);
      rates(first);
      sizes(first, verbose);
      System.out.println("ms to draw one formula, outlines included:");
      times("in this order", first);
      times("once more, nothing kept", drawn(entries, System::nanoTime));
      times("the same, processor time only", drawn(entries, Corpus::processor));
    }
    var runtime = Runtime.getRuntime();
    System.gc();
    System.out.printf(
        "heap in use %.1f MiB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Drawn> drawn(List<CorpusEntry> entries, LongSupplier clock) {
    var formulas = Formulas.create();
    var drawn = new ArrayList<Drawn>();
    for (var entry : entries) {
      long start = clock.getAsLong();
      var shape = formulas.shape(entry.tex(), entry.display());
      drawn.add(new Drawn(entry, shape, (clock.getAsLong() - start) / 1e6));
    }
    return drawn;
  }

  private static void rates(List<Drawn> all) {
    var valid = all.stream().filter(d -> d.entry().valid()).toList();
    var refused = valid.stream().filter(Drawn::isRefused).toList();
    int times = valid.stream().mapToInt(d -> d.entry().times()).sum();
    int timesRefused = refused.stream().mapToInt(d -> d.entry().times()).sum();
    int invalid = all.size() - valid.size();
    System.out.printf(
        "formulas %d, valid %d, drawn of these %d = %.3f %%; occurrences %d of %d; invalid %d%n",
        all.size(),
        valid.size(),
        valid.size() - refused.size(),
        100.0 * (valid.size() - refused.size()) / valid.size(),
        times - timesRefused,
        times,
        invalid);
    refused.stream().collect(groupingBy(Drawn::reason, TreeMap::new, toList())).values().stream()
        .sorted(Comparator.comparingInt((List<Drawn> those) -> -those.size()))
        .forEach(
            those ->
                System.out.printf(
                    "  %d x %s:  %s%n",
                    those.size(),
                    those.getFirst().reason(),
                    those.getFirst().entry().shown(MOST_SHOWN)));
  }

  /// Against the size in MathJax. Formulas with a break of lines outside of an environment or a
  /// number are left out, since MathJax sets those in another way.
  private static void sizes(List<Drawn> all, boolean verbose) {
    int compared = 0;
    int within5 = 0;
    int within10 = 0;
    int strictly5 = 0;
    int tall = 0;
    for (var d : all) {
      if (d.entry().reference().isEmpty() || !isComparable(d.entry().tex())) continue;
      compared++;
      if (!(d.shape() instanceof Shape.Outlines o)) continue;
      var reference = d.entry().reference().get();
      double off = Math.abs(o.width() - reference.width());
      var near = off <= Math.max(0.05 * reference.width(), LEAST);
      if (near) within5++;
      if (off <= Math.max(0.1 * reference.width(), LEAST)) within10++;
      if (off <= 0.05 * reference.width()) strictly5++;
      var high = isAsTall(o, reference);
      if (high) tall++;
      if (verbose && !(near && high))
        System.out.printf(
            "  %.2f for %.2f, %.2f for %.2f: %s%n",
            o.width(),
            reference.width(),
            o.height() + o.depth(),
            reference.height(),
            d.entry().shown(MOST_SHOWN));
    }
    System.out.printf(
        "compared %d: width within 5 %% or %.1f em: %.2f %%, within 10 %% or that: %.2f %%;"
            + " within 5 %% however short: %.2f %%; height within 15 %%: %.2f %%%n",
        compared,
        LEAST,
        100.0 * within5 / compared,
        100.0 * within10 / compared,
        100.0 * strictly5 / compared,
        100.0 * tall / compared);
  }

  private static boolean isAsTall(Shape.Outlines o, Size reference) {
    double off = Math.abs(o.height() + o.depth() - reference.height());
    return reference.height() < 1.3 || off <= Math.max(0.15 * reference.height(), 0.4);
  }

  private static boolean isComparable(String tex) {
    return !(tex.contains("\\\\") && !tex.contains("\\begin"))
        && !tex.contains("\\nonumber")
        && !tex.contains("\\tag")
        && !tex.contains("\\newline");
  }

  private static void times(String what, List<Drawn> drawn) {
    double[] t = drawn.stream().mapToDouble(Drawn::millis).sorted().toArray();
    System.out.printf(
        "  %s: p50 %.3f p95 %.3f p99 %.3f longest %.1f%n",
        what, t[t.length / 2], t[t.length * 95 / 100], t[t.length * 99 / 100], t[t.length - 1]);
  }
}
