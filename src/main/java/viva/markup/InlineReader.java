package viva.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import viva.markup.sieve.Sieved;
import viva.markup.sieve.Taken;

/// Reads what stands in a line.
///
/// @param sieved    the text with what was taken out of it
/// @param footnotes gives a footnote's number for its label
record InlineReader(Sieved sieved, ToIntFunction<String> footnotes) {
  private static final int DEEPEST = 50;
  private static final Pattern WIDTH = Pattern.compile("=?(\\d{1,5})(?:x\\d*)?(?:px)?");

  /// Everything in a node, with all HTML understood and line ends settled.
  List<Inline> read(Node parent) {
    return settled(tagged(parent));
  }

  List<Inline> settled(List<Tagged> pieces) {
    return LineEnds.settle(open(pieces));
  }

  /// With open line ends as `\n` within its texts.
  List<Inline> open(List<Tagged> pieces) {
    var out = new ArrayList<Inline>();
    fold(pieces, Tagged.partners(pieces), 0, pieces.size(), 0, out);
    return merged(out);
  }

  List<Tagged> tagged(Node parent) {
    var out = new ArrayList<Tagged>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) tag(node, out);
    return out;
  }

  private void tag(Node node, List<Tagged> out) {
    switch (node) {
      case Text text ->
          sieved.split(
              text.getLiteral(),
              words -> add(new Inline.Text(words), out),
              thing -> add(inline(thing), out));
      case Code code -> add(new Inline.Code(sieved.raw(code.getLiteral())), out);
      case Emphasis emphasis -> add(styled(Inline.Style.EMPHASIS, emphasis), out);
      case StrongEmphasis strong -> add(styled(Inline.Style.STRONG, strong), out);
      case Strikethrough strike -> add(styled(Inline.Style.STRIKE, strike), out);
      case Link link -> add(new Inline.Link(sieved.raw(link.getDestination()), inner(link)), out);
      case Image image -> add(image(image), out);
      case SoftLineBreak end -> add(new Inline.Text("\n"), out);
      case HardLineBreak end -> add(new Inline.LineBreak(), out);
      case HtmlInline html -> html(sieved.raw(html.getLiteral()), out);
      case FootnoteReference reference ->
          add(
              new Inline.FootnoteReference(footnotes.applyAsInt(sieved.raw(reference.getLabel()))),
              out);
      default -> out.addAll(tagged(node));
    }
  }

  private static void add(Inline inline, List<Tagged> out) {
    out.add(new Tagged.Piece(inline));
  }

  private static void html(String literal, List<Tagged> out) {
    var tag = HtmlTag.of(literal);
    if (tag.known()) out.add(new Tagged.Mark(tag));
    else add(new Inline.Text(literal), out);
  }

  private static Inline inline(Taken thing) {
    return switch (thing) {
      case Taken.Formula formula -> new Inline.Formula(formula.tex(), formula.display());
      case Taken.Image image -> new Inline.Image(image.source(), image.alt(), image.width());
    };
  }

  private Inline styled(Inline.Style style, Node node) {
    return new Inline.Styled(style, inner(node));
  }

  private List<Inline> inner(Node node) {
    return open(tagged(node));
  }

  /// The width stands behind a bar in the words of an image, as Obsidian has it: `![a|300](a.png)`.
  private Inline image(Image image) {
    var alt = PlainText.of(inner(image)).replace('\n', ' ');
    int bar = alt.lastIndexOf('|');
    var width = WIDTH.matcher(bar < 0 ? "" : alt.substring(bar + 1).strip());
    var source = sieved.raw(image.getDestination());
    return width.matches()
        ? new Inline.Image(source, alt.substring(0, bar), Integer.parseInt(width.group(1)))
        : new Inline.Image(source, alt, 0);
  }

  private void fold(
      List<Tagged> pieces, int[] partners, int from, int to, int depth, List<Inline> out) {
    for (int i = from; i < to; i++) {
      switch (pieces.get(i)) {
        case Tagged.Piece(var inline) -> out.add(inline);
        case Tagged.Whole whole -> throw new IllegalStateException("a block within a line");
        case Tagged.Gap() -> out.add(new Inline.LineBreak());
        case Tagged.Mark(var tag) -> {
          int partner = partners[i];
          if (tag.single()) single(tag, out);
          else if (partner > i && partner < to && depth < DEEPEST) {
            var inner = new ArrayList<Inline>();
            fold(pieces, partners, i + 1, partner, depth + 1, inner);
            wrap(tag, inner, out);
            i = partner;
          } else if (!tag.silent()) out.add(new Inline.Text(tag.raw()));
        }
      }
    }
  }

  private static void single(HtmlTag tag, List<Inline> out) {
    switch (tag.name()) {
      case "img" ->
          out.add(
              new Inline.Image(tag.attribute("src"), tag.attribute("alt"), tag.pixels("width")));
      default -> out.add(new Inline.LineBreak());
    }
  }

  private static void wrap(HtmlTag tag, List<Inline> content, List<Inline> out) {
    var inner = merged(content);
    var style =
        switch (tag.name()) {
          case "b", "strong" -> Inline.Style.STRONG;
          case "i", "em" -> Inline.Style.EMPHASIS;
          case "u", "ins" -> Inline.Style.UNDERLINE;
          case "s", "del", "strike" -> Inline.Style.STRIKE;
          case "mark" -> Inline.Style.MARK;
          case "sub" -> Inline.Style.SUBSCRIPT;
          case "sup" -> Inline.Style.SUPERSCRIPT;
          case "kbd" -> Inline.Style.KEY;
          default -> null;
        };
    if (style != null) {
      if (!inner.isEmpty()) out.add(new Inline.Styled(style, inner));
    } else if (tag.name().equals("code"))
      out.add(new Inline.Code(PlainText.of(inner).replace('\n', ' ')));
    else if (tag.name().equals("a") && !tag.attribute("href").isEmpty())
      out.add(new Inline.Link(tag.attribute("href"), inner));
    else out.addAll(inner);
  }

  private static List<Inline> merged(List<Inline> content) {
    var out = new ArrayList<Inline>(content.size());
    var words = new StringBuilder();
    for (var inline : content) {
      if (inline instanceof Inline.Text(var text)) words.append(text);
      else {
        flush(words, out);
        out.add(inline);
      }
    }
    flush(words, out);
    return out;
  }

  private static void flush(StringBuilder words, List<Inline> out) {
    if (!words.isEmpty()) out.add(new Inline.Text(words.toString()));
    words.setLength(0);
  }
}
