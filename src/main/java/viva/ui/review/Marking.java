package viva.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import viva.markup.Block;
import viva.markup.Document;
import viva.markup.Inline;
import viva.markup.PlainText;

/// Marks in a reference answer where its key points stand.
final class Marking {
  private final List<String> points;
  private final String current;

  private Marking(List<String> points, String current) {
    this.points = points.stream().map(Marking::bare).filter(p -> !p.isEmpty()).toList();
    this.current = bare(current);
  }

  /// The document with the points marked.
  ///
  /// @param points  the texts to mark, as [viva.interview.point.KeyPoint] has them
  /// @param current of these, the one to underline as well; empty for none
  static Document of(Document document, List<String> points, String current) {
    var marking = new Marking(points, current);
    return new Document(marking.blocks(document.blocks()), document.footnotes());
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Paragraph(var content) -> new Block.Paragraph(passage(content));
      case Block.Heading(int level, var content) -> new Block.Heading(level, passage(content));
      case Block.Quote(var content) -> new Block.Quote(blocks(content));
      case Block.Callout(var kind, var title, var content) ->
          new Block.Callout(kind, passage(title), blocks(content));
      case Block.ItemList(boolean tight, var items) ->
          new Block.ItemList(
              tight,
              items.stream()
                  .map(i -> new Block.Item(i.marker(), i.task(), blocks(i.content())))
                  .toList());
      case Block.Table(var columns, var head, var rows) ->
          new Block.Table(columns, head, rows.stream().map(this::row).toList());
      case Block.Details(_, var summary, var content) ->
          new Block.Details(true, passage(summary), blocks(content));
      case Block.Code _, Block.Formula _, Block.Rule _ -> block;
    };
  }

  private List<Block.Cell> row(List<Block.Cell> cells) {
    return cells.stream().map(c -> new Block.Cell(passage(c.content()))).toList();
  }

  /// A passage with every stretch marked that a point's text has, or that has a point's text.
  private List<Inline> passage(List<Inline> content) {
    var marked = content;
    for (var sentence : sentences(PlainText.of(content))) {
      var bare = bare(sentence.words());
      if (bare.length() < 2) continue;
      if (points.stream().anyMatch(p -> same(p, bare)))
        marked = mark(marked, sentence.from(), sentence.to(), same(current, bare));
    }
    return marked;
  }

  /// Short words stand in many points: they have to be the whole of one.
  private static boolean same(String point, String sentence) {
    if (point.isEmpty()) return false;
    var shorter = point.length() < sentence.length() ? point : sentence;
    var longer = point.length() < sentence.length() ? sentence : point;
    return shorter.length() < 4 ? longer.equals(shorter) : longer.contains(shorter);
  }

  private record Sentence(int from, int to, String words) {}

  private static List<Sentence> sentences(String text) {
    var sentences = new ArrayList<Sentence>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean last = i == text.length() - 1;
      if (!last && "。；;！？!?\n".indexOf(text.charAt(i)) < 0) continue;
      sentences.add(new Sentence(from, i + 1, text.substring(from, i + 1)));
      from = i + 1;
    }
    return sentences;
  }

  /// Letters and digits only, so that spaces, marks and signs between them do not matter.
  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static List<Inline> mark(List<Inline> content, int from, int to, boolean underlined) {
    var out = new ArrayList<Inline>();
    int at = 0;
    for (var inline : content) {
      int length = PlainText.of(List.of(inline)).length();
      int first = Math.clamp((long) from - at, 0, length);
      int last = Math.clamp((long) to - at, 0, length);
      if (first < last) out.addAll(marked(inline, first, last, underlined));
      else out.add(inline);
      at += length;
    }
    return out;
  }

  private static List<Inline> marked(Inline inline, int from, int to, boolean underlined) {
    return switch (inline) {
      case Inline.Text(var text) -> {
        var pieces = new ArrayList<Inline>(3);
        if (from > 0) pieces.add(new Inline.Text(text.substring(0, from)));
        pieces.add(mark(new Inline.Text(text.substring(from, to)), underlined));
        if (to < text.length()) pieces.add(new Inline.Text(text.substring(to)));
        yield pieces;
      }
      case Inline.Styled(var style, var inner) when style != Inline.Style.KEY ->
          List.of(new Inline.Styled(style, mark(inner, from, to, underlined)));
      case Inline.Link(var address, var inner) ->
          List.of(new Inline.Link(address, mark(inner, from, to, underlined)));
      default -> List.of(mark(inline, underlined));
    };
  }

  private static Inline mark(Inline inline, boolean underlined) {
    var content = underlined ? new Inline.Styled(Inline.Style.UNDERLINE, List.of(inline)) : inline;
    return new Inline.Styled(Inline.Style.MARK, List.of(content));
  }
}
