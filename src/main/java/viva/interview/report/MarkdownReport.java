package viva.interview.report;

/// A report to read.
record MarkdownReport(MockReport report, Words words) {
  String text() {
    return words.say("mock.report.title", 1) + report.result().session();
  }
}
