package viva.progress.report;

import java.util.List;
import java.util.stream.Collectors;

/// Parts as Markdown.
final class MarkdownPage {
  private MarkdownPage() {}

  static String of(List<Part> parts) {
    return parts.stream().map(MarkdownPage::block).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String block(Part part) {
    return switch (part) {
      case Part.Title(var text) -> "# " + text;
      case Part.Heading(var text) -> "## " + text;
      case Part.Paragraph(var text) -> text;
      case Part.Bullets(var lines) ->
          lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
      case Part.Table(var head, var rows) -> table(head, rows);
    };
  }

  private static String table(List<String> head, List<List<String>> rows) {
    var text =
        new StringBuilder(row(head)).append("\n|---").append("|---:".repeat(head.size() - 1));
    text.append('|');
    for (var row : rows) text.append('\n').append(row(row));
    return text.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
