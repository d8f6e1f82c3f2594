package viva.study.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How much the plan to an interview wins, on simulated learners whom it does not know:
/// `PlanMeasurement [LEARNERS]` runs every file of the shape `exam-planning` in `vectors.dir`.
///
/// Learners remember by other parameters than the plan believes, and each card at its own pace. No
/// day is longer than its minutes: a card that is not done then is put back. With
/// `-Dplan.strict=false` the last card of a day is finished, as in the runs of the file.
final class PlanMeasurement {
  private PlanMeasurement() {}

  static void main(String[] args) throws IOException {
    int learners = args.length > 0 ? Integer.parseInt(args[0]) : 12;
    boolean strict = !"false".equals(System.getProperty("plan.strict"));
    var folder = Path.of(System.getProperty("vectors.dir", "../shared/scheduling/vectors"));
    try (var files = Files.newDirectoryStream(folder, "*.json")) {
      for (var file : files) {
        if (Files.size(file) > 1_000_000) continue;
        var root = new JsonMapper().readTree(Files.readString(file));
        if (!root.path("format").asString("").startsWith("exam-planning")) continue;
        System.out.println(file.getFileName() + (strict ? ", never overdrawn" : ""));
        measure(root, learners, strict);
      }
    }
  }

  private static void measure(JsonNode root, int learners, boolean strict) {
    System.out.println(
        "days cards min known | plain* tuned* plan  forecast | of the file: plain tuned combined"
            + " | worst/median longest | first plan s");
    var means = new double[7];
    int only = Integer.getInteger("plan.only", -1);
    int count = 0;
    for (int at = 0; at < root.get("results").size(); at++) {
      if (only >= 0 && only != at) continue;
      var one = root.get("results").get(at);
      var scenario = Scenario.of(root, one);
      var runs =
          IntStream.range(0, learners)
              .parallel()
              .mapToObj(learner -> new ScenarioRun(scenario, 1_000 + learner, strict))
              .map(ScenarioRun::planned)
              .toList();
      var values =
          new double[] {
            mean(learners, l -> new ScenarioRun(scenario, 1_000 + l, strict).plain()),
            one.has("bestTuned")
                ? mean(learners, l -> tuned(scenario, 1_000 + l, strict, one.get("bestTuned")))
                : Double.NaN,
            mean(learners, l -> runs.get(l).recall()),
            mean(learners, l -> runs.get(l).forecast()),
            one.path("plain").asDouble(Double.NaN),
            one.path("bestTunedFsrs").asDouble(Double.NaN),
            one.path("combined").asDouble(Double.NaN)
          };
      count++;
      for (int i = 0; i < values.length; i++) means[i] += values[i];
      System.out.printf(
          "%4d %5d %3.0f %5.2f | %.4f %.4f %.4f %.4f | %.4f %.4f %.4f | %.2f %.0f s of %.0f s |"
              + " %.2f%n",
          scenario.days(),
          scenario.cards(),
          scenario.minutes(),
          scenario.known(),
          values[0],
          values[1],
          values[2],
          values[3],
          values[4],
          values[5],
          values[6],
          runs.stream().mapToDouble(ScenarioRun.Result::unevenness).max().orElseThrow(),
          runs.stream().mapToDouble(ScenarioRun.Result::longest).max().orElseThrow(),
          scenario.minutes() * 60,
          runs.stream()
              .mapToDouble(ScenarioRun.Result::planSeconds)
              .sorted()
              .toArray()[runs.size() / 2]);
    }
    var all = new ArrayList<String>();
    for (double mean : means) all.add(String.format("%.4f", mean / count));
    System.out.println("mean: " + all);
  }

  private static double tuned(Scenario scenario, long seed, boolean strict, JsonNode settings) {
    return new ScenarioRun(scenario, seed, strict).follow(Tuned.of(scenario, settings));
  }

  private static double mean(int learners, IntToDoubleFunction figure) {
    return IntStream.range(0, learners).parallel().mapToDouble(figure).average().orElseThrow();
  }
}
