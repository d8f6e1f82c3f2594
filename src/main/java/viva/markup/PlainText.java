package viva.markup;

import java.util.List;
import java.util.stream.Collectors;

/// A document as reading text, formulas as their LaTeX: for search, tables, screen readers.
public final class PlainText {
  private PlainText() {}

  public static String of(Document document) {
    return blocks(document.blocks());
  }

  /// In one line.
  public static String of(List<Inline> content) {
    return content.stream().map(PlainText::of).collect(Collectors.joining());
  }

  private static String blocks(List<Block> blocks) {
    return blocks.stream().map(PlainText::of).collect(Collectors.joining("\n"));
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Paragraph(var content) -> of(content);
      case Block.Heading(_, var content) -> of(content);
      case Block.Code(_, var text) -> text;
      case Block.Formula(var tex) -> tex;
      case Block.Quote(var content) -> blocks(content);
      case Block.Callout(_, var title, var content) -> of(title) + "\n" + blocks(content);
      case Block.ItemList(_, var items) ->
          items.stream()
              .map(i -> (i.marker().isEmpty() ? "•" : i.marker()) + " " + blocks(i.content()))
              .collect(Collectors.joining("\n"));
      case Block.Table(_, var head, var rows) ->
          row(head) + "\n" + rows.stream().map(PlainText::row).collect(Collectors.joining("\n"));
      case Block.Details(_, var summary, var content) -> of(summary) + "\n" + blocks(content);
      case Block.Rule() -> "";
    };
  }

  private static String row(List<Block.Cell> cells) {
    return cells.stream().map(c -> of(c.content())).collect(Collectors.joining("  "));
  }

  private static String of(Inline inline) {
    return switch (inline) {
      case Inline.Text(var text) -> text.replace('\n', ' ');
      case Inline.Styled(_, var content) -> of(content);
      case Inline.Code(var text) -> text;
      case Inline.Formula(var tex, _) -> tex;
      case Inline.Image(_, var alt, _) -> alt;
      case Inline.Link(_, var content) -> of(content);
      case Inline.FootnoteReference(int number) -> "[" + number + "]";
      case Inline.LineBreak() -> " ";
    };
  }
}
