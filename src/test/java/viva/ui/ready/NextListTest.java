package viva.ui.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import viva.card.CardId;
import viva.card.Topic;
import viva.progress.ready.NextActions.Action;
import viva.progress.ready.NextActions.Kind;
import viva.ui.evidence.Telling;
import viva.words.Messages;

class NextListTest {
  private static final Telling TELLING = new Telling(Messages.of(Locale.ENGLISH), ZoneOffset.UTC);

  @Test
  void theHeadlineSaysWhatTheFirstRowSays() {
    assertThat(NextList.headline(List.of(action(1.2), action(0.9)), TELLING))
        .isEqualTo("Learn Caches first: 9 minutes are worth 1.2 points");
  }

  @Test
  void aGainTooSmallToBeToldIsLeftOut() {
    assertThat(NextList.headline(List.of(action(0.04)), TELLING))
        .isEqualTo("Learn Caches: 2 new cards");
  }

  private static Action action(double points) {
    return new Action(
        Kind.LEARN,
        new Topic(List.of("Systems", "Caches")),
        List.of(new CardId(1), new CardId(2)),
        points,
        9.2);
  }
}
