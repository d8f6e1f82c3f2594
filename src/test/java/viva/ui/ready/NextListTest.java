package viva.ui.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viva.card.CardId;
import viva.card.Topic;
import viva.progress.evidence.Extent;
import viva.progress.ready.NextActions;
import viva.progress.ready.NextActions.Action;
import viva.progress.ready.NextActions.Kind;
import viva.ui.evidence.Telling;
import viva.words.Messages;

class NextListTest {
  private static final Telling TELLING = new Telling(Messages.of(Locale.ENGLISH), ZoneOffset.UTC);

  @Test
  void theHeadlineSaysWhatTheFirstRowSays() {
    assertThat(headline(action(1.2, 9.2), action(0.9, 9.2)))
        .isEqualTo("Learn Caches first: 9 minutes are worth 1.2 points");
    assertThat(headline(action(1.2, 0.004)))
        .isEqualTo("Learn Caches first: under a minute is worth 1.2 points");
  }

  @Test
  void aGainTooSmallToBeToldIsLeftOut() {
    assertThat(headline(action(0.04, 9.2))).isEqualTo("Learn Caches: 2 new cards");
  }

  private static String headline(Action... actions) {
    var day = LocalDate.of(2026, 3, 2);
    var next = new NextActions(new Extent(2, day, day), Optional.empty(), List.of(actions));
    return NextList.headline(next, TELLING);
  }

  private static Action action(double points, double minutes) {
    return new Action(
        Kind.LEARN,
        new Topic(List.of("Systems", "Caches")),
        List.of(new CardId(1), new CardId(2)),
        points,
        minutes);
  }
}
