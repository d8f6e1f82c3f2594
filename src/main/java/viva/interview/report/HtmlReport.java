package viva.interview.report;

/// A report to read.
record HtmlReport(MockReport report, Words words) {
  String text() {
    return words.say("mock.report") + report.result().session();
  }
}
