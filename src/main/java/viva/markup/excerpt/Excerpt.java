package viva.markup.excerpt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import viva.markup.Block;
import viva.markup.Document;
import viva.markup.Inline;

/// Cuts a document down to what lies between two places.
public final class Excerpt {
  private final Place from;
  private final Place to;

  /// The footnotes that are referred to in what is kept.
  private final Set<Integer> referred = new HashSet<>();

  /// The number of the next passage.
  private int next;

  private Excerpt(Place from, Place to) {
    this.from = from;
    this.to = to;
  }

  /// A document of what lies between, in its lists, tables and quotes. Words out of the middle of
  /// one passage stand alone. Footnotes come along where they are referred to.
  ///
  /// @param one and `other` in any order; what lies beyond the end is cut off
  public static Document of(Document document, Place one, Place other) {
    var excerpt = one.compareTo(other) <= 0 ? new Excerpt(one, other) : new Excerpt(other, one);
    var blocks = excerpt.blocks(document.blocks());
    var notes = new ArrayList<Document.Footnote>();
    for (int i = 0; i < document.footnotes().size(); i++) {
      var note = document.footnotes().get(i);
      var content = excerpt.blocks(note.content());
      if (excerpt.referred.contains(i + 1)) content = note.content();
      notes.add(new Document.Footnote(note.label(), content));
    }
    while (!notes.isEmpty() && notes.getLast().content().isEmpty()) notes.removeLast();
    return new Document(excerpt.alone(document, blocks), notes);
  }

  /// Words out of the middle of a heading, an item or a cell are just words.
  private List<Block> alone(Document document, List<Block> blocks) {
    if (from.passage() != to.passage() || from.passage() >= Passages.count(document)) return blocks;
    var whole =
        new Excerpt(new Place(from.passage(), 0), new Place(to.passage(), Integer.MAX_VALUE));
    if (blocks.equals(whole.blocks(document.blocks()))) return blocks;
    return List.copyOf(unwrapped(blocks));
  }

  private static List<? extends Block> unwrapped(List<Block> blocks) {
    if (blocks.isEmpty()) return blocks;
    return switch (blocks.getFirst()) {
      case Block.Heading(_, var content) -> List.of(new Block.Paragraph(content));
      case Block.Quote(var content) -> unwrapped(content);
      case Block.Callout(_, var title, var content) -> unwrapped(title, content);
      case Block.Details(_, var summary, var content) -> unwrapped(summary, content);
      case Block.ItemList(_, var items) -> unwrapped(items.getFirst().content());
      case Block.Paragraph _, Block.Code _, Block.Formula _, Block.Table _, Block.Rule() -> blocks;
    };
  }

  private static List<? extends Block> unwrapped(List<Inline> title, List<Block> content) {
    return title.isEmpty() ? unwrapped(content) : List.of(new Block.Paragraph(title));
  }

  private List<Block> blocks(List<Block> blocks) {
    var kept = new ArrayList<Block>();
    for (var block : blocks) {
      if (Passages.count(block) > 0) block(block, kept);
      else if (between()) kept.add(block);
    }
    return kept;
  }

  private void block(Block block, List<Block> kept) {
    switch (block) {
      case Block.Paragraph(var content) -> {
        var words = passage(content);
        if (!words.isEmpty()) kept.add(new Block.Paragraph(words));
      }
      case Block.Heading(int level, var content) -> {
        var words = passage(content);
        if (!words.isEmpty()) kept.add(new Block.Heading(level, words));
      }
      case Block.Code(var language, var text) -> {
        var part = text.substring(start(text.length()), end(text.length()));
        next++;
        if (!part.isEmpty()) kept.add(new Block.Code(language, part));
      }
      case Block.Formula formula -> {
        if (start(1) < end(1)) kept.add(formula);
        next++;
      }
      case Block.Quote(var content) -> {
        var inner = blocks(content);
        if (!inner.isEmpty()) kept.add(new Block.Quote(inner));
      }
      case Block.Callout(var kind, var title, var content) -> {
        var words = title.isEmpty() ? title : passage(title);
        var inner = blocks(content);
        if (!words.isEmpty() || !inner.isEmpty()) kept.add(new Block.Callout(kind, words, inner));
      }
      case Block.ItemList list -> items(list, kept);
      case Block.Table table -> table(table, kept);
      case Block.Details(boolean open, var summary, var content) -> {
        var words = summary.isEmpty() ? summary : passage(summary);
        var inner = blocks(content);
        if (!words.isEmpty() || !inner.isEmpty()) kept.add(new Block.Details(open, words, inner));
      }
      case Block.Rule rule -> kept.add(rule);
    }
  }

