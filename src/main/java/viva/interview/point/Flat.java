package viva.interview.point;

import java.util.ArrayList;
import java.util.List;
import viva.markup.Inline;

/// The words of a line without its Markdown: formulas between dollar signs, meant line ends as
/// `\n`, images gone.
final class Flat {
  private final StringBuilder out = new StringBuilder();

  private Flat() {}

  static String of(List<Inline> content) {
    var flat = new Flat();
    flat.add(content);
    return flat.out.toString();
  }

  /// The lines that the author means, each as it was written.
  static List<List<Inline>> lines(List<Inline> content) {
    var lines = new ArrayList<List<Inline>>();
    int start = 0;
    for (int i = 0; i <= content.size(); i++) {
      if (i < content.size() && !(content.get(i) instanceof Inline.LineBreak)) continue;
      if (i > start) lines.add(content.subList(start, i));
      start = i + 1;
    }
    return lines;
  }

  private void add(List<Inline> content) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Text(var text) -> out.append(text);
        case Inline.Styled(var style, var inner) -> add(inner);
        case Inline.Code(var text) -> out.append(text);
        case Inline.Formula(var tex, boolean display) ->
            out.append('$').append(tex.replaceAll("\\s+", " ").strip()).append('$');
        case Inline.Image(var source, var alt, int width) -> {}
        case Inline.Link(var address, var inner) -> add(inner);
        case Inline.FootnoteReference(int number) -> {}
        case Inline.LineBreak() -> out.append('\n');
      }
    }
  }
}
