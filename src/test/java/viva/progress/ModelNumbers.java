package viva.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import viva.card.State;
import viva.progress.evidence.Evidence;

/// Numbers that come of the memory model, by plain loops.
final class ModelNumbers {
  private ModelNumbers() {}

  static double known(Page page, Evidence evidence) {
    double sum = 0;
    for (var bin : page.recall().bins()) {
      for (var id : bin.cards()) {
        var card =
            evidence.cards().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        var seen = (State.Seen) card.state();
        double t = evidence.now().day().toEpochDay() - seen.history().day().toEpochDay();
        double r = evidence.model().retrievability(seen.memory(), Math.max(0, t));
        assertThat(((int) Math.min(19, Math.floor(r * 20))) * 5).isEqualTo(bin.from());
        sum += r;
      }
    }
    return sum;
  }

  static void check(Page page, Evidence evidence) {
    assertThat(page.recall().known()).isEqualTo(known(page, evidence), within(1e-9));
  }
}
