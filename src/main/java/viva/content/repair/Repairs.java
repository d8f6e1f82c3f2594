package viva.content.repair;

import java.util.ArrayList;
import java.util.List;
import viva.content.line.Line;

/// Puts right what copying and scraping broke. Each line keeps its number.
public final class Repairs {
  private Repairs() {}

  public static List<Line> of(List<Line> lines) {
    var repaired = new ArrayList<>(lines);
    LoneMarkers.join(repaired);
    AccidentalCode.outdent(repaired);
    GluedSections.part(repaired);
    return repaired;
  }
}
