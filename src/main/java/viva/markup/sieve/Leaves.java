package viva.markup.sieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Where in a text the lines with words are: a first reading, of the blocks alone.
///
/// @param units  pieces of words that belong together, in their order
/// @param fences the lines of fenced code, from 0
record Leaves(List<Unit> units, Set<Integer> fences) {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .enabledBlockTypes(Sieve.BLOCKS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(context -> (lines, node) -> {})
          .build();

  /// @param spans one for each line
  /// @param row   whether it is a row of a table
  record Unit(List<Span> spans, boolean row) {}

  /// @param line  from 0
  /// @param start in the text, after the signs of quotes and lists
  /// @param end   after the last character, before the line end
  record Span(int line, int start, int end) {}

  static Leaves of(String text) {
    var leaves = new Leaves(new ArrayList<>(), new HashSet<>());
    leaves.visit(PARSER.parse(text), text);
    leaves.units.sort(Comparator.comparingInt(u -> u.spans.getFirst().start));
    return leaves;
  }

  private void visit(Node parent, String text) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Paragraph paragraph -> add(spans(paragraph), text);
        case Heading heading -> add(spans(heading), text);
        case TableBlock table -> spans(table).forEach(this::row);
        case FencedCodeBlock code -> spans(code).forEach(span -> fences.add(span.line));
        default -> visit(node, text);
      }
    }
  }

  /// A table whose formulas hold bars is no table before they are taken out: row by row then.
  private void add(List<Span> spans, String text) {
    if (spans.stream().allMatch(span -> text.startsWith("|", span.start))) spans.forEach(this::row);
    else units.add(new Unit(spans, false));
  }

  private void row(Span row) {
    units.add(new Unit(List.of(row), true));
  }

  private static List<Span> spans(Node node) {
    return node.getSourceSpans().stream()
        .map(
            span ->
                new Span(
                    span.getLineIndex(),
                    span.getInputIndex(),
                    span.getInputIndex() + span.getLength()))
        .toList();
  }
}
