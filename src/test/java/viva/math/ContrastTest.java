package viva.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
  @ParameterizedTest
  @CsvSource({
    "#ff0000, true, #ff0000",
    "#ff0000, false, #ff0000",
    "#0000ff, false, #0000ff",
    "#ffff00, true, #ffff00",
    "#ffffff, true, #ffffff",
    "#000000, false, #000000"
  })
  void aColourThatStandsOutIsKept(String colour, boolean dark, String readable) {
    assertThat(Contrast.readable(colour, dark)).isEqualTo(readable);
  }

  @ParameterizedTest
  @CsvSource({"#0000ff, true", "#000000, true", "#ffff00, false", "#ffffff, false"})
  void aColourThatDoesNotIsMixedUntilItDoes(String colour, boolean dark) {
    var readable = Contrast.readable(colour, dark);
    assertThat(readable).isNotEqualTo(colour).matches("#[0-9a-f]{6}");
    assertThat(Contrast.readable(readable, dark)).isEqualTo(readable);
  }

  @Test
  void whatIsNoColourIsAMistakeOfOurs() {
    assertThatThrownBy(() -> Contrast.readable("red", true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
