package viva.study.plan;

import tools.jackson.databind.JsonNode;
import viva.card.Rating;
import viva.fsrs.ByRating;
import viva.fsrs.Fsrs6;
import viva.fsrs.MemoryModel;
import viva.fsrs.Parameters;
import viva.fsrs.simulate.Habits;

/// A way to an interview: how far, how many cards, how much time, and a learner's memory.
///
/// @param known  the share of the cards that was learned before
/// @param spread the standard deviation of the logarithm of the cards' paces
record Scenario(
    int days,
    int cards,
    double minutes,
    double known,
    double spread,
    MemoryModel model,
    MemoryModel truth,
    Habits habits) {

  static Scenario of(JsonNode root, JsonNode one) {
    return new Scenario(
        one.get("T").asInt(),
        one.get("cards").asInt(),
        one.get("minutes").asDouble(),
        one.get("known").asDouble(),
        one.get("spread").asDouble(),
        new Fsrs6(Parameters.of(numbers(root.get("modelParameters")))),
        new Fsrs6(Parameters.of(numbers(root.get("truthParameters")))),
        habits(root));
  }

  private static Habits habits(JsonNode root) {
    var first = numbers(root.get("firstProbabilities"));
    var passed = numbers(root.get("passProbabilities"));
    var cost = root.get("costSeconds");
    var look = numbers(cost.get("first"));
    double pass = cost.get("pass").asDouble();
    double fail = cost.get("fail").asDouble();
    return new Habits(
        ByRating.from(g -> first[g.grade() - 1]),
        ByRating.from(g -> g == Rating.AGAIN ? 0.0 : passed[g.grade() - 2]),
        ByRating.from(g -> look[g.grade() - 1]),
        ByRating.from(g -> g == Rating.AGAIN ? fail : pass));
  }

  private static double[] numbers(JsonNode list) {
    var numbers = new double[list.size()];
    for (int i = 0; i < numbers.length; i++) numbers[i] = list.get(i).asDouble();
    return numbers;
  }
}
