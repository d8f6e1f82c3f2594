package viva.interview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.MemoryState;
import viva.card.Origin;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.CheckedPoint.Found;
import viva.card.mock.Drawn;
import viva.card.mock.FollowUp;
import viva.card.mock.Mock;
import viva.card.mock.MockGoal;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockQuestion.Stage;
import viva.card.mock.MockSetup;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;
import viva.card.mock.Rubric;
import viva.study.StudyClock;

/// Mock interviews as tests need them: questions that were answered in one way or the other.
public final class Said {
  public static final StudyMoment NOW =
      StudyClock.at(
          Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Shanghai"), StudyClock.TURN);
  public static final MockSetup SETUP =
      new MockSetup(
          MockGoal.MEASURE,
          new MockSetup.Length.Questions(3),
          Map.of(),
          false,
          MockSetup.Clock.SOFT,
          1,
          false,
          OptionalDouble.of(0.6),
          Duration.ofSeconds(30),
          Duration.ofSeconds(120),
          7,
          OptionalLong.empty());

  private Said() {}

  /// A card of the topic Caches in a state.
  public static ScheduledCard card(long id, State state) {
    var card =
        new Card(
            Topic.of("Caches"), "What is cache " + id + "?", "Fast memory.", new Origin("a.md", 1));
    return new ScheduledCard(new CardId(id), card, state, Marks.NONE);
  }

  /// Learned, with thirty days from the last answer to the day it is due.
  public static State.Review review(LocalDate due) {
    var day = due.minusDays(30);
    var at = NOW.at().minus(Duration.ofDays(NOW.day().toEpochDay() - day.toEpochDay()));
    return new State.Review(new MemoryState(30, 5), new State.History(at, day, 4, 0), 30, due);
  }

  public static Drawn drawn(ScheduledCard card) {
    boolean due = card.state() instanceof State.Seen seen && seen.isDue(NOW);
    var recall =
        card.state() instanceof State.New ? OptionalDouble.empty() : OptionalDouble.of(0.85);
    var question = card.card().question();
    return new Drawn(card.id(), 5, question, card.card().topic(), 0.25, due, recall);
  }

  /// Points of weight 2, 1, 0.5, 0.5, confirmed in this order.
  public static List<CheckedPoint> points(Confirmed... confirmed) {
    double[] weights = {2, 1, 0.5, 0.5};
    var points = new ArrayList<CheckedPoint>();
    for (int i = 0; i < confirmed.length; i++) {
      points.add(
          new CheckedPoint(
              "Head " + i,
              "point " + i,
              weights[i],
              0.5,
              Found.FOUND,
              List.of(),
              false,
              confirmed[i]));
    }
    return points;
  }

  public static Reply reply(Ending ending, int seconds) {
    return new Reply(
        ending == Ending.UNKNOWN ? "" : "It is fast.",
        "",
        ending,
        Duration.ofSeconds(12),
        Duration.ofSeconds(2),
        Duration.ofSeconds(seconds));
  }

  /// A question that is done, handed in after a minute with the confidence 0.75.
  public static MockQuestion question(int order, ScheduledCard card, Confirmed... confirmed) {
    return question(order, card, reply(Ending.HANDED_IN, 60), List.of(), points(confirmed));
  }

  public static MockQuestion question(
      int order,
      ScheduledCard card,
      Reply reply,
      List<FollowUp> followUps,
      List<CheckedPoint> points) {
    return new MockQuestion(
        order,
        drawn(card),
        Stage.DONE,
        OptionalDouble.of(0.75),
        0,
        reply,
        followUps,
        points,
        reply.ending() == Ending.UNKNOWN ? Rubric.NONE : new Rubric(3, 0, 2, 0),
        "",
        Optional.of(NOW));
  }

  public static Mock mock(MockQuestion... questions) {
    return new Mock(1, SETUP, NOW, Arrays.asList(questions));
  }
}
