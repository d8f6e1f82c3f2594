package viva.interview.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static viva.card.mock.CheckedPoint.Confirmed.NO;
import static viva.card.mock.CheckedPoint.Confirmed.OPEN;
import static viva.card.mock.CheckedPoint.Confirmed.PARTLY;
import static viva.card.mock.CheckedPoint.Confirmed.WRONG_REFERENCE;
import static viva.card.mock.CheckedPoint.Confirmed.YES;
import static viva.interview.Said.SETUP;
import static viva.interview.Said.card;
import static viva.interview.Said.mock;
import static viva.interview.Said.points;
import static viva.interview.Said.question;
import static viva.interview.Said.reply;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.CheckedPoint.Found;
import viva.card.mock.MockQuestion;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;
import viva.card.mock.Rubric;

class ScoringTest {
  @Test
  void coverageWeighsPointsAndLeavesWrongReferencesOut() {
    assertThat(Scoring.coverage(points(YES, PARTLY, NO))).hasValue((2 + 0.5) / 3.5);
    assertThat(Scoring.coverage(points(WRONG_REFERENCE, PARTLY, NO))).hasValue(0.5 / 1.5);
    assertThat(Scoring.coverage(points(WRONG_REFERENCE))).isEmpty();
    assertThat(Scoring.coverage(points(YES, OPEN))).isEmpty();
    assertThat(Scoring.coverage(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.90,4", "0.89,3", "0.70,3", "0.69,2", "0.40,2", "0.39,1", "0,1"})
  void completenessFollowsTheCoverage(double coverage, int level) {
    assertThat(Scoring.level(coverage)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"60,4", "120,4", "121,3", "180,3", "181,2"})
  void deliveryFollowsTheClock(int seconds, int level) {
    assertThat(levels(reply(Ending.HANDED_IN, seconds)).delivery()).isEqualTo(level);
  }

  @Test
  void onlyCompletenessAndDeliveryArePrefilled() {
    var untouched = with(question(0, card(1, new State.New()), YES, YES), Rubric.NONE);
    assertThat(Scoring.levels(untouched, SETUP)).isEqualTo(new Rubric(0, 4, 0, 4));
    assertThat(Scoring.score(untouched, SETUP)).isEmpty();
    var open = with(question(0, card(1, new State.New()), YES, OPEN), Rubric.NONE);
    assertThat(Scoring.levels(open, SETUP)).isEqualTo(new Rubric(0, 0, 0, 4));
    var own = with(untouched, new Rubric(2, 3, 1, 2));
    assertThat(Scoring.levels(own, SETUP)).isEqualTo(new Rubric(2, 3, 1, 2));
  }

  @Test
  void sayingNothingIsTheLowestLevelOnEachAxis() {
    var nothing = new Rubric(1, 1, 1, 1);
    assertThat(levels(reply(Ending.UNKNOWN, 5))).isEqualTo(nothing);
    var blank = new Reply(" ", "", Ending.HANDED_IN, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    var question = question(0, card(1, new State.New()), blank, List.of(), points(YES));
    assertThat(Scoring.levels(with(question, Rubric.NONE), SETUP)).isEqualTo(nothing);
  }

  @Test
  void theScoreIsTheWeightedLevels() {
    var question = with(question(0, card(1, new State.New()), YES), new Rubric(4, 4, 4, 4));
    assertThat(Scoring.score(question, SETUP)).hasValue(1);
    assertThat(Scoring.score(with(question, new Rubric(1, 1, 1, 1)), SETUP)).hasValue(0);
    assertThat(Scoring.score(with(question, new Rubric(3, 2, 1, 4)), SETUP).orElseThrow())
        .isCloseTo((35 * 2 + 30 * 1 + 0 + 15 * 3) / 300.0, within(1e-12));
  }

  @Test
  void whatWasSkippedOrLostDoesNotCount() {
    var card = card(1, new State.New());
    for (var ending : List.of(Ending.SKIPPED, Ending.NOT_RECORDED)) {
      var question = question(0, card, reply(ending, 60), List.of(), points(YES));
      assertThat(Scoring.score(with(question, new Rubric(4, 4, 4, 4)), SETUP)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # points confirmed, hints, seconds, confidence, grade
          'NO,YES,YES,YES',       0,  60, 0.95, HARD
          'NO,NO,YES,YES',        0,  60, 0.95, AGAIN
          'YES,NO,NO,NO',         0,  60, 0.95, HARD
          'YES,YES,NO,NO',        0,  60, 0.95, GOOD
          'YES,YES,YES,YES',      0,  60, 0.95, EASY
          'YES,YES,YES,YES',      0,  60, 0.75, EASY
          'YES,YES,YES,YES',      0,  60, 0.50, GOOD
          'YES,YES,YES,YES',      0, 121, 0.95, GOOD
          'YES,YES,YES,YES',      1,  60, 0.95, HARD
          """)
  void theProposedGradeFollowsCoverageHintsTimeAndConfidence(
      String confirmed, int hints, int seconds, double confidence, Rating grade) {
    var states =
        List.of(confirmed.split(",")).stream().map(Confirmed::valueOf).toArray(Confirmed[]::new);
    var q =
        question(
            0,
            card(1, new State.New()),
            reply(Ending.HANDED_IN, seconds),
            List.of(),
            points(states));
    var asked =
        new MockQuestion(
            0,
            q.drawn(),
            q.stage(),
            OptionalDouble.of(confidence),
            hints,
            q.reply(),
            List.of(),
            q.points(),
            q.given(),
            "",
            q.handedIn());
    assertThat(Grading.proposed(asked, SETUP)).contains(grade);
  }

  @Test
  void aWrongCoreIsAgainHoweverMuchElseWasSaid() {
    var question = question(0, card(1, new State.New()), YES, YES, YES, YES);
    assertThat(Grading.proposed(with(question, new Rubric(1, 0, 3, 0)), SETUP))
        .contains(Rating.AGAIN);
    var swapped = new ArrayList<>(points(YES, YES, YES, YES));
    swapped.set(0, new CheckedPoint("", "core", 2, 0.5, Found.FOUND, List.of(), true, NO));
    swapped.add(new CheckedPoint("", "more", 9, 0.5, Found.FOUND, List.of(), false, YES));
    var opposite = question(0, card(1, new State.New()), question.reply(), List.of(), swapped);
    assertThat(Grading.proposed(opposite, SETUP)).contains(Rating.AGAIN);
  }

  @Test
  void dontKnowIsAgainAndWhatWasSkippedHasNoGrade() {
    var card = card(1, new State.New());
    assertThat(Grading.proposed(done(card, Ending.UNKNOWN), SETUP)).contains(Rating.AGAIN);
    assertThat(Grading.proposed(done(card, Ending.SKIPPED), SETUP)).isEmpty();
    assertThat(Grading.proposed(done(card, Ending.NOT_RECORDED), SETUP)).isEmpty();
  }

  @Test
  void theSessionScoreIsTheMeanOfMainQuestionsWithItsRange() {
    var card = card(1, new State.New());
    var score =
        MockScore.of(
                mock(
                    with(question(0, card, YES), new Rubric(4, 4, 4, 4)),
                    done(card, Ending.SKIPPED),
                    with(question(2, card, NO), new Rubric(1, 1, 1, 1))))
            .orElseThrow();
    assertThat(score.scores()).containsOnlyKeys(0, 2);
    assertThat(score.result().score()).isEqualTo(0.5);
    assertThat(score.result().asked()).isEqualTo(2);
    assertThat(score.result().rubric().accuracy()).isEqualTo(2.5);
    assertThat(score.result().low()).isCloseTo(0.0945, within(1e-4));
    assertThat(score.result().high()).isCloseTo(0.9055, within(1e-4));
    assertThat(MockScore.of(mock(done(card, Ending.SKIPPED)))).isEmpty();
  }

  /// Learners of whom the true mean is known: from all-or-nothing scores to even ones.
  @Test
  void theRangeHoldsTheTrueMeanAsOftenAsItSays() {
    for (int n : new int[] {3, 5, 8, 12}) {
      for (double p : new double[] {0.1, 0.3, 0.5, 0.7, 0.9, 0.95}) {
        var even = (1 + p) / 3;
        assertThat(cover(n, even, d -> (d.nextDouble() + hit(d, p) + 0.5) / 3))
            .as("%d even scores around %f", n, even)
            .isGreaterThan(0.94);
        assertThat(cover(n, 0.6 * p + 0.2, d -> 0.6 * hit(d, p) + 0.4 * d.nextDouble()))
            .as("%d scores in two heaps, %f in the upper", n, p)
            .isGreaterThan(0.94);
        if (n >= 5)
          assertThat(cover(n, p, d -> hit(d, p))).as("%d passes of %f", n, p).isGreaterThan(0.89);
      }
    }
  }

  private static double hit(Random dice, double chance) {
    return dice.nextDouble() < chance ? 1 : 0;
  }

  private static double cover(int n, double mean, ToDoubleFunction<Random> score) {
    var dice = new Random(11);
    int held = 0;
    int worlds = 2_000;
    for (int world = 0; world < worlds; world++) {
      var scores = new ArrayList<Double>();
      for (int i = 0; i < n; i++) scores.add(score.applyAsDouble(dice));
      var range = ScoreRange.of(scores);
      if (range.low() <= mean && mean <= range.high()) held++;
    }
    return held / (double) worlds;
  }

  private static Rubric levels(Reply reply) {
    return Scoring.levels(
        question(0, card(1, new State.New()), reply, List.of(), points(YES)), SETUP);
  }

  private static MockQuestion done(ScheduledCard card, Ending ending) {
    return question(1, card, reply(ending, 30), List.of(), points(NO, NO));
  }

  private static MockQuestion with(MockQuestion q, Rubric given) {
    return new MockQuestion(
        q.order(),
        q.drawn(),
        q.stage(),
        q.confidence(),
        q.hints(),
        q.reply(),
        q.followUps(),
        q.points(),
        given,
        q.note(),
        q.handedIn());
  }
}
