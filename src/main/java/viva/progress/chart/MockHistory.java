package viva.progress.chart;

import java.util.List;
import java.util.Optional;
import viva.card.mock.MockResult;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;

/// Chart 16, the mock interviews one after the other. `n` counts them.
///
/// @param sessions oldest first
public record MockHistory(Extent extent, Optional<Lack> lack, List<MockResult> sessions)
    implements Chart {
  public MockHistory {
    sessions = List.copyOf(sessions);
  }

  /// Those of the page's period; a mock is of no one topic or document.
  public static MockHistory of(Scope scope) {
    var sessions =
        scope.evidence().mocks().results().stream().filter(r -> scope.holds(r.day())).toList();
    return new MockHistory(
        scope.extent(sessions.size()), Lack.unless(Lack.Kind.MOCKS, sessions.size(), 1), sessions);
  }
}
