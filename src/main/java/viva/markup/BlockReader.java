package viva.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import viva.markup.sieve.Sieved;

/// Reads what stands on lines of its own.
final class BlockReader {
  private static final Pattern KIND = Pattern.compile("\\[!([\\p{L}\\w -]{1,40})][+-]?[ \\t]*");
  private static final Pattern MARKER = Pattern.compile("\\d{1,9}[.)]");
  private static final Pattern ADDRESS = Pattern.compile("[./#:@]");

  private final Sieved sieved;
  private final InlineReader inlines;

  BlockReader(Sieved sieved, InlineReader inlines) {
    this.sieved = sieved;
    this.inlines = inlines;
  }

  List<Block> read(Node parent) {
    return from(parent.getFirstChild());
  }

  private List<Block> from(@Nullable Node first) {
    var pieces = new ArrayList<Tagged>();
    for (var node = first; node != null; node = node.getNext()) {
      switch (node) {
        case Paragraph paragraph -> {
          pieces.addAll(inlines.tagged(paragraph));
          pieces.add(new Tagged.Gap());
        }
        case FootnoteDefinition definition -> {}
        case LinkReferenceDefinition definition -> {
          pieces.add(new Tagged.Piece(new Inline.Text(words(definition))));
          pieces.add(new Tagged.Gap());
        }
        case TaskListItemMarker marker -> {}
        default -> pieces.add(new Tagged.Whole(block(node)));
      }
    }
    return new HtmlBlocks(inlines, pieces).read();
  }

  private Block block(Node node) {
    return switch (node) {
      case Heading heading -> new Block.Heading(heading.getLevel(), inlines.read(heading));
      case FencedCodeBlock code ->
          new Block.Code(language(code.getInfo()), code(code.getLiteral()));
      case IndentedCodeBlock code -> new Block.Code("", code(code.getLiteral()));
      case BlockQuote quote -> quote(quote);
      case ListBlock list -> list(list);
      case TableBlock table -> table(table);
      case ThematicBreak rule -> new Block.Rule();
      default -> throw new IllegalStateException("a block that was not asked for: " + node);
    };
  }

  /// A definition of an address is not shown, but `[词]: 解释` is none.
  private String words(LinkReferenceDefinition definition) {
    var words = sieved.raw(definition.getDestination());
    if (ADDRESS.matcher(words).find()) return "";
    var title = definition.getTitle() == null ? "" : " " + sieved.raw(definition.getTitle());
    return "[" + sieved.raw(definition.getLabel()) + "]: " + words + title;
  }

  private static String language(@Nullable String info) {
    if (info == null) return "";
    var first = info.strip().split("[\\s,{}]+", 2)[0];
    if (first.isEmpty() && info.strip().startsWith("{"))
      first = info.strip().substring(1).split("[\\s,{}]+", 2)[0];
    return first.toLowerCase(Locale.ROOT);
  }

  private String code(String literal) {
    var raw = sieved.raw(literal);
    return raw.endsWith("\n") ? raw.substring(0, raw.length() - 1) : raw;
  }

  private Block quote(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Paragraph paragraph) {
      var content = new ArrayList<>(inlines.open(inlines.tagged(paragraph)));
      if (!content.isEmpty() && content.getFirst() instanceof Inline.Text(var text)) {
        var kind = KIND.matcher(text);
        if (kind.lookingAt()) {
          content.set(0, new Inline.Text(text.substring(kind.end())));
          return callout(kind.group(1).strip().toLowerCase(Locale.ROOT), content, paragraph);
        }
      }
    }
    return new Block.Quote(read(quote));
  }

  private Block callout(String kind, List<Inline> words, Paragraph paragraph) {
    var title = new ArrayList<Inline>();
    var rest = new ArrayList<Tagged>();
    boolean first = true;
    for (var inline : words) {
      if (!first) rest.add(new Tagged.Piece(inline));
      else if (inline instanceof Inline.LineBreak) first = false;
      else if (inline instanceof Inline.Text(var text) && text.indexOf('\n') >= 0) {
        first = false;
        title.add(new Inline.Text(text.substring(0, text.indexOf('\n'))));
        rest.add(new Tagged.Piece(new Inline.Text(text.substring(text.indexOf('\n') + 1))));
      } else title.add(inline);
    }
    var content = new ArrayList<Block>(new HtmlBlocks(inlines, rest).read());
    content.addAll(from(paragraph.getNext()));
    return new Block.Callout(kind, Paragraphs.trimmed(LineEnds.settle(title)), content);
  }

  private Block list(ListBlock list) {
    var items = new ArrayList<Block.Item>();
    for (var node = list.getFirstChild(); node != null; node = node.getNext())
      if (node instanceof ListItem item) items.add(item(item));
    return new Block.ItemList(list.isTight(), items);
  }

  private Block.Item item(ListItem item) {
    var task =
        item.getFirstChild() instanceof TaskListItemMarker box
            ? box.isChecked() ? Block.Task.DONE : Block.Task.OPEN
            : Block.Task.NONE;
    return new Block.Item(marker(item), task, read(item));
  }

  private String marker(ListItem item) {
    if (item.getSourceSpans().isEmpty()) return "";
    int start = item.getSourceSpans().getFirst().getInputIndex();
    var text = sieved.text();
    var matcher = MARKER.matcher(text).region(start, Math.min(start + 12, text.length()));
    return matcher.lookingAt() ? matcher.group() : "";
  }

  private Block table(TableBlock table) {
    var columns = new ArrayList<Block.Alignment>();
    var rows = new ArrayList<List<Block.Cell>>();
    for (var part = table.getFirstChild(); part != null; part = part.getNext())
      for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
        var cells = new ArrayList<Block.Cell>();
        for (var node = row.getFirstChild(); node != null; node = node.getNext())
          if (node instanceof TableCell cell) {
            if (rows.isEmpty()) columns.add(alignment(cell));
            cells.add(new Block.Cell(Paragraphs.trimmed(inlines.read(cell))));
          }
        rows.add(cells);
      }
    return new Block.Table(columns, rows.getFirst(), rows.subList(1, rows.size()));
  }

  private static Block.Alignment alignment(TableCell cell) {
    if (cell.getAlignment() == null) return Block.Alignment.NONE;
    return switch (cell.getAlignment()) {
      case LEFT -> Block.Alignment.LEFT;
      case CENTER -> Block.Alignment.CENTER;
      case RIGHT -> Block.Alignment.RIGHT;
    };
  }
}
