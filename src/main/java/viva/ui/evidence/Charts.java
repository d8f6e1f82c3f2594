package viva.ui.evidence;

import java.util.List;
import java.util.function.BiFunction;
import viva.progress.Page;
import viva.ui.figure.Figure;

/// The register of charts: one line each, in the order of the page.
public final class Charts {
  private Charts() {}

  /// The part of the page in which a chart stands.
  public enum Part {
    /// How honest the numbers are, and what they rest upon.
    EVIDENCE,
    /// How much was done, and will have to be.
    VOLUME
  }

  /// How wide a chart is where the page has room for two side by side.
  public enum Width {
    HALF,
    FULL
  }

  /// A chart of the page.
  ///
  /// @param draw makes the figure; takes up to some milliseconds, on any thread
  public record Entry(Part part, Width width, BiFunction<Page, Telling, Figure> draw) {}

  /// All of them.
  public static final List<Entry> ALL =
      List.of(
          evidence((page, t) -> RetentionChart.spans(page.retention(), t)),
          evidence((page, t) -> CalibrationChart.scheduler(page.scheduler(), t)),
          wide(
              Part.EVIDENCE,
              (page, t) -> RetentionChart.table(page.retention(), t, "retention-table")),
          evidence((page, t) -> MockChart.scores(page.mocks(), t)),
          evidence((page, t) -> MockChart.rubric(page.mocks(), t)),
          evidence((page, t) -> CalibrationChart.confidence(page.confidence(), t)),
          evidence((page, t) -> RecallChart.of(page.recall(), t)),
          wide(Part.EVIDENCE, (page, t) -> MissedChart.of(page.missed(), t)),
          wide(Part.EVIDENCE, (page, t) -> LeechChart.of(page.leeches(), t)),
          evidence((page, t) -> MemoryChart.stability(page.memory(), t)),
          evidence((page, t) -> MemoryChart.interval(page.memory(), t)),
          evidence((page, t) -> MemoryChart.difficulty(page.memory(), t)),
          evidence((page, t) -> ButtonsChart.of(page.buttons(), t)),
          wide(Part.EVIDENCE, (page, t) -> HoursChart.of(page.hours(), t)),
          wide(Part.VOLUME, (page, t) -> TodayChart.of(page.day(), t)),
          wide(
              Part.VOLUME,
              (page, t) -> FutureDueChart.of(page.future(), page.filter().period(), t)),
          wide(Part.VOLUME, (page, t) -> VolumeChart.of(page.volume(), t)),
          wide(Part.VOLUME, (page, t) -> CalendarChart.of(page.calendar(), t)));

  private static Entry evidence(BiFunction<Page, Telling, Figure> draw) {
    return new Entry(Part.EVIDENCE, Width.HALF, draw);
  }

  private static Entry wide(Part part, BiFunction<Page, Telling, Figure> draw) {
    return new Entry(part, Width.FULL, draw);
  }
}
