package viva.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Understands the tags of HTML that hold lines of their own: folds, tables, lists, headings.
///
/// What stands between two tags has been read as Markdown, as people expect who write
/// `<details>` around a list. A tag without its partner is a word like any other.
final class HtmlBlocks {
  private static final int DEEPEST = 50;
  private static final Set<String> ITEMS = Set.of("li");
  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final Set<String> ROWS = Set.of("tr");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> TABLES = Set.of("table");

  private final InlineReader inlines;
  private final List<Tagged> pieces;
  private final int[] partners;

  HtmlBlocks(InlineReader inlines, List<Tagged> pieces) {
    this.inlines = inlines;
    this.pieces = pieces;
    this.partners = Tagged.partners(pieces);
    for (int i = 0; i < partners.length; i++)
      if (partners[i] < 0
          && pieces.get(i) instanceof Tagged.Mark(var tag)
          && tag.name().equals("details")
          && !tag.closing()) partners[i] = partners.length;
  }

  List<Block> read() {
    return read(0, pieces.size(), 0);
  }

  private List<Block> read(int from, int to, int depth) {
    var blocks = new ArrayList<Block>();
    var loose = new ArrayList<Tagged>();
    for (int i = from; i < to; i++) {
      switch (pieces.get(i)) {
        case Tagged.Piece piece -> loose.add(piece);
        case Tagged.Gap() -> flush(loose, blocks);
        case Tagged.Whole(var block) -> {
          flush(loose, blocks);
          blocks.add(block);
        }
        case Tagged.Mark mark -> {
          var tag = mark.tag();
          if (tag.name().equals("hr")) {
            flush(loose, blocks);
            blocks.add(new Block.Rule());
          } else if (tag.block() && pair(i, to) && depth < DEEPEST) {
            flush(loose, blocks);
            element(tag, i + 1, partners[i], depth + 1, blocks);
            i = partners[i];
          } else loose.add(mark);
        }
      }
    }
    flush(loose, blocks);
    return blocks;
  }

  private boolean pair(int opener, int to) {
    return partners[opener] > opener
        && (partners[opener] < to || partners[opener] == pieces.size());
  }

  private void flush(List<Tagged> loose, List<Block> blocks) {
    if (!loose.isEmpty()) blocks.addAll(Paragraphs.of(inlines.open(loose)));
    loose.clear();
  }

