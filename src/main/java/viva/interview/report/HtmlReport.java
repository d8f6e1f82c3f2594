package viva.interview.report;

/// A report to read.
record HtmlReport(MockReport report, Words words) {
  String text() {
    return words.say("mock.report.title", 1) + report.result().session();
  }
}
