package viva.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Formulas written to do harm become a picture of bounded size or a reason; see [Hostile].
class HostileTest {
  private static final int LARGEST = 600_000;

  private static final int LONGEST_REASON = 200;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> endsAsABoundedPictureOrAReadableReason() {
    var formulas = Formulas.create();
    return Hostile.inputs("/nowhere").entrySet().stream()
        .map(input -> DynamicTest.dynamicTest(input.getKey(), () -> check(formulas, input)));
  }

  private static void check(Formulas formulas, Map.Entry<String, String> input) {
    switch (formulas.shape(input.getValue(), true)) {
      case Shape.Outlines o -> {
        assertThat(Hostile.size(o)).isLessThan(LARGEST);
        assertThat(o.width()).isLessThan(1500);
        assertThat(o.height() + o.depth()).isLessThan(1500);
      }
      case Shape.Refused(var reason) ->
          assertThat(reason).isNotBlank().hasSizeLessThan(LONGEST_REASON).doesNotContain("\n");
    }
  }

  @Test
  void laterFormulasAreDrawnAsBefore() {
    var before = Probes.drawn();
    var formulas = Formulas.create();
    for (var tex : Hostile.inputs("/nowhere").values()) formulas.shape(tex, true);
    assertThat(Probes.drawn()).isEqualTo(before);
  }

  @Test
  void aFileIsNeitherReadNorWritten() throws IOException {
    var secret = folder.resolve("secret.tex");
    Files.writeString(secret, "\\alpha");
    var without = folder.resolve("missing.tex");
    var formulas = Formulas.create();
    var there = Hostile.inputs(secret.toString());
    var missing = Hostile.inputs(without.toString());
    // that a file exists must make no difference: only its name, where that is drawn
    there.forEach(
        (name, tex) ->
            assertThat(formulas.shape(tex, true).getClass())
                .as(name)
                .isEqualTo(
                    formulas.shape(Objects.requireNonNull(missing.get(name)), true).getClass()));
    assertThat(formulas.shape("\\input{" + secret + "}", true))
        .isEqualTo(new Shape.Refused("unknown command \\input"));
    assertThat(formulas.shape("\\includegraphics{" + secret + "}", true))
        .isEqualTo(new Shape.Refused("unknown command \\includegraphics"));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(secret);
    }
  }
}
