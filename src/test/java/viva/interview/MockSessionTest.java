package viva.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static viva.interview.Said.NOW;
import static viva.interview.Said.SETUP;
import static viva.interview.Said.card;
import static viva.interview.Said.drawn;
import static viva.interview.Said.points;
import static viva.interview.Said.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import viva.card.State;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.CheckedPoint.Found;
import viva.card.mock.FollowUp;
import viva.card.mock.Mock;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockQuestion.Stage;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;
import viva.card.mock.Rubric;
import viva.card.mock.Rubric.Axis;

class MockSessionTest {
  private static final Optional<FollowUp> WHY =
      Optional.of(new FollowUp(FollowUp.Kind.WHY, "", List.of()));

  @Test
  void aQuestionGoesFromReadingToDone() {
    var session = begun();
    assertThat(session.question().stage()).isEqualTo(Stage.READING);
    session = session.begin(OptionalDouble.of(0.25), Reply.NONE);
    assertThat(session.question().stage()).isEqualTo(Stage.ANSWERING);
    session = session.hint().draft(reply(Ending.OPEN, 10));
    session = session.handIn(reply(Ending.HANDED_IN, 20), open(), WHY, NOW);
    assertThat(session.question().stage()).isEqualTo(Stage.FOLLOWING_UP);
    session =
        session.draftFollowUp(reply(Ending.OPEN, 3)).handInFollowUp(reply(Ending.HANDED_IN, 9));
    assertThat(session.question().stage()).isEqualTo(Stage.REVIEWING);
    assertThat(session.reviewed()).isFalse();
    session = session.confirm(0, Confirmed.YES).confirm(1, Confirmed.PARTLY);
    session = session.confirmFollowUp(Confirmed.NO).note("Say it shorter.");
    session = session.level(Axis.ACCURACY, 4).level(Axis.DEPTH, 3).level(Axis.DELIVERY, 1);
    session = session.done();
    var followUp = WHY.orElseThrow().with(reply(Ending.HANDED_IN, 9)).confirm(Confirmed.NO);
    assertThat(session.question())
        .isEqualTo(
            new MockQuestion(
                0,
                drawn(card(1, new State.New())),
                Stage.DONE,
                OptionalDouble.of(0.25),
                1,
                reply(Ending.HANDED_IN, 20),
                List.of(followUp),
                points(Confirmed.YES, Confirmed.PARTLY),
                new Rubric(4, 0, 3, 1),
                "Say it shorter.",
                Optional.of(NOW)));
    assertThat(session.next().position()).isEqualTo(1);
  }

  @Test
  void dontKnowNeedsNoStartAndNoLevels() {
    var session = begun().handIn(reply(Ending.UNKNOWN, 0), open(), Optional.empty(), NOW);
    assertThat(session.question().stage()).isEqualTo(Stage.REVIEWING);
    assertThat(session.confirmRest().done().question().stage()).isEqualTo(Stage.DONE);
  }

  @Test
  void theRestIsConfirmedAsItWasFound() {
    var found =
        List.of(
            point(Found.FOUND, Confirmed.NO),
            point(Found.FOUND, Confirmed.OPEN),
            point(Found.MAYBE, Confirmed.OPEN),
            point(Found.NOT_FOUND, Confirmed.OPEN));
    var session =
        begun().handIn(reply(Ending.HANDED_IN, 9), found, Optional.empty(), NOW).confirmRest();
    assertThat(session.question().points())
        .extracting(CheckedPoint::confirmed)
        .containsExactly(Confirmed.NO, Confirmed.YES, Confirmed.PARTLY, Confirmed.NO);
  }

