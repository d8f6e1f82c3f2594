package viva.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  /// What is gone in `[-…-]`, what is new in `{+…+}`.
  private static String drawn(String before, String now) {
    return Difference.between(before, now).stream()
        .map(
            part ->
                switch (part.kind()) {
                  case SAME -> part.text();
                  case GONE -> "[-" + part.text() + "-]";
                  case NEW -> "{+" + part.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # before,                now,                     difference
          A tree in an array.,     A heap in an array.,     A [-tree-]{+heap+} in an array.
          One two three,           One three,               One [-two -]three
          Grows.,                  It grows.,               [-Grows-]{+It grows+}.
          缓存会命中,               缓存不会命中,              缓存{+不+}会命中
          the same,                the same,                the same
          '',                      now it has one,          {+now it has one+}
          """)
  void wordsThatDifferAreMarked(String before, String now, String difference) {
    assertThat(drawn(before, now)).isEqualTo(difference);
  }

  @Test
  void farFromADifferenceNothingIsShown() {
    var far = "word ".repeat(100);
    assertThat(drawn(far + "old " + far, far + "new " + far))
        .hasSizeLessThan(200)
        .contains("… ", "[-old-]{+new+}", " …");
  }

  @Test
  void textsWithNothingInCommonAreShownOneAfterTheOther() {
    assertThat(drawn("a b c", "x, y")).isEqualTo("[-a b-]{+x,+} [-c-]{+y+}");
    assertThat(Difference.between("a ".repeat(3_000), "b,".repeat(3_000))).hasSize(2);
  }
}
