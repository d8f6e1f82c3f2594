package viva.interview.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import viva.card.mock.Mock;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockResult;
import viva.card.mock.Reply.Ending;
import viva.card.mock.Rubric;

/// What a mock was worth, over the questions that are done and count.
///
/// @param scores of those questions, by their place
public record MockScore(MockResult result, Map<Integer, Double> scores) {
  public MockScore {
    scores = Map.copyOf(scores);
  }

  /// Nothing where no question counts.
  public static Optional<MockScore> of(Mock mock) {
    var setup = mock.setup();
    Map<Integer, Double> scores = new LinkedHashMap<>();
    var levels = new ArrayList<Rubric>();
    int timedOut = 0;
    for (var question : mock.questions()) {
      if (question.stage() != MockQuestion.Stage.DONE) continue;
      var score = Scoring.score(question, setup);
      if (score.isEmpty()) continue;
      scores.put(question.order(), score.getAsDouble());
      levels.add(Scoring.levels(question, setup));
      if (question.reply().ending() == Ending.TIMED_OUT) timedOut++;
    }
    if (scores.isEmpty()) return Optional.empty();
    var range = ScoreRange.of(List.copyOf(scores.values()));
    var result =
        new MockResult(
            mock.session(),
            setup.goal(),
            mock.begun().at(),
            mock.begun().day(),
            setup.guess(),
            range.score(),
            range.low(),
            range.high(),
            new MockResult.Levels(
                mean(levels, Rubric::accuracy),
                mean(levels, Rubric::completeness),
                mean(levels, Rubric::depth),
                mean(levels, Rubric::delivery)),
            scores.size(),
            timedOut);
    return Optional.of(new MockScore(result, scores));
  }

  private static double mean(List<Rubric> levels, ToIntFunction<Rubric> axis) {
    return levels.stream().mapToInt(axis).average().orElseThrow();
  }
}
