package viva.markup;

import java.util.ArrayList;
import java.util.List;

/// Gathers the formulas of a document, in order.
final class FormulasIn {
  private final List<Inline.Formula> found = new ArrayList<>();

  static List<Inline.Formula> of(Document document) {
    var gathering = new FormulasIn();
    gathering.blocks(document.blocks());
    document.footnotes().forEach(f -> gathering.blocks(f.content()));
    return gathering.found;
  }

  private void blocks(List<Block> blocks) {
    for (var block : blocks) {
      switch (block) {
        case Block.Paragraph(var content) -> inlines(content);
        case Block.Heading(_, var content) -> inlines(content);
        case Block.Formula(var tex) -> found.add(new Inline.Formula(tex, true));
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
        case Block.Code _ -> {}
        case Block.Rule() -> {}
      }
    }
  }

  private void inlines(List<Inline> content) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Formula formula -> found.add(formula);
        case Inline.Styled(_, var inner) -> inlines(inner);
        case Inline.Link(_, var inner) -> inlines(inner);
        case Inline.Text _ -> {}
        case Inline.Code _ -> {}
        case Inline.Image _ -> {}
        case Inline.FootnoteReference _ -> {}
        case Inline.LineBreak() -> {}
      }
    }
  }
}