  @Test
  void whatMaySayTheOppositeStaysOpenForTheLearnersOwnWord() {
    var found =
        List.of(
            opposite(Found.FOUND, Confirmed.OPEN),
            opposite(Found.MAYBE, Confirmed.OPEN),
            opposite(Found.FOUND, Confirmed.NO),
            point(Found.FOUND, Confirmed.OPEN));
    var session = begun().handIn(reply(Ending.HANDED_IN, 9), found, Optional.empty(), NOW);
    assertThat(session.restFound()).isTrue();
    session = session.confirmRest();
    assertThat(session.question().points())
        .extracting(CheckedPoint::confirmed)
        .containsExactly(Confirmed.OPEN, Confirmed.OPEN, Confirmed.NO, Confirmed.YES);
    assertThat(session.restFound()).isFalse();
  }

  @Test
  void aSkippedQuestionIsDone() {
    var session = begun().skip(Reply.NONE);
    assertThat(session.question().stage()).isEqualTo(Stage.DONE);
    assertThat(session.question().reply().ending()).isEqualTo(Ending.SKIPPED);
    assertThat(session.next().skip(Reply.NONE).next().over()).isTrue();
  }

  @Test
  void aStepOfAnotherStageIsRefused() {
    assertThatThrownBy(() -> begun().done()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> begun().draft(Reply.NONE)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> begun().next()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> begun().handIn(Reply.NONE, open(), WHY, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingIsConfirmedBeforeItIsRevealed() {
    var session = begun().handIn(reply(Ending.HANDED_IN, 9), open(), WHY, NOW);
    assertThatThrownBy(() -> session.confirm(0, Confirmed.YES))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> session.level(Axis.DEPTH, 4))
        .isInstanceOf(IllegalStateException.class);
  }

  /// Steps in any order: one that is allowed changes one question only, and a session that is taken
  /// up again stands where it was left.
  @Test
  void anySessionCanBeTakenUpAgain() {
    long random = new Random().nextLong();
    for (long seed : new long[] {1, 2, random}) {
      var dice = new Random(seed);
      for (int walk = 0; walk < 200; walk++) {
        var session = begun();
        while (!session.over()) {
          var before = session;
          try {
            session = steps().get(dice.nextInt(steps().size())).apply(session);
          } catch (IllegalStateException refused) {
            continue;
          }
          assertThat(MockSession.of(session.mock()).position())
              .as("seed %d, walk %d", seed, walk)
              .isEqualTo(
                  session.over() || session.question().stage() != Stage.DONE
                      ? session.position()
                      : session.position() + 1);
          int at = before.position();
          var others = new ArrayList<>(session.mock().questions());
          others.set(at, before.question());
          assertThat(others)
              .as("seed %d, walk %d", seed, walk)
              .isEqualTo(before.mock().questions());
        }
      }
    }
  }

  private static List<UnaryOperator<MockSession>> steps() {
    return List.of(
        s -> s.begin(OptionalDouble.empty(), Reply.NONE),
        s -> s.draft(reply(Ending.OPEN, 1)),
        s -> s.hint(),
        s -> s.handIn(reply(Ending.HANDED_IN, 2), open(), WHY, NOW),
        s -> s.handIn(reply(Ending.TIMED_OUT, 2), open(), Optional.empty(), NOW),
        s -> s.handInFollowUp(reply(Ending.UNKNOWN, 2)),
        s -> s.skip(Reply.NONE),
        s -> s.confirmRest(),
        s -> s.level(Axis.ACCURACY, 2).level(Axis.DEPTH, 2),
        s -> s.done(),
        s -> s.next());
  }

  private static MockSession begun() {
    var questions =
        List.of(
            new MockQuestion(0, drawn(card(1, new State.New()))),
            new MockQuestion(1, drawn(card(2, new State.New()))));
    return MockSession.of(new Mock(1, SETUP, NOW, questions));
  }

  private static List<CheckedPoint> open() {
    return points(Confirmed.OPEN, Confirmed.OPEN);
  }

  private static CheckedPoint opposite(Found found, Confirmed confirmed) {
    return new CheckedPoint("", "words", 1, 0.5, found, List.of(), true, confirmed);
  }

  private static CheckedPoint point(Found found, Confirmed confirmed) {
    return new CheckedPoint("", "words", 1, 0.5, found, List.of(), false, confirmed);
  }
}
