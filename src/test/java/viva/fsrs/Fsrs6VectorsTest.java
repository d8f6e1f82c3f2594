package viva.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import viva.card.MemoryState;
import viva.card.Rating;

/// FSRS-6 against states that fsrs-rs computed.
class Fsrs6VectorsTest {
  private static final double TOLERANCE = 0.01; // percent: 1e-4 relative

  @Test
  void memoryAgreesWithTheReference() throws IOException {
    for (var file : Vectors.of("fsrs6-memory")) {
      int checks = 0;
      for (var one : file.cases()) {
        var model = new Fsrs6(file.parameters(one));
        checks +=
            switch (one.get("kind").asString()) {
              case "history" -> history(model, one);
              case "sm2" -> sm2(model, one);
              default -> throw new AssertionError(one.get("kind"));
            };
      }
      Vectors.passed(file, file.cases().size(), checks);
    }
  }

  private static int history(Fsrs6 model, JsonNode one) {
    var history = one.get("history");
    MemoryState state = null;
    for (int i = 0; i < history.size(); i++) {
      var rating = Rating.ofGrade(history.get(i).get(1).asInt());
      state =
          state == null
              ? model.first(rating)
              : model.next(state, rating, history.get(i).get(0).asDouble());
      check(one, state, one.get("states").get(i));
    }
    if (state == null || !one.has("buttons")) return history.size();
    for (var rating : Rating.values()) {
      var expected = one.get("buttons").get(rating.grade() - 1);
      var next = model.next(state, rating, one.get("elapsed").asDouble());
      check(one, next, expected);
      assertThat(model.interval(next, one.get("dr").asDouble()))
          .as(one::toString)
          .isCloseTo(expected.get(2).asDouble(), withinPercentage(TOLERANCE));
    }
    return history.size() + 4;
  }

  private static int sm2(Fsrs6 model, JsonNode one) {
    var state =
        model.fromSm2(
            one.get("ease").asDouble(),
            one.get("interval").asDouble(),
            one.get("retention").asDouble());
    check(one, state, one.get("state"));
    return 1;
  }

  private static void check(JsonNode one, MemoryState state, JsonNode expected) {
    assertThat(state.stability())
        .as(one::toString)
        .isCloseTo(expected.get(0).asDouble(), withinPercentage(TOLERANCE));
    assertThat(state.difficulty())
        .as(one::toString)
        .isCloseTo(expected.get(1).asDouble(), withinPercentage(TOLERANCE));
  }
}
