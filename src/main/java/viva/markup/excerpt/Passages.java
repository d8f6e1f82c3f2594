package viva.markup.excerpt;

import java.util.List;
import viva.markup.Block;
import viva.markup.Document;
import viva.markup.Inline;

/// Counts the passages of a document: what a cursor can stand in.
///
/// Each paragraph, heading, title, cell, piece of code and display formula is one, in the order in
/// which they are read; the footnotes come last. Empty texts are passages too, missing titles are
/// none.
public final class Passages {
  private Passages() {}

  public static int count(Document document) {
    return count(document.blocks())
        + document.footnotes().stream().mapToInt(f -> count(f.content())).sum();
  }

  public static int count(List<Block> blocks) {
    return blocks.stream().mapToInt(Passages::count).sum();
  }

  public static int count(Block block) {
    return switch (block) {
      case Block.Paragraph _, Block.Heading _, Block.Code _, Block.Formula _ -> 1;
      case Block.Quote(var content) -> count(content);
      case Block.Callout(_, var title, var content) -> (title.isEmpty() ? 0 : 1) + count(content);
      case Block.ItemList(_, var items) -> items.stream().mapToInt(i -> count(i.content())).sum();
      case Block.Table(_, var head, var rows) ->
          head.size() + rows.stream().mapToInt(List::size).sum();
      case Block.Details(_, var summary, var content) ->
          (summary.isEmpty() ? 0 : 1) + count(content);
      case Block.Rule() -> 0;
    };
  }

  /// In characters, as [Place#offset] counts them.
  public static int length(List<Inline> content) {
    return content.stream().mapToInt(Passages::length).sum();
  }

  static int length(Inline inline) {
    return switch (inline) {
      case Inline.Text(var text) -> text.length();
      case Inline.Code(var text) -> text.length();
      case Inline.Styled(var style, var inner) -> style == Inline.Style.KEY ? 1 : length(inner);
      case Inline.Link(_, var inner) -> length(inner);
      case Inline.FootnoteReference(int number) -> ("[" + number + "]").length();
      case Inline.Formula _, Inline.Image _, Inline.LineBreak() -> 1;
    };
  }
}
