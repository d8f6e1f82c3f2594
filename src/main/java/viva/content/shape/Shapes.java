package viva.content.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import viva.content.page.Page;
import viva.content.page.Unit;

/// The register of the ways people write questions. A new one is a file and a line here.
public final class Shapes {
  private static final List<Shape> ALL =
      List.of(
          new HeadingShape(),
          new HtmlHeadingShape(),
          new SummaryShape(),
          new LabelShape(),
          new SpeakerShape(),
          new CalloutShape(),
          new TableShape(),
          new BoldShape(),
          new NumberedShape(),
          new ListShape());

  private Shapes() {}

  /// Every place of a page that could be a question, in the order of the lines, the widest first.
  public static List<Unit> find(Page page) {
    var units = new ArrayList<Unit>();
    ALL.forEach(shape -> units.addAll(shape.find(page)));
    units.sort(Comparator.comparingInt(Unit::first).thenComparingInt(u -> u.container().rank()));
    return units;
  }

  /// The headings of a page, Markdown's and HTML's, in order.
  public static List<Unit> headings(Page page) {
    var units = new ArrayList<Unit>(new HeadingShape().find(page));
    units.addAll(new HtmlHeadingShape().find(page));
    units.sort(Comparator.comparingInt(Unit::first));
    return units;
  }
}
