package viva.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitsTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "0.2, 0 minutes, 0 分钟",
        "1, 1 minute, 1 分钟",
        "119, 119 minutes, 119 分钟",
        "150, 2.5 hours, 2.5 小时",
        "15381, 256 hours, 256 小时",
        "600000, \"10,000 hours\", \"10,000 小时\""
      })
  void manyMinutesAreTakenAsHours(double minutes, String english, String chinese) {
    assertThat(Waits.taking(minutes, Messages.of(Locale.ENGLISH))).isEqualTo(english);
    assertThat(Waits.taking(minutes, Messages.of(Locale.SIMPLIFIED_CHINESE))).isEqualTo(chinese);
  }
}
