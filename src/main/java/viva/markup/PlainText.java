package viva.markup;

import java.util.List;
import java.util.function.UnaryOperator;

/// The words of a text as they are read: for search, window titles, screen readers and terminals.
/// Formulas stand as their LaTeX, or as the caller reads it.
public final class PlainText {

  /// Blocks and rows on lines of their own, cells with tabs between, images as their words.
  public static String of(Document document) {
    return of(document, UnaryOperator.identity());
  }

  /// @param formulas makes text of LaTeX
  public static String of(Document document, UnaryOperator<String> formulas) {
    var text = new PlainText(formulas);
    text.blocks(document.blocks());
    int number = 1;
    for (var footnote : document.footnotes()) {
      if (!footnote.content().isEmpty()) {
        text.line();
        text.out.append('[').append(number).append("] ");
        text.blocks(footnote.content());
      }
      number++;
    }
    return text.out.toString().strip();
  }

  public static String of(List<Inline> content) {
    return of(content, UnaryOperator.identity());
  }

  /// @param formulas makes text of LaTeX
  public static String of(List<Inline> content, UnaryOperator<String> formulas) {
    var text = new PlainText(formulas);
    text.inlines(content);
    return text.out.toString();
  }

  private final StringBuilder out = new StringBuilder();
  private final UnaryOperator<String> formulas;

  private PlainText(UnaryOperator<String> formulas) {
    this.formulas = formulas;
  }

  private void blocks(List<Block> blocks) {
    for (var block : blocks) {
      line();
      block(block);
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph(var content) -> inlines(content);
      case Block.Heading(int level, var content) -> inlines(content);
      case Block.Code(var language, var text) -> out.append(text);
      case Block.Formula(var tex) -> out.append(formulas.apply(tex));
      case Block.Quote(var content) -> blocks(content);
      case Block.Callout(var kind, var title, var content) -> {
        if (title.isEmpty()) out.append(kind);
        inlines(title);
        blocks(content);
      }
      case Block.ItemList(boolean tight, var items) -> items.forEach(this::item);
      case Block.Table(var columns, var head, var rows) -> {
        row(head);
        rows.forEach(this::row);
      }
      case Block.Details(boolean open, var summary, var content) -> {
        inlines(summary);
        blocks(content);
      }
      case Block.Rule() -> {}
    }
  }

  private void item(Block.Item item) {
    line();
    if (!item.marker().isEmpty()) out.append(item.marker()).append(' ');
    int start = out.length();
    blocks(item.content());
    if (out.length() > start && out.charAt(start) == '\n') out.deleteCharAt(start);
  }

  private void row(List<Block.Cell> cells) {
    line();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) out.append('\t');
      inlines(cells.get(i).content());
    }
  }

  private void inlines(List<Inline> content) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Text(var text) -> out.append(text);
        case Inline.Styled(var style, var inner) -> inlines(inner);
        case Inline.Code(var text) -> out.append(text);
        case Inline.Formula(var tex, boolean display) -> out.append(formulas.apply(tex));
        case Inline.Image(var source, var alt, int width) -> out.append(alt);
        case Inline.Link(var address, var inner) -> inlines(inner);
        case Inline.FootnoteReference(int number) -> out.append('[').append(number).append(']');
        case Inline.LineBreak() -> out.append('\n');
      }
    }
  }

  private void line() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') out.append('\n');
  }
}
