package viva.progress.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parts as a page of HTML with its style in it.
final class HtmlPage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
             max-width: 44em; margin: 2.5em auto; padding: 0 1.25em; }
      h1 { font-size: 1.6em; line-height: 1.25; }
      h2 { font-size: 1.2em; margin-top: 2em; border-bottom: 1px solid #8886; padding-bottom: .2em; }
      table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
      th, td { text-align: right; padding: .35em .6em; border-bottom: 1px solid #8884; }
      th:first-child, td:first-child { text-align: left; }
      @media print {
        @page { margin: 18mm; }
        :root { color-scheme: light; }
        body { font-size: 11pt; margin: 0; max-width: none; padding: 0; }
        h2 { break-after: avoid; }
        li, tr { break-inside: avoid; }
      }
      """;

  private HtmlPage() {}

  static String of(List<Part> parts, Locale locale) {
    var title =
        parts.stream()
            .flatMap(p -> p instanceof Part.Title(var text) ? Stream.of(text) : Stream.empty())
            .findFirst()
            .orElse("Viva");
    var body = parts.stream().map(HtmlPage::block).collect(Collectors.joining("\n"));
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    %s
    </body>
    </html>
    """
        .formatted(locale.toLanguageTag(), escaped(title), STYLE, body);
  }

  private static String block(Part part) {
    return switch (part) {
      case Part.Title(var text) -> in("h1", text);
      case Part.Heading(var text) -> in("h2", text);
      case Part.Paragraph(var text) -> in("p", text);
      case Part.Bullets(var lines) ->
          lines.stream()
              .map(line -> in("li", line))
              .collect(Collectors.joining("", "<ul>", "</ul>"));
      case Part.Table(var head, var rows) ->
          "<table><thead>"
              + row("th", head)
              + "</thead><tbody>"
              + rows.stream().map(row -> row("td", row)).collect(Collectors.joining())
              + "</tbody></table>";
    };
  }

  private static String row(String tag, List<String> cells) {
    return cells.stream().map(c -> in(tag, c)).collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String in(String tag, String text) {
    return "<" + tag + ">" + escaped(text) + "</" + tag + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
