package viva.progress.ready;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.progress.ready.Readiness.Gate;

/// Readiness of learners whose true readiness is known. Of fewer worlds than [Honesty] measures the
/// bounds are a little wider: three standard errors of the share.
class HonestyTest {
  private static final int WORLDS = 120;

  @ParameterizedTest
  @ValueSource(ints = {10, 40})
  void aRangeOfNinetyFivePercentHoldsTheTruthAboutThatOften(int questions) {
    assertThat(Honesty.of(WORLDS, questions).cover()).isBetween(0.90, 1.0);
  }

  @Test
  void tenMockAnswersBringReadinessNearerToTheTruthThanMemoryAlone() {
    var figures = Honesty.of(WORLDS, 10);
    assertThat(figures.rmse()).isLessThan(0.09).isLessThan(figures.memory());
  }

  @Test
  void readinessIsWithheldWhereLessThanHalfOfTheWeightIsStudied() {
    for (int seed = 0; seed < 100; seed++) {
      var world = new World(seed, 0.65, 5);
      var judged = world.judged(world.mock(20));
      assertThat(judged.open()).isEqualTo(judged.why().covered() >= 0.5);
      assertThat(judged.gates()).extracting(Gate::kind).isSubsetOf(Gate.Kind.COVERAGE);
    }
  }

  @Test
  void readinessIsWithheldUnderAHundredReviews() {
    for (int seed = 0; seed < 100; seed++) {
      var world = new World(seed, 0.25, 0.2 + 0.006 * seed);
      var judged = world.judged(world.mock(20));
      assertThat(judged.open()).isEqualTo(judged.why().reviews() >= 100);
      assertThat(judged.gates()).extracting(Gate::kind).isSubsetOf(Gate.Kind.REVIEWS);
    }
  }

  @Test
  void readinessIsMemoryOnlyUnderTenMockAnswers() {
    for (int questions = 0; questions < 20; questions++) {
      var world = new World(questions, 0.25, 1);
      var judged = world.judged(world.mock(questions));
      assertThat(judged.open()).isEqualTo(questions >= 10);
      assertThat(judged.memoryOnly()).isEqualTo(questions < 10);
    }
  }
}
