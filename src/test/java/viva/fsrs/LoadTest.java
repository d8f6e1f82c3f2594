package viva.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import viva.fsrs.Load.Ease;

class LoadTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void theFuzzGoesToTheDayWithLeastLoad() {
    var load = new Load(Map.of(day(9), 30, day(10), 5, day(11), 30), Map.of());
    for (double u = 0; u < 1; u += 0.1)
      assertThat(load.from(MONDAY).pick(new Fuzz(9, 11), 1, 100, u)).isEqualTo(10);
  }

  @Test
  void withoutALoadTheDiceDecideAsBefore() {
    for (double u = 0; u < 1; u += 0.1) {
      assertThat(Load.NONE.from(MONDAY).pick(new Fuzz(9, 11), 1, 100, u))
          .isEqualTo(new Fuzz(9, 11).pick(u));
    }
  }

  @Test
  void anEmptySundayOfRestStaysEmpty() {
    var load = new Load(Map.of(day(5), 50, day(7), 50), Map.of(DayOfWeek.SUNDAY, Ease.MINIMUM));
    assertThat(load.from(MONDAY).pick(new Fuzz(5, 7), 1, 100, 0.5)).isNotEqualTo(6);
  }

  @Test
  void anIntervalWithoutFuzzLeavesADayOfRestByADay() {
    var load = new Load(Map.of(), Map.of(DayOfWeek.WEDNESDAY, Ease.MINIMUM));
    assertThat(load.from(MONDAY).pick(new Fuzz(2, 2), 1, 100, 0)).isIn(1, 3);
    assertThat(load.from(MONDAY).pick(new Fuzz(2, 2), 2, 2, 0)).isEqualTo(2);
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
