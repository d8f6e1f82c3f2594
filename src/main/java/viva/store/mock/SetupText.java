package viva.store.mock;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.StringJoiner;
import viva.card.Topic;
import viva.card.mock.MockGoal;
import viva.card.mock.MockSetup;
import viva.card.mock.MockSetup.Length;
import viva.store.sql.TopicColumn;

/// A set-up as lines of `key=value` in one column.
final class SetupText {
  private static final String WEIGHT = "weight.";

  private SetupText() {}

  static String write(MockSetup setup) {
    var lines = new StringJoiner("\n");
    lines.add("goal=" + setup.goal());
    lines.add(
        switch (setup.length()) {
          case Length.Questions(int count) -> "questions=" + count;
          case Length.Minutes(int minutes) -> "minutes=" + minutes;
        });
    lines.add("spoken=" + setup.spoken());
    lines.add("clock=" + setup.clock());
    lines.add("followUps=" + setup.followUps());
    lines.add("practice=" + setup.practice());
    setup.guess().ifPresent(guess -> lines.add("guess=" + guess));
    lines.add("prepare=" + setup.prepare().toMillis());
    lines.add("answer=" + setup.answer().toMillis());
    lines.add("seed=" + setup.seed());
    setup.interview().ifPresent(id -> lines.add("interview=" + id));
    setup
        .weights()
        .forEach((topic, weight) -> lines.add(WEIGHT + weight + "=" + TopicColumn.path(topic)));
    return lines.toString();
  }

  static MockSetup read(String text) {
    Map<String, String> values = new HashMap<>();
    Map<Topic, Double> weights = new HashMap<>();
    for (var line : text.split("\n", -1)) {
      var pair = line.split("=", 2);
      if (pair[0].startsWith(WEIGHT)) {
        weights.put(
            TopicColumn.topic(pair[1]), Double.parseDouble(pair[0].substring(WEIGHT.length())));
      } else {
        values.put(pair[0], pair[1]);
      }
    }
    return new MockSetup(
        MockGoal.valueOf(value(values, "goal")),
        values.containsKey("minutes")
            ? new Length.Minutes(Integer.parseInt(value(values, "minutes")))
            : new Length.Questions(Integer.parseInt(value(values, "questions"))),
        weights,
        Boolean.parseBoolean(value(values, "spoken")),
        MockSetup.Clock.valueOf(value(values, "clock")),
        Integer.parseInt(value(values, "followUps")),
        Boolean.parseBoolean(value(values, "practice")),
        values.containsKey("guess")
            ? OptionalDouble.of(Double.parseDouble(value(values, "guess")))
            : OptionalDouble.empty(),
        Duration.ofMillis(Long.parseLong(value(values, "prepare"))),
        Duration.ofMillis(Long.parseLong(value(values, "answer"))),
        Long.parseLong(value(values, "seed")),
        values.containsKey("interview")
            ? OptionalLong.of(Long.parseLong(value(values, "interview")))
            : OptionalLong.empty());
  }

  private static String value(Map<String, String> values, String key) {
    var value = values.get(key);
    if (value == null) throw new IllegalStateException("no " + key + " in a set-up");
    return value;
  }
}
