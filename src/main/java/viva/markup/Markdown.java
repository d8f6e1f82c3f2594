package viva.markup;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import viva.markup.sieve.Sieve;

/// Reads Markdown as people write it in notes.
public final class Markdown {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.builder().requireTwoTildes(true).build(),
                  TaskListItemsExtension.create(),
                  FootnotesExtension.create(),
                  AutolinkExtension.builder().linkTypes(AutolinkType.URL).build()))
          .enabledBlockTypes(Sieve.BLOCKS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  /// Any text gives a document, never an exception.
  public static Document parse(String text) {
    var sieved = Sieve.sieve(text);
    var root = PARSER.parse(sieved.text());
    var footnotes = new Footnotes(root);
    var reader = new BlockReader(sieved, new InlineReader(sieved, footnotes::number));
    var blocks = reader.read(root);
    return new Document(blocks, footnotes.read(reader));
  }

  private Markdown() {}

  /// All formulas of a document, in order.
  public static List<Inline.Formula> formulas(Document document) {
    return FormulasIn.of(document);
  }
}
