package viva.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.State;
import viva.fsrs.Load.Ease;

class LoadTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void theFuzzGoesToTheDayWithLeastLoad() {
    var load = new Load(Map.of(day(9), 30, day(10), 5, day(11), 30), Map.of());
    for (double u = 0; u < 1; u += 0.1)
      assertThat(load.from(MONDAY).pick(9, new Fuzz(9, 11), 1, 100, u)).isEqualTo(10);
  }

  @Test
  void withoutALoadTheDiceDecideAsBefore() {
    for (double u = 0; u < 1; u += 0.1) {
      assertThat(Load.NONE.from(MONDAY).pick(9, new Fuzz(9, 11), 1, 100, u))
          .isEqualTo(new Fuzz(9, 11).pick(u));
    }
  }

  @Test
  void anEmptySundayOfRestStaysEmpty() {
    var load = new Load(Map.of(day(5), 50, day(7), 50), Map.of(DayOfWeek.SUNDAY, Ease.MINIMUM));
    assertThat(load.from(MONDAY).pick(5, new Fuzz(5, 7), 1, 100, 0.5)).isNotEqualTo(6);
  }

  @Test
  void anIntervalWithoutFuzzLeavesADayOfRestByADay() {
    var load = new Load(Map.of(), Map.of(DayOfWeek.WEDNESDAY, Ease.MINIMUM));
    assertThat(load.from(MONDAY).pick(2, new Fuzz(2, 2), 1, 100, 0)).isIn(1, 3);
    assertThat(load.from(MONDAY).pick(2, new Fuzz(2, 2), 2, 2, 0)).isEqualTo(2);
  }

  @Test
  void twoDaysAndABitAreTwoOrThreeWhicheverIsEmptier() {
    var full = new Load(Map.of(day(2), 9, day(3), 1, day(4), 5), Map.of());
    assertThat(full.from(MONDAY).pick(2.3, new Fuzz(2, 2), 1, 100, 0)).isEqualTo(3);
    assertThat(full.from(MONDAY).pick(2.3, new Fuzz(2, 2), 1, 2, 0)).isEqualTo(2);
    assertThat(full.from(MONDAY).pick(1.3, new Fuzz(1, 1), 1, 100, 0)).isEqualTo(1);
  }

  @Test
  void aDayIsFullAgainstThoseAroundItAndNotAgainstLaterOnes() {
    var falling = new HashMap<LocalDate, Integer>();
    for (int days = 1; days < 40; days++) falling.put(day(days), 100 - 2 * days);
    falling.merge(day(12), -3, Integer::sum);
    for (double u = 0; u < 1; u += 0.1)
      assertThat(new Load(falling, Map.of()).from(MONDAY).pick(13, new Fuzz(10, 16), 1, 100, u))
          .isEqualTo(12);
  }

  @Test
  void whatALoadMovedIsThereAgainWhenReplayed() {
    var scheduler = new Scheduler(SchedulerConfig.DEFAULT);
    var replay = new Replay(Map.of(1, SchedulerConfig.DEFAULT));
    var weekend = Map.of(DayOfWeek.SATURDAY, Ease.MINIMUM, DayOfWeek.SUNDAY, Ease.MINIMUM);
    var dice = new SplittableRandom(7);
    for (int card = 1; card <= 300; card++) {
      State state = new State.New();
      var day = MONDAY.plusDays(dice.nextInt(7));
      for (int answer = 0; answer < 6; answer++) {
        var due = new HashMap<LocalDate, Integer>();
        for (int days = 0; days < 60; days++) due.put(day.plusDays(days), dice.nextInt(20));
        var now = LoadYear.noon(day);
        var outcomes = scheduler.outcomes(new CardId(card), state, now, new Load(due, weekend));
        var rating = Rating.ofGrade(1 + dice.nextInt(4));
        var row =
            new ReviewLog.Answer(
                new CardId(card),
                now,
                rating,
                ReviewLog.Kind.of(state),
                Duration.ofSeconds(9),
                state,
                outcomes.after(rating),
                1,
                outcomes.fuzz());
        assertThat(replay.after(state, row)).isEqualTo(row.after());
        state = row.after();
        if (row.after() instanceof State.Review review) day = review.due();
      }
    }
  }

  @Test
  void balancedDaysAreMoreEvenAtTheSameRecall() {
    var plain = LoadYear.live(160, 8, false, Map.of(), 5);
    var balanced = LoadYear.live(160, 8, true, Map.of(), 5);
    assertThat(balanced.deviation()).isLessThan(0.8 * plain.deviation());
    assertThat(balanced.recall()).isCloseTo(plain.recall(), within(0.01));
    var restful = LoadYear.live(160, 8, true, Map.of(DayOfWeek.SUNDAY, Ease.MINIMUM), 5);
    assertThat(restful.sundays()).isLessThan(0.01);
  }

  private static LocalDate day(int days) {
    return MONDAY.plusDays(days);
  }
}
