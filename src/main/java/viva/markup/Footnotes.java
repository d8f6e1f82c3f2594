package viva.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/// The footnotes of one document, numbered as they are first met.
final class Footnotes {
  private final Map<String, List<FootnoteDefinition>> definitions = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> order = new ArrayList<>();

  Footnotes(Node root) {
    gather(root);
  }

  /// One label may be defined more than once, and within a quote.
  private void gather(Node parent) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition)
        definitions
            .computeIfAbsent(key(definition.getLabel()), _ -> new ArrayList<>())
            .add(definition);
      if (node instanceof org.commonmark.node.Block) gather(node);
    }
  }

  /// @return from 1
  int number(String label) {
    return numbers.computeIfAbsent(
        key(label),
        key -> {
          order.add(key);
          return order.size();
        });
  }

  /// Those nobody refers to come last.
  List<Document.Footnote> read(BlockReader reader) {
    var footnotes = new ArrayList<Document.Footnote>();
    readNumbered(footnotes, reader);
    for (var label : definitions.keySet()) {
      number(label);
      readNumbered(footnotes, reader);
    }
    return footnotes;
  }

  /// A footnote may refer to further ones.
  private void readNumbered(List<Document.Footnote> footnotes, BlockReader reader) {
    while (footnotes.size() < order.size()) {
      var key = order.get(footnotes.size());
      var content = new ArrayList<Block>();
      var same = definitions.getOrDefault(key, List.of());
      var label = same.isEmpty() ? key : same.getFirst().getLabel();
      for (var definition : same) content.addAll(reader.read(definition));
      footnotes.add(new Document.Footnote(label, content));
    }
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
