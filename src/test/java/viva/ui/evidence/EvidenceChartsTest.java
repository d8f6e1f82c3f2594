package viva.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.card.CardId;
import viva.progress.calibration.Reliability;
import viva.progress.chart.MemoryShape;
import viva.progress.chart.MemoryShape.Bar;
import viva.progress.chart.MemoryShape.Histogram;
import viva.progress.evidence.Extent;
import viva.words.Messages;

class EvidenceChartsTest {
  private static final Telling TELLING = new Telling(Messages.of(Locale.ENGLISH), ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /// What was foreseen, the same of each, against so many known of so many.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          85 | 50  | 55  | 45 more predictions will tell how well the scheduler foresees
          90 | 90  | 99  | 1 more prediction will tell how well the scheduler foresees
          95 | 20  | 40  | The scheduler is too confident by 45.0 points: it foresaw 95.0%, you knew 50.0%
          50 | 39  | 40  | The scheduler is too careful by 47.5 points: it foresaw 50.0%, you knew 97.5%
          90 | 85  | 100 | Too close to call: the scheduler foresaw 90.0%, you knew 85.0%
          """)
  void aTitleConcludesNoMoreThanTheAnswersShow(int foreseen, int known, int n, String title) {
    var chances = new double[n];
    var came = new boolean[n];
    for (int i = 0; i < n; i++) {
      chances[i] = foreseen / 100.0;
      came[i] = i < known;
    }
    assertThat(CalibrationChart.title("scheduler", Reliability.of(chances, came), TELLING))
        .isEqualTo(title);
  }

  @Test
  void cardsWithoutAnIntervalAreSaidToBeLeftOut() {
    assertThat(MemoryChart.interval(shape(2, 1), TELLING).caption())
        .isEqualTo("1 card · Mar 2, 2026 · 1 more card is in learning steps, without an interval");
    assertThat(MemoryChart.interval(shape(2, 2), TELLING).caption())
        .isEqualTo("2 cards · Mar 2, 2026");
  }

  private static MemoryShape shape(int studied, int withInterval) {
    return new MemoryShape(
        new Extent(studied, DAY, DAY),
        Optional.empty(),
        histogram(studied),
        histogram(studied),
        histogram(withInterval));
  }

  private static Histogram histogram(int n) {
    var cards = LongStream.rangeClosed(1, n).mapToObj(CardId::new).toList();
    return new Histogram(List.of(new Bar(1, 2, cards, 1)), n, 1);
  }
}