  /// Whether what stands before the next passage and has none of its own is within.
  private boolean between() {
    boolean first = next == 0 && from.passage() == 0 && from.offset() == 0;
    return next <= to.passage() && (from.passage() < next || first);
  }

  private void items(Block.ItemList list, List<Block> kept) {
    var items = new ArrayList<Block.Item>();
    for (var item : list.items()) {
      var inner = blocks(item.content());
      if (!inner.isEmpty()) items.add(new Block.Item(item.marker(), item.task(), inner));
    }
    if (!items.isEmpty()) kept.add(new Block.ItemList(list.tight(), items));
  }

  /// Cells outside stay as empty ones; the words of a single cell need no table.
  private void table(Block.Table table, List<Block> kept) {
    var head = row(table.head());
    var rows = table.rows().stream().map(this::row).filter(Excerpt::anyWords).toList();
    var all = new ArrayList<>(rows);
    all.addFirst(head);
    var full =
        all.stream().flatMap(List::stream).filter(c -> !c.content().isEmpty()).limit(2).toList();
    if (full.size() == 1) kept.add(new Block.Paragraph(full.getFirst().content()));
    else if (!full.isEmpty()) kept.add(new Block.Table(table.columns(), head, rows));
  }

  private List<Block.Cell> row(List<Block.Cell> cells) {
    return cells.stream().map(c -> new Block.Cell(passage(c.content()))).toList();
  }

  private static boolean anyWords(List<Block.Cell> row) {
    return row.stream().anyMatch(c -> !c.content().isEmpty());
  }

  private List<Inline> passage(List<Inline> content) {
    int length = Passages.length(content);
    var kept = cut(content, start(length), end(length));
    next++;
    return kept;
  }

  /// Where the excerpt begins in the next passage.
  private int start(int length) {
    if (next < from.passage()) return length;
    return next == from.passage() ? Math.min(from.offset(), length) : 0;
  }

  /// Where it ends there, never before its start.
  private int end(int length) {
    int end = length;
    if (next > to.passage()) end = 0;
    else if (next == to.passage()) end = Math.min(to.offset(), length);
    return Math.max(end, start(length));
  }

  private List<Inline> cut(List<Inline> content, int start, int end) {
    var kept = new ArrayList<Inline>();
    int at = 0;
    for (var inline : content) {
      int length = Passages.length(inline);
      int first = Math.max(0, start - at);
      int last = Math.min(length, end - at);
      if (first < last) kept.add(cut(inline, first, last));
      at += length;
    }
    return kept;
  }

  private Inline cut(Inline inline, int first, int last) {
    return switch (inline) {
      case Inline.Text(var text) -> new Inline.Text(text.substring(first, last));
      case Inline.Code(var text) -> new Inline.Code(text.substring(first, last));
      case Inline.Styled(var style, var inner) ->
          style == Inline.Style.KEY ? inline : new Inline.Styled(style, cut(inner, first, last));
      case Inline.Link(var address, var inner) -> new Inline.Link(address, cut(inner, first, last));
      case Inline.FootnoteReference reference -> {
        referred.add(reference.number());
        yield reference;
      }
      case Inline.Formula _, Inline.Image _, Inline.LineBreak() -> inline;
    };
  }
}
