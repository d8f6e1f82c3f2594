package viva.interview.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.card.mock.CheckedPoint;
import viva.card.mock.MissedPoint;
import viva.card.mock.Mock;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockResult;
import viva.card.mock.Rubric;

/// The report on a mock that is over: a range and not a verdict.
///
/// @param questions that were asked, in their order
/// @param followUps the mean of the follow-ups, 0 to 1; nothing where none was confirmed
/// @param missed    the points that cost most, at most three
/// @param next      the cards to study next, at most five
public record MockReport(
    Mock mock,
    MockResult result,
    List<ByTopic> topics,
    List<ByQuestion> questions,
    OptionalDouble followUps,
    List<Missed> missed,
    List<Next> next) {
  /// A topic.
  ///
  /// @param score  mean, 0 to 1
  /// @param passed how many questions would pass
  public record ByTopic(Topic topic, int asked, int passed, double score) {}

  /// A question.
  ///
  /// @param coverage of the key points, 0 to 1; nothing where no point counts
  /// @param score    0 to 1; nothing where it does not count
  /// @param levels   of the rubric in force
  /// @param grade    proposed for the schedule
  public record ByQuestion(
      MockQuestion question,
      OptionalDouble coverage,
      OptionalDouble score,
      Rubric levels,
      Optional<Rating> grade) {}

  /// A point that was not said, or only partly.
  ///
  /// @param cost  what it took from the mock's score by its share of the question's completeness,
  ///     0 to 1
  /// @param times how often it was missed in all, at least once
  public record Missed(CardId card, String question, CheckedPoint point, double cost, int times) {}

  /// A card to study.
  public record Next(CardId card, String question, Why why) {}

  /// Why a card is to be studied.
  public enum Why {
    FAILED,
    FOLLOW_UP,
    INCOMPLETE,
    /// It passed, but the learner had not thought so.
    UNSURE
  }

  public MockReport {
    topics = List.copyOf(topics);
    questions = List.copyOf(questions);
    missed = List.copyOf(missed);
    next = List.copyOf(next);
  }

  /// The time of all answers together.
  public Duration answering() {
    return questions.stream()
        .map(q -> q.question().reply().taken())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// How sure the learner was before answering, on average over the questions that count, 0 to 1;
  /// nothing where it was not said.
  public OptionalDouble confidence() {
    return questions.stream()
        .filter(q -> q.score().isPresent() && q.question().confidence().isPresent())
        .mapToDouble(q -> q.question().confidence().orElseThrow())
        .average();
  }

  /// How many questions would pass.
  public int passed() {
    return topics.stream().mapToInt(ByTopic::passed).sum();
  }

  /// Reports on a mock of which something counts; IllegalArgumentException for any other.
  ///
  /// @param cards  the cards that were asked, as far as they are still there
  /// @param missed all points that were ever missed
  public static MockReport of(
      Mock mock, Map<CardId, ScheduledCard> cards, List<MissedPoint> missed) {
    return new ReportMaker(mock, cards, missed).report();
  }
}
