package viva.interview;

import java.util.List;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.CheckedPoint.Found;
import viva.card.mock.CheckedPoint.Quote;
import viva.interview.cover.PointCheck;

/// What a check of an answer found, as a mock keeps it: nothing confirmed yet.
public final class Checked {
  private Checked() {}

  public static List<CheckedPoint> of(List<PointCheck> checks) {
    return checks.stream().map(Checked::of).toList();
  }

  private static CheckedPoint of(PointCheck check) {
    var point = check.point();
    return new CheckedPoint(
        point.head(),
        point.text(),
        point.weight().factor(),
        check.score(),
        switch (check.evidence()) {
          case FOUND -> Found.FOUND;
          case MAYBE -> Found.MAYBE;
          case NOT_FOUND -> Found.NOT_FOUND;
        },
        check.quotes().stream().map(q -> new Quote(q.from(), q.to())).toList(),
        check.swapMark(),
        Confirmed.OPEN);
  }
}
