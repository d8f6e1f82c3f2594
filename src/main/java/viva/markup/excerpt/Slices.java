package viva.markup.excerpt;

import java.util.ArrayList;
import java.util.List;
import viva.markup.Block;
import viva.markup.Inline;

/// Cuts long blocks into slices, and guesses how high a block will be: for drawing only what is in
/// sight.
public final class Slices {
  /// Items that stay together.
  private static final int ITEMS = 20;

  /// The height of a line, in text sizes.
  private static final double LINE = 1.9;

  private Slices() {}

  /// A block, or a part of one.
  ///
  /// @param goesOn whether the slice before is of the same block
  public record Slice(Block block, boolean goesOn) {}

  /// All blocks in their order, long lists in several slices.
  public static List<Slice> of(List<Block> blocks) {
    var slices = new ArrayList<Slice>();
    for (var block : blocks) {
      if (block instanceof Block.ItemList(boolean tight, var items) && items.size() > 2 * ITEMS)
        for (int from = 0; from < items.size(); from += ITEMS) {
          var some = items.subList(from, Math.min(items.size(), from + ITEMS));
          slices.add(new Slice(new Block.ItemList(tight, some), from > 0));
        }
      else slices.add(new Slice(block, false));
    }
    return slices;
  }

  /// About how high a block is, in text sizes.
  ///
  /// @param width of the column, in text sizes
  public static double height(Block block, double width) {
    double room = Math.max(4, width);
    return switch (block) {
      case Block.Paragraph(var content) -> lines(content, room) * LINE;
      case Block.Heading(_, var content) -> lines(content, room) * LINE * 1.3;
      case Block.Code(_, var text) -> 3 + text.lines().count() * 1.2;
      case Block.Formula _ -> 3.5;
      case Block.Quote(var content) -> height(content, room - 1);
      case Block.Callout(_, _, var content) -> 3 + height(content, room - 2);
      case Block.ItemList(_, var items) ->
          items.stream().mapToDouble(i -> height(i.content(), room - 2)).sum();
      case Block.Table(_, _, var rows) -> 2.6 * (rows.size() + 1);
      case Block.Details(boolean open, _, var content) -> 2 + (open ? height(content, room) : 0);
      case Block.Rule() -> 1;
    };
  }

  private static double height(List<Block> blocks, double width) {
    return blocks.stream().mapToDouble(b -> height(b, width) + 0.6).sum();
  }

  private static double lines(List<Inline> content, double width) {
    double wide = content.stream().mapToDouble(Slices::width).sum();
    return Math.max(1, Math.ceil(wide / width));
  }

  private static double width(Inline inline) {
    return switch (inline) {
      case Inline.Text(var text) -> width(text);
      case Inline.Code(var text) -> width(text);
      case Inline.Styled(_, var inner) -> inner.stream().mapToDouble(Slices::width).sum();
      case Inline.Link(_, var inner) -> inner.stream().mapToDouble(Slices::width).sum();
      case Inline.Formula(var tex, _) -> Math.min(20, tex.length() * 0.4);
      case Inline.Image _ -> 40;
      case Inline.FootnoteReference _ -> 1;
      case Inline.LineBreak() -> 15;
    };
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.55 : 1).sum();
  }
}
