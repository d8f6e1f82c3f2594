package viva.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import viva.card.MemoryState;
import viva.card.Rating;

/// FSRS-7 against states, recall, intervals and gradients that were computed apart.
class Fsrs7VectorsTest {
  private static final double TOLERANCE = 0.0001; // percent: 1e-6 relative

  @Test
  void memoryAgreesWithTheReference() throws IOException {
    for (var file : Vectors.of("fsrs7-memory")) {
      int checks = 0;
      for (var one : file.cases()) {
        checks +=
            switch (one.get("kind").asString()) {
              case "history" -> history(file.weights(one), one);
              case "gradient" -> gradient(one);
              default -> throw new AssertionError(one.get("kind"));
            };
      }
      Vectors.passed(file, file.cases().size(), checks);
    }
  }

  private static int history(double[] weights, JsonNode one) {
    var model = new Fsrs7(weights);
    var history = one.get("history");
    MemoryState state = null;
    for (int i = 0; i < history.size(); i++) {
      double days = history.get(i).get(0).asDouble();
      if (state != null && one.has("recall")) {
        close(one, model.retrievability(state, days), one.get("recall").get(i).asDouble());
      }
      state = after(model, state, history.get(i));
      var expected = one.get("states").get(i);
      if (one.has("decimals")) {
        close(one, rounded(state.stability()), expected.get(0).asDouble());
        close(one, rounded(state.fast()), expected.get(1).asDouble());
        close(one, rounded(state.difficulty()), expected.get(2).asDouble());
      } else {
        close(one, state.stability(), expected.get(0).asDouble());
        close(one, state.fast(), expected.get(1).asDouble());
        close(one, state.difficulty(), expected.get(2).asDouble());
      }
    }
    if (state == null || !one.has("intervals")) return history.size();
    for (var pair : one.get("intervals")) {
      close(one, model.interval(state, pair.get(0).asDouble()), pair.get(1).asDouble());
    }
    return history.size() + one.get("intervals").size();
  }

  private static MemoryState after(Fsrs7 model, @Nullable MemoryState state, JsonNode answer) {
    var rating = Rating.ofGrade(answer.get(1).asInt());
    return state == null
        ? model.first(rating)
        : model.next(state, rating, answer.get(0).asDouble());
  }

  private static void close(JsonNode one, double found, double expected) {
    assertThat(found).as(one::toString).isCloseTo(expected, withinPercentage(TOLERANCE));
  }

  private static double rounded(double x) {
    return Math.round(x * 1e4) / 1e4;
  }

  /// The loss of a history, and how it moves with each weight.
  private static int gradient(JsonNode one) {
    var weights = Vectors.numbers(one.get("weights"));
    close(one, loss(weights, one.get("history")), one.get("loss").asDouble());
    for (int i = 0; i < weights.length; i++) {
      var less = weights.clone();
      var more = weights.clone();
      // Weights that must not pass each other are moved to one side only where they are equal.
      if (!isHeld(weights, i - 1)) less[i] -= 1e-6;
      if (!isHeld(weights, i)) more[i] += 1e-6;
      double slope =
          (loss(more, one.get("history")) - loss(less, one.get("history"))) / (more[i] - less[i]);
      double expected = one.get("gradient").get(i).asDouble();
      int weight = i;
      assertThat(slope)
          .as(() -> "weight " + weight + " of " + one)
          .isCloseTo(expected, within(1e-3 * Math.max(1e-2, Math.abs(expected))));
    }
    return 1 + weights.length;
  }

  private static boolean isHeld(double[] weights, int i) {
    return ((i >= 0 && i < 3) || i == 25) && weights[i + 1] - weights[i] < 1e-6;
  }

  private static double loss(double[] weights, JsonNode history) {
    var model = new Fsrs7(weights);
    double loss = 0;
    MemoryState state = null;
    for (var answer : history) {
      if (state != null) {
        double recall =
            Math.clamp(model.retrievability(state, answer.get(0).asDouble()), 1e-4, 0.9999);
        loss -= Math.log(answer.get(1).asInt() > 1 ? recall : 1 - recall);
      }
      state = after(model, state, answer);
    }
    return loss;
  }

  @ParameterizedTest(name = "after a first {0} recall is 90 % after {1} days, {2} after 10 minutes")
  @CsvSource({"HARD, 0.5975, 0.9506", "GOOD, 4.7777, 0.9734", "EASY, 53.87, 0.9924"})
  void theFirstAnswerKeepsAsPublished(Rating rating, double days, double soon) {
    var memory = Fsrs7.DEFAULT.first(rating);
    assertThat(Fsrs7.DEFAULT.interval(memory, 0.9)).isCloseTo(days, withinPercentage(0.01));
    assertThat(Fsrs7.DEFAULT.retrievability(memory, 10 / 1440.0)).isCloseTo(soon, within(6e-5));
  }
}
