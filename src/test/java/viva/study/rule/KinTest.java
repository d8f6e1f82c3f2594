package viva.study.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.MemoryState;
import viva.card.Origin;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;

class KinTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static final List<ScheduledCard> CARDS =
      List.of(
          card(1, "a.md", 3, "What is a mutex?", new State.New()),
          card(2, "a.md", 9, "追问：什么时候不用它？", new State.New()),
          card(3, "a.md", 12, "Follow-up: and a semaphore?", new State.New()),
          card(4, "a.md", 20, "What is a page?", new State.New()),
          card(5, "a.md", 20, "What is a frame?", new State.New()),
          card(6, "b.md", 1, "追问：没有前面的问题", new State.New()));

  @Test
  void aQuestionAndItsFollowUpsAreOneGroupAndSoIsWhatWasCutFromOneLine() {
    var kin = Kin.among(CARDS);
    assertThat(CARDS.stream().map(card -> kin.group(card.id()).value()))
        .containsExactly(1L, 1L, 1L, 4L, 4L, 6L);
  }

  @Test
  void onADayTheFirstOfAGroupIsAskedAlone() {
    assertThat(ids(Kin.among(CARDS).apart(CARDS, CARDS, TODAY))).containsExactly(1L, 4L, 6L);
  }

  @Test
  void whereOneWasAnsweredTodayTheOthersWaitUntilTomorrow() {
    var history = new State.History(Instant.EPOCH, TODAY, 1, 0);
    var answered = new State.Review(new MemoryState(3, 5), history, 3, TODAY.plusDays(3));
    var cards = List.of(card(1, "a.md", 3, "What is a mutex?", answered), CARDS.get(1));
    var queue = List.of(CARDS.get(1));
    assertThat(Kin.among(cards).apart(queue, cards, TODAY)).isEmpty();
    assertThat(Kin.among(cards).apart(queue, cards, TODAY.plusDays(1))).isEqualTo(queue);
  }

  private static List<Long> ids(List<ScheduledCard> cards) {
    return cards.stream().map(card -> card.id().value()).toList();
  }

  private static ScheduledCard card(int id, String file, int line, String question, State state) {
    var card = new Card(Topic.of("OS"), question, "An answer.", new Origin(file, line));
    return new ScheduledCard(new CardId(id), card, state, Marks.NONE);
  }
}
