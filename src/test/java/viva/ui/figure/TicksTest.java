package viva.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
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

  @Test
  void anAxisBeginsOnATick() {
    assertThat(Ticks.from(Ticks.between(0.1, 1, 5, 0.01), 0.1)).containsExactly(0.0, 0.5, 1.0);
    assertThat(Ticks.from(Ticks.between(0.4, 1, 5, 0.01), 0.4))
        .isEqualTo(Ticks.between(0.4, 1, 5, 0.01));
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

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # pixels from row to row, labels of 20 pixels, then one of 60: every so many rows
          70, 1
          40, 1
          39, 2
          20, 2
          10, 2
          3,  7
          """)
  void labelsStandAsCloseAsTheyDoNotTouch(double spacing, int every) {
    var widths = new ArrayList<>(Collections.nCopies(20, 20.0));
    widths.set(19, 60.0);
    assertThat(Ticks.every(spacing, widths)).isEqualTo(every);
  }

  @Test
  void labelsNeverTouch() {
    for (double spacing = 0.5; spacing < 80; spacing += 0.7)
      for (double wide = 5; wide < 200; wide += 3) {
        int every = Ticks.every(spacing, Collections.nCopies(1_000, wide));
        assertThat(every * spacing).isGreaterThanOrEqualTo(wide - 1e-9);
      }
  }
}
