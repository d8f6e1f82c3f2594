package viva.math;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures the drawing of formulas against corpora of the shape of `samples.json`. Arguments: the
/// files, and `-v` to list each formula that is off. How to run it: `docs/benchmarks-formulas.md`.
class Corpus {
  private record Entry(
      String tex, boolean display, int times, boolean valid, List<Double> reference) {}

  private record Drawn(Entry entry, Shape shape, double millis) {}

  static void main(String[] arguments) {
    var verbose = List.of(arguments).contains("-v");
    var formulas = Formulas.create();
    long start = System.nanoTime();
    formulas.warmUp();
    System.out.printf("warm-up %.0f ms%n", (System.nanoTime() - start) / 1e6);
    for (var file : arguments) if (!file.equals("-v")) measure(new File(file), formulas, verbose);
    var runtime = Runtime.getRuntime();
    System.gc();
    System.out.printf(
        "heap in use %.1f MiB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
  }

  private static void measure(File file, Formulas formulas, boolean verbose) {
    var drawn = new ArrayList<Drawn>();
    for (var node : JsonMapper.shared().readTree(file)) {
      var entry = entry(node);
      long start = System.nanoTime();
      var shape = formulas.shape(entry.tex(), entry.display());
      drawn.add(new Drawn(entry, shape, (System.nanoTime() - start) / 1e6));
    }
    System.out.printf("== %s%n", file.getName());
    rates(drawn);
    sizes(drawn, verbose);
    times("first", drawn.stream().mapToDouble(Drawn::millis));
    times("kept", drawn.stream().mapToDouble(d -> again(d.entry(), formulas)));
  }

  private static double again(Entry entry, Formulas formulas) {
    long start = System.nanoTime();
    formulas.shape(entry.tex(), entry.display());
    return (System.nanoTime() - start) / 1e6;
  }

  private static Entry entry(JsonNode node) {
    var reference = node.path("ref").valueStream().map(JsonNode::asDouble).toList();
    var valid = node.path("katex").asBoolean() || node.path("mathjax").asBoolean();
    var macros = new StringBuilder();
    node.path("macros")
        .forEachEntry(
            (name, body) -> macros.append("\\def%s{%s}".formatted(name, body.asString())));
    return new Entry(
        macros + node.path("tex").asString(),
        node.path("mode").asString().equals("display"),
        node.path("n").asInt(1),
        valid,
        reference);
  }

  private static void rates(List<Drawn> all) {
    var valid = all.stream().filter(d -> d.entry().valid()).toList();
    var refused = valid.stream().filter(Corpus::isRefused).toList();
    int times = valid.stream().mapToInt(d -> d.entry().times()).sum();
    int timesRefused = refused.stream().mapToInt(d -> d.entry().times()).sum();
    System.out.printf(
        "formulas %d, valid %d, drawn %d = %.2f %%; occurrences %d of %d%n",
        all.size(),
        valid.size(),
        valid.size() - refused.size(),
        100.0 * (valid.size() - refused.size()) / valid.size(),
        times - timesRefused,
        times);
    var reasons = new TreeMap<String, List<String>>();
    for (var d : refused)
      reasons
          .computeIfAbsent(((Shape.Refused) d.shape()).reason(), _ -> new ArrayList<>())
          .add(d.entry().tex().replace('\n', ' '));
    reasons.entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .limit(60)
        .forEach(e -> System.out.println("  " + e.getValue().size() + " x " + shown(e)));
  }

  private static String shown(Map.Entry<String, List<String>> reason) {
    var example = reason.getValue().getFirst();
    return reason.getKey() + ":  " + example.substring(0, Math.min(160, example.length()));
  }

  private static boolean isRefused(Drawn drawn) {
    return drawn.shape() instanceof Shape.Refused;
  }

  /// Against `ref`: width, height and depth in MathJax. Formulas with a break of lines outside of
  /// an environment or a number are left out, since MathJax sets those in another way.
  private static void sizes(List<Drawn> all, boolean verbose) {
    int compared = 0;
    int within5 = 0;
    int within10 = 0;
    int tall = 0;
    for (var d : all) {
      var e = d.entry();
      if (e.reference().size() != 3 || !isComparable(e.tex())) continue;
      compared++;
      if (!(d.shape() instanceof Shape.Outlines o)) continue;
      double width = e.reference().get(0);
      double height = e.reference().get(1) + e.reference().get(2);
      double off = Math.abs(o.width() - width);
      double tallOff = Math.abs(o.height() + o.depth() - height);
      if (off <= Math.max(0.05 * width, 0.3)) within5++;
      if (off <= Math.max(0.1 * width, 0.3)) within10++;
      var high = height < 1.3 || tallOff <= Math.max(0.15 * height, 0.4);
      if (high) tall++;
      if (verbose && (off > Math.max(0.05 * width, 0.3) || !high))
        System.out.printf(
            "  %.2f for %.2f, %.2f for %.2f: %s%n",
            o.width(), width, o.height() + o.depth(), height, e.tex().replace('\n', ' '));
    }
    System.out.printf(
        "compared %d: width within 5 %% %.2f %%, within 10 %% %.2f %%; height within 15 %% %.2f"
            + " %%%n",
        compared, 100.0 * within5 / compared, 100.0 * within10 / compared, 100.0 * tall / compared);
  }

  private static boolean isComparable(String tex) {
    Predicate<String> has = tex::contains;
    return !(has.test("\\\\") && !has.test("\\begin"))
        && !has.test("\\nonumber")
        && !has.test("\\tag")
        && !has.test("\\newline");
  }

  private static void times(String what, DoubleStream millis) {
    double[] t = millis.sorted().toArray();
    System.out.printf(
        "%s: ms p50 %.3f p95 %.3f p99 %.3f max %.1f, sum %.0f%n",
        what,
        t[t.length / 2],
        t[t.length * 95 / 100],
        t[t.length * 99 / 100],
        t[t.length - 1],
        Arrays.stream(t).sum());
  }
}
