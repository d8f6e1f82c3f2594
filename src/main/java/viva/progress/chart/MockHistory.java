package viva.progress.chart;

import java.util.List;
import java.util.Optional;
import viva.card.mock.MockResult;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;

/// Chart 16, the mock interviews one after the other. `n` counts them.
///
/// @param sessions oldest first
public record MockHistory(Extent extent, Optional<Lack> lack, List<MockResult> sessions)
    implements Chart {
  public MockHistory {
    sessions = List.copyOf(sessions);
  }
}
