package viva.markup.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viva.markup.Block;
import viva.markup.Document;

/// Writes a document as Markdown that reads as the same document again: formulas exactly as their
/// author wrote them, between `$` or `$$`.
public final class MarkdownText {
  /// Keeps two lists apart that would be one.
  private static final String BETWEEN_LISTS = "<!-- -->";

  private final InlineText inlines;

  private MarkdownText(Document document) {
    this.inlines =
        new InlineText(document.footnotes().stream().map(Document.Footnote::label).toList());
  }

  /// Without a line end behind the last line.
  public static String of(Document document) {
    var writer = new MarkdownText(document);
    var parts = new ArrayList<List<String>>();
    parts.add(writer.lines(document.blocks(), true));
    for (var note : document.footnotes())
      if (!note.content().isEmpty())
        parts.add(indented("[^" + note.label() + "]: ", 4, writer.lines(note.content(), true)));
    return String.join("\n", apart(parts));
  }

  private List<String> lines(List<Block> blocks, boolean apart) {
    var out = new ArrayList<String>();
    Block before = null;
    for (var block : blocks) {
      if (before instanceof Block.ItemList && block instanceof Block.ItemList)
        out.addAll(List.of("", BETWEEN_LISTS));
      boolean close = !apart && block instanceof Block.ItemList;
      if (before != null && !close) out.add("");
      out.addAll(lines(block));
      before = block;
    }
    return out;
  }

  private List<String> lines(Block block) {
    return switch (block) {
      case Block.Paragraph(var content) -> inlines.paragraph(content);
      case Block.Heading(int level, var content) ->
          List.of("#".repeat(level) + " " + inlines.line(content));
      case Block.Code(var language, var text) -> code(language, text);
      case Block.Formula(var tex) ->
          Stream.of(Stream.of("$$"), tex.lines(), Stream.of("$$")).flatMap(s -> s).toList();
      case Block.Quote(var content) -> quoted(lines(content, true));
      case Block.Callout(var kind, var title, var content) -> {
        var inner = new ArrayList<>(lines(content, true));
        inner.addFirst(("[!" + kind + "] " + inlines.line(title)).strip());
        yield quoted(inner);
      }
      case Block.ItemList list -> list(list);
      case Block.Table table -> table(table);
      case Block.Details(boolean open, var summary, var content) ->
          apart(
              List.of(
                  List.of(
                      open ? "<details open>" : "<details>",
                      "<summary>" + inlines.line(summary) + "</summary>"),
                  lines(content, true),
                  List.of("</details>")));
      case Block.Rule() -> List.of("---");
    };
  }

  private static List<String> code(String language, String text) {
    var fence = "```";
    while (text.contains(fence)) fence += "`";
    var out = new ArrayList<String>();
    out.add(fence + language);
    out.addAll(List.of(text.split("\n", -1)));
    out.add(fence);
    return out;
  }

  private List<String> list(Block.ItemList list) {
    var out = new ArrayList<String>();
    for (var item : list.items()) {
      if (!out.isEmpty() && !list.tight()) out.add("");
      var marker = item.marker().isEmpty() ? "- " : item.marker() + " ";
      var box =
          switch (item.task()) {
            case NONE -> "";
            case OPEN -> "[ ] ";
            case DONE -> "[x] ";
          };
      out.addAll(indented(marker + box, marker.length(), lines(item.content(), !list.tight())));
    }
    return out;
  }

  private List<String> table(Block.Table table) {
    var out = new ArrayList<String>();
    out.add(row(table.head()));
    out.add(
        table.columns().stream()
            .map(
                alignment ->
                    switch (alignment) {
                      case NONE -> "---";
                      case LEFT -> ":---";
                      case CENTER -> ":---:";
                      case RIGHT -> "---:";
                    })
            .collect(Collectors.joining(" | ", "| ", " |")));
    table.rows().forEach(row -> out.add(row(row)));
    return out;
  }

  private String row(List<Block.Cell> cells) {
    return cells.stream()
        .map(cell -> inlines.cell(cell.content()))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static List<String> quoted(List<String> lines) {
    return lines.stream().map(line -> line.isEmpty() ? ">" : "> " + line).toList();
  }

  private static List<String> indented(String first, int indent, List<String> lines) {
    if (lines.isEmpty()) return List.of(first.stripTrailing());
    return IntStream.range(0, lines.size())
        .mapToObj(
            i ->
                i == 0
                    ? first + lines.get(i)
                    : lines.get(i).isEmpty() ? "" : " ".repeat(indent) + lines.get(i))
        .toList();
  }

  private static List<String> apart(List<List<String>> parts) {
    var out = new ArrayList<String>();
    for (var part : parts) {
      if (part.isEmpty()) continue;
      if (!out.isEmpty()) out.add("");
      out.addAll(part);
    }
    return out;
  }
}
