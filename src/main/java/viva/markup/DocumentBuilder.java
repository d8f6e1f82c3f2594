package viva.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/// Makes records of commonmark's nodes.
final class DocumentBuilder {
  private static final Pattern CALLOUT = Pattern.compile("\\[!([A-Za-z-]+)][+-]?\\s*");

  private final List<String> labels = new ArrayList<>();
  private final InlineBuilder inlines;

  DocumentBuilder(List<Inline.Formula> formulas) {
    this.inlines = new InlineBuilder(formulas, labels);
  }

  Document build(Node root) {
    var definitions = new ArrayList<FootnoteDefinition>();
    for (var child = root.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof FootnoteDefinition note) definitions.add(note);
    }
    var blocks = blocks(root);
    var notes = new ArrayList<Document.Footnote>();
    for (int i = 0; i < labels.size(); i++) {
      var label = labels.get(i);
      for (var note : definitions) {
        if (note.getLabel().equals(label)) {
          notes.add(new Document.Footnote(label, blocks(note)));
          break;
        }
      }
      if (notes.size() == i) notes.add(new Document.Footnote(label, List.of()));
    }
    return new Document(blocks, notes);
  }

  private List<Block> blocks(Node parent) {
    var blocks = new ArrayList<Block>();
    for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(child, blocks);
    }
    return blocks;
  }

  private void add(Node node, List<Block> blocks) {
    switch (node) {
      case org.commonmark.node.Paragraph p -> paragraph(inlines.of(p), blocks);
      case org.commonmark.node.Heading h ->
          blocks.add(new Block.Heading(h.getLevel(), inlines.of(h)));
      case FencedCodeBlock c -> blocks.add(code(language(c.getInfo()), c.getLiteral()));
      case IndentedCodeBlock c -> blocks.add(code("", c.getLiteral()));
      case BlockQuote q -> blocks.add(quote(blocks(q)));
      case ListBlock l -> blocks.add(list(l));
      case TableBlock t -> blocks.add(table(t));
      case ThematicBreak _ -> blocks.add(new Block.Rule());
      case HtmlBlock h -> paragraph(inlines.ofHtml(h.getLiteral()), blocks);
      default -> {} // footnotes and link definitions stand elsewhere
    }
  }

  private Block code(String language, String literal) {
    var text = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
    return new Block.Code(language, inlines.written(text));
  }

  private static String language(String info) {
    if (info == null || info.isBlank()) return "";
    return info.strip().split("[\\s{,]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /// A display formula on lines of its own is a block of its own, also inside a paragraph.
  private static void paragraph(List<Inline> content, List<Block> blocks) {
    var line = new ArrayList<Inline>();
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof Inline.Formula(String tex, boolean display)
          && display
          && endsLine(line)
          && (i + 1 == content.size() || startsLine(content.get(i + 1)))) {
        flush(line, blocks);
        blocks.add(new Block.Formula(tex));
      } else line.add(content.get(i));
    }
    flush(line, blocks);
  }

  private static boolean endsLine(List<Inline> line) {
    return line.isEmpty()
        || line.getLast() instanceof Inline.LineBreak
        || (line.getLast() instanceof Inline.Text(String t) && t.endsWith("\n"));
  }

  private static boolean startsLine(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text(String t) && (t.startsWith("\n") || t.isBlank()));
  }

  private static void flush(List<Inline> line, List<Block> blocks) {
    var content = InlineBuilder.trimmed(line);
    if (!content.isEmpty()) blocks.add(new Block.Paragraph(content));
    line.clear();
  }

  private Block quote(List<Block> content) {
    if (!content.isEmpty()
        && content.getFirst() instanceof Block.Paragraph(List<Inline> first)
        && !first.isEmpty()
        && first.getFirst() instanceof Inline.Text(String text)) {
      var callout = CALLOUT.matcher(text);
      if (callout.lookingAt())
        return callout(callout.group(1), text.substring(callout.end()), first, content);
    }
    return new Block.Quote(content);
  }

  private static Block callout(String kind, String text, List<Inline> first, List<Block> content) {
    var title = new ArrayList<Inline>();
    var rest = new ArrayList<Inline>();
    boolean inTitle = true;
    int lineEnd = text.indexOf('\n');
    if (lineEnd >= 0) {
      inTitle = false;
      if (lineEnd > 0) title.add(new Inline.Text(text.substring(0, lineEnd)));
      rest.add(new Inline.Text(text.substring(lineEnd + 1)));
    } else if (!text.isEmpty()) title.add(new Inline.Text(text));
    for (var inline : first.subList(1, first.size())) {
      if (inTitle && inline instanceof Inline.Text(String t) && t.indexOf('\n') >= 0) {
        title.add(new Inline.Text(t.substring(0, t.indexOf('\n'))));
        rest.add(new Inline.Text(t.substring(t.indexOf('\n') + 1)));
        inTitle = false;
      } else (inTitle ? title : rest).add(inline);
    }
    var blocks = new ArrayList<Block>();
    paragraph(rest, blocks);
    blocks.addAll(content.subList(1, content.size()));
    return new Block.Callout(kind.toLowerCase(Locale.ROOT), InlineBuilder.trimmed(title), blocks);
  }

  private Block list(ListBlock list) {
    var items = new ArrayList<Block.Item>();
    int number =
        list instanceof OrderedList o && o.getMarkerStartNumber() != null
            ? o.getMarkerStartNumber()
            : 1;
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      var task = Block.Task.NONE;
      if (item.getFirstChild() instanceof TaskListItemMarker marker) {
        task = marker.isChecked() ? Block.Task.DONE : Block.Task.OPEN;
      }
      var marker =
          switch (list) {
            case BulletList _ -> "";
            case OrderedList o ->
                number++ + (o.getMarkerDelimiter() == null ? "." : o.getMarkerDelimiter());
            default -> "";
          };
      items.add(new Block.Item(marker, task, blocks(item)));
    }
    return new Block.ItemList(list.isTight(), items);
  }

  private Block table(TableBlock table) {
    var columns = new ArrayList<Block.Alignment>();
    var head = new ArrayList<Block.Cell>();
    var rows = new ArrayList<List<Block.Cell>>();
    for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (!(row instanceof TableRow)) continue;
        var cells = new ArrayList<Block.Cell>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (!(cell instanceof TableCell c)) continue;
          if (part instanceof TableHead) columns.add(alignment(c));
          cells.add(new Block.Cell(inlines.of(c)));
        }
        if (part instanceof TableHead) head.addAll(cells);
        else if (part instanceof TableBody) rows.add(cells);
      }
    }
    for (var row : rows) while (row.size() < head.size()) row.add(new Block.Cell(List.of()));
    return new Block.Table(columns, head, rows);
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
