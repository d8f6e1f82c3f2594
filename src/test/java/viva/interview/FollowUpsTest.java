package viva.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static viva.interview.Said.NOW;
import static viva.interview.Said.SETUP;
import static viva.interview.Said.card;
import static viva.interview.Said.drawn;
import static viva.interview.Said.reply;
import static viva.interview.Said.review;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import viva.card.MemoryState;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.CheckedPoint.Found;
import viva.card.mock.FollowUp;
import viva.card.mock.FollowUp.Kind;
import viva.card.mock.Mock;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockSetup;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;

class FollowUpsTest {
  private static final ScheduledCard ASKED = card(1, review(NOW.day()));
  private static final ScheduledCard HARD = card(2, difficult(8));
  private static final ScheduledCard EASY = card(3, difficult(2));
  private static final List<CheckedPoint> POINTS =
      List.of(
          point("Lines", 2, Found.FOUND),
          point("", 0.5, Found.MAYBE),
          point("Ways", 2, Found.NOT_FOUND),
          point("Sets", 2, Found.NOT_FOUND));

  @Test
  void afterAnAnswerItComesFromAPointAChildASiblingOrAProbe() {
    Set<Kind> kinds = new HashSet<>();
    for (int seed = 0; seed < 100; seed++) {
      var followUp = after(seed, reply(Ending.HANDED_IN, 60), List.of(ASKED, HARD)).orElseThrow();
      kinds.add(followUp.kind());
      switch (followUp.kind()) {
        case MISSING -> assertThat(followUp.subject()).isEqualTo("Ways");
        case DEEPER -> assertThat(followUp.subject()).isEqualTo("Lines");
        case SIBLING -> assertThat(followUp.cards()).containsExactly(HARD.id());
        case WHY, COST, WHEN_NOT, EXAMPLE, EASIER, FIRST_STEP ->
            assertThat(followUp.subject()).isEmpty();
      }
    }
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            Kind.MISSING,
            Kind.DEEPER,
            Kind.SIBLING,
            Kind.WHY,
            Kind.COST,
            Kind.WHEN_NOT,
            Kind.EXAMPLE);
  }

  @Test
  void theSameSeedAsksTheSame() {
    var reply = reply(Ending.HANDED_IN, 60);
    for (int seed = 0; seed < 20; seed++)
      assertThat(after(seed, reply, List.of(ASKED, HARD, EASY)))
          .isEqualTo(after(seed, reply, List.of(ASKED, HARD, EASY)));
  }

  @Test
  void aBlankAnswerGetsTheEasiestSiblingThatWasLearned() {
    var fresh = card(4, new State.New());
    assertThat(after(1, reply(Ending.UNKNOWN, 5), List.of(ASKED, HARD, EASY, fresh)))
        .contains(new FollowUp(Kind.EASIER, EASY.card().question(), List.of(EASY.id())));
  }

  @Test
  void aBlankAnswerWithoutAnEasierSiblingGetsOnlyTheFirstPoint() {
    var blank = new Reply("  ", "", Ending.HANDED_IN, Z, Z, Z);
    assertThat(after(1, blank, List.of(ASKED)))
        .contains(new FollowUp(Kind.FIRST_STEP, "Lines", List.of()));
  }

  @Test
  void anotherQuestionOfTheSameMockIsNoFollowUp() {
    var mock =
        new Mock(
            1,
            SETUP,
            NOW,
            List.of(new MockQuestion(0, drawn(ASKED)), new MockQuestion(1, drawn(EASY))));
    var followUp =
        new FollowUps(mock, List.of(ASKED, EASY), NOW)
            .after(mock.questions().getFirst(), reply(Ending.UNKNOWN, 5), POINTS);
    assertThat(followUp).map(FollowUp::kind).contains(Kind.FIRST_STEP);
  }

  @Test
  void nothingIsAskedWhereNothingIsWantedOrTheAnswerWasLost() {
    assertThat(after(1, reply(Ending.NOT_RECORDED, 5), List.of(ASKED, HARD))).isEmpty();
    var s = SETUP;
    var none =
        new MockSetup(
            s.goal(),
            s.length(),
            s.weights(),
            false,
            s.clock(),
            0,
            false,
            s.guess(),
            s.prepare(),
            s.answer(),
            1,
            s.interview());
    var mock = new Mock(1, none, NOW, List.of(new MockQuestion(0, drawn(ASKED))));
    assertThat(
            new FollowUps(mock, List.of(ASKED, HARD), NOW)
                .after(mock.questions().getFirst(), reply(Ending.HANDED_IN, 5), POINTS))
        .isEmpty();
  }

  private static final Duration Z = Duration.ZERO;

  private static Optional<FollowUp> after(long seed, Reply reply, List<ScheduledCard> cards) {
    var mock = new Mock(1, SETUP.withSeed(seed), NOW, List.of(new MockQuestion(0, drawn(ASKED))));
    return new FollowUps(mock, cards, NOW).after(mock.questions().getFirst(), reply, POINTS);
  }

  private static State.Review difficult(double difficulty) {
    var review = review(NOW.day().plusDays(4));
    return new State.Review(
        new MemoryState(30, difficulty), review.history(), review.interval(), review.due());
  }

  private static CheckedPoint point(String head, double weight, Found found) {
    return new CheckedPoint(
        head, "words of " + head, weight, 0.5, found, List.of(), false, Confirmed.OPEN);
  }
}
