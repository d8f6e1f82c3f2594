package viva.interview.report;

/// The ways out of Viva for a report.
public enum Export {
  MARKDOWN("md"),
  HTML("html"),
  JSON("json"),
  CSV("csv");

  private final String extension;

  Export(String extension) {
    this.extension = extension;
  }

  /// Of the file's name, without the dot.
  public String extension() {
    return extension;
  }

  /// The report as the text of a file, in the user's language where it is for reading.
  public String write(MockReport report, Words words) {
    return switch (this) {
      case MARKDOWN -> new MarkdownReport(report, words).text();
      case HTML -> new HtmlReport(report, words).text();
      case JSON -> JsonReport.text(report);
      case CSV -> CsvReport.text(report);
    };
  }
}
