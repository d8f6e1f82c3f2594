package viva.progress.report;

import java.util.List;

/// A piece of a report.
sealed interface Part {

  record Title(String text) implements Part {}

  record Heading(String text) implements Part {}

  record Paragraph(String text) implements Part {}

  record Bullets(List<String> lines) implements Part {
    public Bullets {
      lines = List.copyOf(lines);
    }
  }

  /// @param rows as long as the head; all columns but the first are numbers
  record Table(List<String> head, List<List<String>> rows) implements Part {
    public Table {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }
}
