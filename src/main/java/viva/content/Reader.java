package viva.content;

import java.util.List;
import java.util.Optional;
import viva.content.choose.Ranking;
import viva.content.choose.Selection;
import viva.content.cut.Cutter;
import viva.content.cut.Topics;
import viva.content.frame.Contents;
import viva.content.frame.Folders;
import viva.content.frame.FrontMatter;
import viva.content.line.Lines;
import viva.content.line.Reason;
import viva.content.page.Container;
import viva.content.page.Page;
import viva.content.repair.Repairs;
import viva.content.shape.Shapes;

/// Reads the text of a document: which lines ask, and what answers them.
public final class Reader {
  private Reader() {}

  /// Reads a document as it seems to be meant.
  ///
  /// @param path    the document's path, for the origin of its cards
  /// @param folders the names of the folders it lies in, the widest first
  /// @param text    with line feeds only
  public static Reading read(String path, List<String> folders, String text) {
    return read(path, folders, text, Optional.empty());
  }

  /// Reads a document with the kind of line as questions that a user has chosen.
  public static Reading read(
      String path, List<String> folders, String text, Optional<Container> chosen) {
    var lines = Lines.of(text);
    var front = FrontMatter.of(lines);
    var page = new Page(Repairs.of(lines));
    if (front.end() > 0) page.setAside(0, front.end() - 1, Reason.FRONT_MATTER);
    Contents.setAside(page);
    var units = Shapes.find(page);
    var ranking = new Ranking(page, units);
    var selection = Selection.of(page, units, ranking, chosen);
    var cut = new Cutter(page, selection, Topics.of(page, units, selection)).cut();
    return new Binder(path, Folders.topic(folders, front), front.tags(), page, lines)
        .bind(cut, ranking.candidates(), selection);
  }
}
