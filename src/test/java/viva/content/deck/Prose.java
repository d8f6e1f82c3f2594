package viva.content.deck;

import java.util.List;
import viva.markup.Block;
import viva.markup.Document;
import viva.markup.Inline;

/// What of an answer is said aloud: no formulas, no code.
final class Prose {
  private final StringBuilder out = new StringBuilder();

  private Prose() {}

  static String of(Document document) {
    var prose = new Prose();
    prose.blocks(document.blocks());
    return prose.out.toString();
  }

  /// How many list items begin in bold.
  static long points(Document document) {
    return document.blocks().stream()
        .filter(Block.ItemList.class::isInstance)
        .flatMap(b -> ((Block.ItemList) b).items().stream())
        .filter(
            i ->
                i.content().getFirst() instanceof Block.Paragraph(var content)
                    && content.getFirst() instanceof Inline.Styled(var style, var _)
                    && style == Inline.Style.STRONG)
        .count();
  }

  private void blocks(List<Block> blocks) {
    for (var block : blocks) {
      switch (block) {
        case Block.Paragraph(var content) -> inlines(content);
        case Block.Heading(_, var content) -> inlines(content);
        case Block.Quote(var content) -> blocks(content);
        case Block.Callout(_, var title, var content) -> {
          inlines(title);
          blocks(content);
        }
        case Block.ItemList(_, var items) -> items.forEach(i -> blocks(i.content()));
        case Block.Table(_, var head, var rows) -> {
          head.forEach(c -> inlines(c.content()));
          rows.forEach(r -> r.forEach(c -> inlines(c.content())));
        }
        case Block.Details(_, var summary, var content) -> {
          inlines(summary);
          blocks(content);
        }
        case Block.Formula _, Block.Code _, Block.Rule _ -> {}
      }
      out.append('\n');
    }
  }

  private void inlines(List<Inline> content) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Text(var text) -> out.append(text);
        case Inline.Styled(_, var inner) -> inlines(inner);
        case Inline.Link(_, var inner) -> inlines(inner);
        case Inline.Image(_, var alt, _) -> out.append(alt);
        case Inline.LineBreak _, Inline.Formula _, Inline.Code _, Inline.FootnoteReference _ ->
            out.append(' ');
      }
    }
    out.append(' ');
  }
}
