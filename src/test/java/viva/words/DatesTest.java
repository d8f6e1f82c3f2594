package viva.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 6, 9, 5);
  private static final List<Function<Messages, DateTimeFormatter>> FORMS =
      List.of(Dates::date, Dates::day, Dates::weekday, Dates::month, Dates::moment);

  @Test
  void aDayIsWrittenInOneFormInEachLanguage() {
    assertThat(FORMS)
        .extracting(form -> form.apply(Messages.of(Locale.ENGLISH)).format(DAY))
        .containsExactly("Nov 6, 2026", "Nov 6", "Friday, Nov 6", "Nov 2026", "Nov 6, 2026, 09:05");
    assertThat(FORMS)
        .extracting(form -> form.apply(Messages.of(Locale.SIMPLIFIED_CHINESE)).format(DAY))
        .containsExactly("2026年11月6日", "11月6日", "11月6日 星期五", "2026年11月", "2026年11月6日 09:05");
  }
}
