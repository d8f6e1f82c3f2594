package viva.progress.ready;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "0.006, 1", "0.177, 18", "0.497, 49", "0.5, 50", "1, 100"})
  void whatIsNotEnoughIsNotToldAsEnough(double covered, int percent) {
    assertThat(Readiness.percent(covered)).isEqualTo(percent);
  }
}
