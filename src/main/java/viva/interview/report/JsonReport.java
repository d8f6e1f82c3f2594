package viva.interview.report;

/// A report for other programs.
final class JsonReport {
  private JsonReport() {}

  static String text(MockReport report) {
    return Long.toString(report.result().session());
  }
}
