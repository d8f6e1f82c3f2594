package viva.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  @Test
  void ticksAreRoundNumbers() {
    assertThat(Ticks.between(0, 1_000, 6, 1))
        .containsExactly(0.0, 200.0, 400.0, 600.0, 800.0, 1_000.0);
    assertThat(Ticks.between(0, 3, 6, 1)).containsExactly(0.0, 1.0, 2.0, 3.0);
    assertThat(Ticks.between(1, 4, 6, 0.1)).containsExactly(1.0, 2.0, 3.0, 4.0);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # largest, unit,    end of the axis
          0,         COUNT,   1
          1,         COUNT,   1
          7,         COUNT,   8
          23,        COUNT,   30
          999,       COUNT,   1000
          0.3,       MINUTES, 0.3
          """)
  void anAxisEndsOnATick(double largest, Unit unit, double end) {
    var axis = Picture.Axis.upTo("what", unit, largest);
    assertThat(axis.high()).isCloseTo(end, Offset.offset(1e-9));
    assertThat(Ticks.between(0, axis.high(), 5, unit.leastStep()).getLast())
        .isCloseTo(axis.high(), Offset.offset(1e-9));
  }

  @Test
  void anyAxisHoldsItsLargestValueAndHasNoMoreTicksThanThereIsRoomFor() {
    long seed = System.nanoTime();
    for (long s : new long[] {1, 2, seed}) {
      var dice = new Random(s);
      for (int i = 0; i < 1_000; i++) {
        double largest = Math.exp(dice.nextDouble() * 20 - 3);
        int most = 2 + dice.nextInt(9);
        var axis = Picture.Axis.upTo("what", Unit.MINUTES, largest);
        var ticks = Ticks.between(0, axis.high(), most, Unit.MINUTES.leastStep());
        assertThat(axis.high()).as("seed %d", s).isGreaterThanOrEqualTo(Math.min(largest, 1e9));
        assertThat(ticks.size()).as("seed %d, up to %s", s, largest).isBetween(1, most);
      }
    }
  }

  @Test
  void labelsNeverStandCloserThanTheyAreWide() {
    for (double spacing = 0.5; spacing < 80; spacing += 0.7)
      for (double widest = 5; widest < 200; widest += 3)
        assertThat(Ticks.every(spacing, widest) * spacing).isGreaterThanOrEqualTo(widest - 1e-9);
  }
}
