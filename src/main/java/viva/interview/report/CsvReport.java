package viva.interview.report;

/// A report for other programs.
final class CsvReport {
  private CsvReport() {}

  static String text(MockReport report) {
    return Long.toString(report.result().session());
  }
}
