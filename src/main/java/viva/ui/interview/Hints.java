package viva.ui.interview;

import java.util.List;
import viva.interview.point.KeyPoint;
import viva.interview.point.KeyPoints;
import viva.ui.review.SessionViewModel;

/// Hints for practice: what the points of the reference are about, never what they say.
final class Hints {
  private Hints() {}

  static List<String> of(SessionViewModel model) {
    return model.card().map(c -> KeyPoints.of(c.card())).orElse(List.of()).stream()
        .map(KeyPoint::head)
        .filter(h -> !h.isEmpty())
        .distinct()
        .toList();
  }
}