  private void element(HtmlTag tag, int from, int partner, int depth, List<Block> blocks) {
    int to = Math.min(partner, pieces.size());
    switch (tag.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        var content = line(from, to);
        if (!content.isEmpty()) blocks.add(new Block.Heading(tag.name().charAt(1) - '0', content));
      }
      case "ul", "ol" -> list(tag, from, to, depth, blocks);
      case "table" -> table(from, to, blocks);
      case "details" -> details(tag, from, to, depth, blocks);
      case "blockquote" -> blocks.add(new Block.Quote(read(from, to, depth)));
      default -> blocks.addAll(read(from, to, depth));
    }
  }

  private void details(HtmlTag tag, int from, int to, int depth, List<Block> blocks) {
    boolean open = tag.attributes().containsKey("open");
    var content = new ArrayList<Block>();
    List<Inline> summary = List.of();
    int rest = from;
    for (int i = from; i < to; i++) {
      if (!(pieces.get(i) instanceof Tagged.Mark(var mark)) || mark.closing()) continue;
      if (mark.name().equals("details")) break;
      if (mark.name().equals("summary") && partners[i] > i && partners[i] < to) {
        content.addAll(read(from, i, depth));
        summary = line(i + 1, partners[i]);
        rest = partners[i] + 1;
        break;
      }
    }
    content.addAll(read(rest, to, depth));
    blocks.add(new Block.Details(open, summary, content));
  }

  private void list(HtmlTag tag, int from, int to, int depth, List<Block> blocks) {
    int number = Math.max(1, tag.pixels("start"));
    var items = new ArrayList<Block.Item>();
    var outside = new ArrayList<Block>();
    for (var part : parts(from, to, ITEMS, LISTS, outside)) {
      var marker = tag.name().equals("ol") ? number++ + "." : "";
      var content = read(part.from, part.to, depth);
      items.add(new Block.Item(marker, Block.Task.NONE, content));
    }
    blocks.addAll(outside);
    if (!items.isEmpty()) blocks.add(new Block.ItemList(true, items));
  }

  private void table(int from, int to, List<Block> blocks) {
    var rows = new ArrayList<List<Block.Cell>>();
    var columns = new ArrayList<Block.Alignment>();
    for (var row : parts(from, to, ROWS, TABLES, blocks)) {
      var cells = new ArrayList<Block.Cell>();
      for (var cell : parts(row.from, row.to, CELLS, TABLES, blocks)) {
        if (rows.isEmpty()) columns.add(alignment(cell.tag));
        cells.add(new Block.Cell(line(cell.from, cell.to)));
      }
      if (!cells.isEmpty()) rows.add(cells);
    }
    if (rows.isEmpty()) return;
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (var row : rows) while (row.size() < width) row.add(new Block.Cell(List.of()));
    while (columns.size() < width) columns.add(Block.Alignment.NONE);
    blocks.add(new Block.Table(columns, rows.getFirst(), rows.subList(1, rows.size())));
  }

  private static Block.Alignment alignment(HtmlTag cell) {
    var asked = (cell.attribute("align") + cell.attribute("style")).toLowerCase(Locale.ROOT);
    if (asked.contains("center")) return Block.Alignment.CENTER;
    if (asked.contains("right")) return Block.Alignment.RIGHT;
    return asked.contains("left") ? Block.Alignment.LEFT : Block.Alignment.NONE;
  }

  private record Part(HtmlTag tag, int from, int to) {}

  /// The parts of a list or table, whose closing tags may be missing.
  ///
  /// @param names   of the parts
  /// @param nested  elements that are not looked into
  /// @param outside takes what stands between the parts
  private List<Part> parts(
      int from, int to, Set<String> names, Set<String> nested, List<Block> outside) {
    var parts = new ArrayList<Part>();
    var between = new ArrayList<Tagged>();
    HtmlTag open = null;
    int start = from;
    for (int i = from; i < to; i++) {
      var tag = pieces.get(i) instanceof Tagged.Mark(var mark) && !mark.closing() ? mark : null;
      if (tag != null && names.contains(tag.name())) {
        if (open != null) parts.add(new Part(open, start, i));
        open = tag;
        start = i + 1;
        if (partners[i] > i && partners[i] < to) {
          parts.add(new Part(tag, start, partners[i]));
          open = null;
          i = partners[i];
        }
      } else if (tag != null && nested.contains(tag.name()) && pair(i, to)) {
        if (open == null) between.addAll(pieces.subList(i, Math.min(partners[i], to)));
        i = partners[i];
      } else if (open == null) between.add(pieces.get(i));
    }
    if (open != null) parts.add(new Part(open, start, to));
    between.removeIf(piece -> piece instanceof Tagged.Mark(var tag) && tag.block());
    outside.addAll(new HtmlBlocks(inlines, between).read());
    return parts;
  }

  /// All of a range in one line.
  private List<Inline> line(int from, int to) {
    var flat = new ArrayList<Tagged>();
    for (var piece : pieces.subList(from, to)) {
      if (piece instanceof Tagged.Whole(var block)) flat(block, flat);
      else flat.add(piece);
    }
    return Paragraphs.trimmed(inlines.settled(flat));
  }

  private static void flat(Block block, List<Tagged> flat) {
    flat.add(new Tagged.Gap());
    switch (block) {
      case Block.Paragraph(var content) -> content.forEach(i -> flat.add(new Tagged.Piece(i)));
      case Block.Heading(int level, var content) ->
          content.forEach(i -> flat.add(new Tagged.Piece(i)));
      case Block.Formula(var tex) -> flat.add(new Tagged.Piece(new Inline.Formula(tex, true)));
      default ->
          PlainText.of(new Document(List.of(block)))
              .lines()
              .forEach(
                  words -> {
                    flat.add(new Tagged.Piece(new Inline.Text(words)));
                    flat.add(new Tagged.Gap());
                  });
    }
  }
}
