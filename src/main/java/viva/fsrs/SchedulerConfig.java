package viva.fsrs;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the learner can set about scheduling.
///
/// @param parameters       of FSRS-6; kept while another model is in force
/// @param desiredRetention the recall aimed at when a card comes due, 0.7 to 0.99
/// @param learningSteps    waits for a new card before it is in review; may be empty
/// @param relearningSteps  waits for a forgotten card; may be empty
/// @param maximumInterval  in days, 1 to 36,500
/// @param fuzz             whether intervals are spread a little
/// @param leechThreshold   after how many lapses a card is a leech; 0 for never
/// @param model            of memory, in force
public record SchedulerConfig(
    Parameters parameters,
    double desiredRetention,
    List<Duration> learningSteps,
    List<Duration> relearningSteps,
    int maximumInterval,
    boolean fuzz,
    int leechThreshold,
    MemoryModel.Kind model) {

  public static final SchedulerConfig DEFAULT =
      new SchedulerConfig(
          Parameters.DEFAULT,
          0.9,
          List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
          List.of(Duration.ofMinutes(10)),
          36_500,
          true,
          8);

  public SchedulerConfig {
    learningSteps = List.copyOf(learningSteps);
    relearningSteps = List.copyOf(relearningSteps);
    if (!(desiredRetention >= 0.7 && desiredRetention <= 0.99))
      throw new IllegalArgumentException("desired retention " + desiredRetention);
    if (maximumInterval < 1 || maximumInterval > 36_500)
      throw new IllegalArgumentException("maximum interval " + maximumInterval);
    if (leechThreshold < 0) throw new IllegalArgumentException("leeches at " + leechThreshold);
    for (var steps : List.of(learningSteps, relearningSteps)) {
      for (var step : steps) {
        if (step.toSeconds() < 1) throw new IllegalArgumentException("a step of " + step);
      }
    }
  }

  /// With FSRS-6.
  public SchedulerConfig(
      Parameters parameters,
      double desiredRetention,
      List<Duration> learningSteps,
      List<Duration> relearningSteps,
      int maximumInterval,
      boolean fuzz,
      int leechThreshold) {
    this(
        parameters,
        desiredRetention,
        learningSteps,
        relearningSteps,
        maximumInterval,
        fuzz,
        leechThreshold,
        MemoryModel.Kind.FSRS_6);
  }

  /// The model in force, with its weights.
  public MemoryModel memoryModel() {
    return switch (model) {
      case FSRS_6 -> new Fsrs6(parameters);
      case FSRS_7 -> Fsrs7.DEFAULT;
    };
  }

  /// These settings with another model.
  public SchedulerConfig with(MemoryModel.Kind other) {
    return new SchedulerConfig(
        parameters,
        desiredRetention,
        learningSteps,
        relearningSteps,
        maximumInterval,
        fuzz,
        leechThreshold,
        other);
  }

  /// These settings with other parameters.
  public SchedulerConfig with(Parameters other) {
    return new SchedulerConfig(
        other,
        desiredRetention,
        learningSteps,
        relearningSteps,
        maximumInterval,
        fuzz,
        leechThreshold,
        model);
  }

  /// These settings with another desired retention.
  public SchedulerConfig with(double retention) {
    return new SchedulerConfig(
        parameters,
        retention,
        learningSteps,
        relearningSteps,
        maximumInterval,
        fuzz,
        leechThreshold,
        model);
  }

  /// As a line that [#parse] reads again.
  public String text() {
    var all =
        String.join(
            ";",
            "weights=" + parameters,
            "retention=" + desiredRetention,
            "learning=" + text(learningSteps),
            "relearning=" + text(relearningSteps),
            "maximum=" + maximumInterval,
            "fuzz=" + fuzz,
            "leeches=" + leechThreshold);
    // FSRS-6 goes unnamed, as in settings from before there was a choice.
    return model == MemoryModel.Kind.FSRS_6 ? all : all + ";model=" + model;
  }

  /// Reads what [#text] wrote; IllegalArgumentException for anything else.
  public static SchedulerConfig parse(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (var part : text.split(";", -1)) {
      var pair = part.split("=", 2);
      if (pair.length < 2) throw new IllegalArgumentException("no settings: " + text);
      values.put(pair[0], pair[1]);
    }
    return new SchedulerConfig(
        Parameters.of(
            Arrays.stream(value(values, "weights").split(","))
                .mapToDouble(Double::parseDouble)
                .toArray()),
        Double.parseDouble(value(values, "retention")),
        steps(value(values, "learning")),
        steps(value(values, "relearning")),
        Integer.parseInt(value(values, "maximum")),
        Boolean.parseBoolean(value(values, "fuzz")),
        Integer.parseInt(value(values, "leeches")),
        MemoryModel.Kind.valueOf(values.getOrDefault("model", "FSRS_6")));
  }

  private static String value(Map<String, String> values, String key) {
    var value = values.get(key);
    if (value == null) throw new IllegalArgumentException("no " + key + " in the settings");
    return value;
  }

  private static String text(List<Duration> steps) {
    return steps.stream().map(s -> Long.toString(s.toSeconds())).collect(Collectors.joining(","));
  }

  private static List<Duration> steps(String text) {
    if (text.isEmpty()) return List.of();
    return Arrays.stream(text.split(",")).map(s -> Duration.ofSeconds(Long.parseLong(s))).toList();
  }
}
