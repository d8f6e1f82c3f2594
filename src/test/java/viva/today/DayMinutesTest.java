package viva.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.fsrs.SchedulerConfig;
import viva.store.Answers;
import viva.store.Library;
import viva.store.Shelf;
import viva.study.Step;
import viva.study.StudyClock;
import viva.study.StudySession;
import viva.study.What;

/// A day that may take so many minutes.
class DayMinutesTest {
  private Instant now = Instant.parse("2026-03-02T02:00:00Z");
  private final StudyClock clock = new StudyClock(() -> now, () -> ZoneOffset.UTC);
  @TempDir Path folder;

  @Test
  void theDayEndsWithItsMinutesButStepsThatWereBegunAreStillAsked() {
    try (var library = Library.open(folder.resolve("library.db"))) {
      Shelf.add(library, "caches.md", Answers.cards(40), now);
      var today = new Today(library, clock);
      assertThat(today.queue(What.DUE)).hasSize(20);
      library.setting(Today.MINUTES, "4");
      var queue = today.queue(What.DUE);
      assertThat(queue).hasSizeBetween(2, 10);
      assertThat(today.queue(What.DUE.within(1))).hasSizeLessThan(queue.size());
      assertThat(today.queue(What.DUE.practised())).hasSize(20);
      assertThat(today.work().newCards()).isEqualTo(queue.size());
      assertThat(today.work().minutes()).isBetween(1, 4);

      answer(library, queue.getFirst(), Duration.ofSeconds(100));
      assertThat(today.queue(What.DUE)).hasSizeLessThanOrEqualTo(queue.size());
      answer(library, queue.get(1), Duration.ofHours(1)); // the learner was away: three minutes
      assertThat(library.desk().spent(clock.day())).isEqualTo(Duration.ofSeconds(280));
      assertThat(today.queue(What.DUE))
          .extracting(ScheduledCard::id)
          .containsExactlyInAnyOrder(queue.getFirst().id(), queue.get(1).id());
      assertThat(today.queue(What.DUE)).noneMatch(c -> c.state() instanceof State.New);
      now = now.plus(Duration.ofDays(1));
      assertThat(today.queue(What.DUE)).anyMatch(c -> c.state() instanceof State.New);
    }
  }

  @Test
  void whatWaitsForAnotherDayIsCounted() {
    try (var library = Library.open(folder.resolve("library.db"))) {
      Shelf.add(library, "caches.md", Answers.cards(40), now);
      var today = new Today(library, clock);
      var queue = today.queue(What.DUE);
      for (var card : queue) answer(library, card, Duration.ofSeconds(20), Rating.EASY);
      now = now.plus(Duration.ofDays(60));
      library.setting(Today.MINUTES, "1");
      var work = today.work();
      assertThat(work.reviews()).isPositive();
      assertThat(work.reviews() + work.waiting()).isEqualTo(queue.size());
    }
  }

  private void answer(Library library, ScheduledCard card, Duration taken) {
    answer(library, card, taken, Rating.AGAIN);
  }

  private void answer(Library library, ScheduledCard card, Duration taken, Rating rating) {
    var moment = clock.now();
    var today = new Today(library, clock);
    int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), now);
    var step =
        new Step.Revealed(
            card, moment, today.scheduler().outcomes(card.id(), card.state(), moment));
    library.record(StudySession.of(List.of(card)).rate(step, rating, taken, version).log());
  }
}
