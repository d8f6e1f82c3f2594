package viva.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptTest {
  private static final long MIB = 1L << 20;

  private final Kept kept = new Kept();

  @Test
  void neverHoldsMoreThanSixtyFourMebibytes() {
    var large = shape((int) MIB);
    for (int i = 0; i < 200; i++) {
      kept.keep("x" + i, false, large);
      assertThat(kept.bytes()).isLessThanOrEqualTo(64 * MIB);
    }
    assertThat(kept.bytes()).isGreaterThan(60 * MIB);
  }

  @Test
  void letsGoOfWhatWasAskedForLongestAgo() {
    var large = shape((int) (20 * MIB));
    kept.keep("a", false, large);
    kept.keep("b", false, large);
    kept.keep("c", false, large);
    assertThat(kept.find("a", false)).isPresent();
    kept.keep("d", false, large);
    assertThat(kept.find("b", false)).isEmpty();
    assertThat(kept.find("a", false)).isPresent();
  }

  @Test
  void aFormulaKeptTwiceCountsOnce() {
    kept.keep("a", false, shape(1000));
    var once = kept.bytes();
    kept.keep("a", false, shape(1000));
    assertThat(kept.bytes()).isEqualTo(once);
  }

  private static Shape shape(int characters) {
    var path = new Shape.Path("M".repeat(characters), Optional.empty());
    return new Shape.Outlines(1, 1, 0, List.of(path));
  }
}
