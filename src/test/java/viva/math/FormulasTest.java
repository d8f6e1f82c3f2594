package viva.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
  private final Formulas formulas = Formulas.create();

  @Test
  void aFormulaStandsOnItsBaselineWithTheSizeOfItsLetters() {
    var x = drawn("x", false);
    assertThat(List.of(round(x.width()), round(x.height()), round(x.depth())))
        .isEqualTo(List.of(572L, 431L, 0L));
    assertThat(round(drawn("y", false).depth())).isEqualTo(194);
    assertThat(drawn("x+y", false).width()).isGreaterThan(drawn("xy", false).width());
  }

  @Test
  void aDisplayHasRoomForLimits() {
    assertThat(drawn("\\sum_{i=1}^n", true).height())
        .isGreaterThan(drawn("\\sum_{i=1}^n", false).height());
  }

  @Test
  void theEndsOfASumBesideItTouchIt() {
    // 1.056 the sign, 0.7 of the letter's 0.345, and the space after scripts
    assertThat(round(drawn("\\sum_i", false).width())).isEqualTo(1347);
  }

  @Test
  void aColourIsKeptAndTheRestFollowsTheText() {
    var colours =
        drawn("a\\color{red}{b}c", false).paths().stream().map(Shape.Path::colour).toList();
    assertThat(colours)
        .isEqualTo(List.of(Optional.empty(), Optional.of("#ff0000"), Optional.empty()));
  }

  @Test
  void whatCannotBeDrawnSaysWhy() {
    assertThat(formulas.shape("\\foo", false))
        .isEqualTo(new Shape.Refused("unknown command \\foo"));
    assertThat(formulas.shape("\\frac{a", false))
        .isEqualTo(new Shape.Refused("a closing brace is missing"));
    assertThat(formulas.shape("x".repeat(10_001), false))
        .isEqualTo(new Shape.Refused("longer than 10000 characters"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\mathrm{pass@}k",
        "\\operatorname{pass@k}",
        "\\text{Recall@10; C#}",
        "\\texttt{x@y.com}",
        "a@b",
        "\\#1; x?y!",
        "\"a\" `b`",
        "a/b|c*d"
      })
  void everySignOfAKeyboardIsDrawn(String tex) {
    assertThat(Formulas.create().shape(tex, false)).isInstanceOf(Shape.Outlines.class);
  }

  @Test
  void whatWasDrawnIsKept() {
    var shape = formulas.shape("x^2", true);
    assertThat(formulas.shape("x^2", true)).isSameAs(shape);
    assertThat(formulas.shape("x^2", false)).isNotSameAs(shape);
  }

  @Test
  void manyThreadsDrawAsOneWould() throws InterruptedException {
    var expected = Probes.drawn();
    var seen = new ArrayList<List<Shape>>();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 4; i++)
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    var drawn = Probes.drawn();
                    synchronized (seen) {
                      seen.add(drawn);
                    }
                  }));
    for (var thread : threads) thread.join();
    assertThat(seen).hasSize(4).allMatch(expected::equals);
  }

  private Shape.Outlines drawn(String tex, boolean display) {
    assertThat(formulas.shape(tex, display)).isInstanceOf(Shape.Outlines.class);
    return (Shape.Outlines) formulas.shape(tex, display);
  }

  /// In thousandths of an em.
  private static long round(double em) {
    return Math.round(em * 1000);
  }
}
