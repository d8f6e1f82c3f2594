package viva.markup;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;

/// Reads Markdown as people write it in notes.
public final class Markdown {
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.builder().requireTwoTildes(true).build(),
          TaskListItemsExtension.create(),
          FootnotesExtension.create(),
          AutolinkExtension.builder().linkTypes(Set.of(AutolinkType.URL)).build());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  private Markdown() {}

  /// Any text gives a document, never an exception.
  public static Document parse(String text) {
    var taken =
        TakenMath.from(text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD'));
    return new DocumentBuilder(taken.formulas()).build(PARSER.parse(Joiners.add(taken.text())));
  }

  /// All formulas of a document, in order.
  public static List<Inline.Formula> formulas(Document document) {
    return FormulasIn.of(document);
  }
}
