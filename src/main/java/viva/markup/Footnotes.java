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
  private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> order = new ArrayList<>();

  Footnotes(Node root) {
    for (var node = root.getFirstChild(); node != null; node = node.getNext())
      if (node instanceof FootnoteDefinition definition)
        definitions.putIfAbsent(key(definition.getLabel()), definition);
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
    for (var definition : definitions.values()) {
      number(definition.getLabel());
      readNumbered(footnotes, reader);
    }
    return footnotes;
  }

  /// A footnote may refer to further ones.
  private void readNumbered(List<Document.Footnote> footnotes, BlockReader reader) {
    while (footnotes.size() < order.size()) {
      var key = order.get(footnotes.size());
      var definition = definitions.get(key);
      footnotes.add(
          definition == null
              ? new Document.Footnote(key, List.of())
              : new Document.Footnote(definition.getLabel(), reader.read(definition)));
    }
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
