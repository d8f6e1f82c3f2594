package viva.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import viva.card.CardId;
import viva.card.Topic;
import viva.card.evidence.FrozenPlan;
import viva.card.evidence.Goal;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Filter;
import viva.progress.ready.NextActions;
import viva.progress.ready.PlanTrack;
import viva.progress.ready.Readiness;
import viva.progress.ready.TopicMatrix;

/// Readiness and what follows from it against plain loops over the same evidence, a hundred times
/// under random filters.
class ReadyRecountTest {
  private static final Offset<Double> EXACT = within(1e-8);

  @Test
  void readinessIsWhatPlainLoopsCount() {
    DiceEvidence.each(ReadyRecountTest::check);
  }

  private static void check(Evidence evidence, Filter filter) {
    var page = Page.of(evidence, filter);
    for (var readiness : page.readiness()) readiness(readiness, evidence);
    var recount = new ReadyRecount(evidence, filter, evidence.goal(filter));
    matrix(page.topics(), recount, evidence.goal(filter).map(Goal::target).orElse(0.8));
    next(page.next(), recount);
    for (var plan : page.plans()) plan(plan, evidence);
  }

  private static void readiness(Readiness found, Evidence evidence) {
    var recount = new ReadyRecount(evidence, Filter.ALL, Optional.of(found.goal()));
    assertThat(found.why().cards()).isEqualTo(recount.cards.size());
    if (recount.cards.isEmpty()) return;
    assertThat(found.why().shift()).isEqualTo(recount.shift.value(), EXACT);
    assertThat(found.why().error()).isEqualTo(recount.shift.error(), EXACT);
    assertThat(found.why().firstSight()).isEqualTo(recount.firstSight, EXACT);
    range(found.now(), recount, recount.today, found.why().floor());
    range(found.stop(), recount, recount.date, found.why().floor());
    double covered = 0;
    for (int i = 0; i < recount.cards.size(); i++)
      if (recount.cards.get(i).studied()) covered += recount.weight(i);
    assertThat(found.why().covered()).isEqualTo(covered, EXACT);
    assertThat(found.open())
        .isEqualTo(covered >= 0.5 && found.why().reviews() >= 100 && recount.measured >= 10);
  }

  private static void range(Readiness.Range found, ReadyRecount recount, long day, double floor) {
    double value = recount.readiness(day, 0);
    double moved = (recount.readiness(day, 1.96) - recount.readiness(day, -1.96)) / 2;
    double half = Math.sqrt(moved * moved + 1.96 * 1.96 * floor * floor);
    assertThat(found.value()).isEqualTo(value, EXACT);
    assertThat(found.low()).isEqualTo(Math.max(0, value - half), EXACT);
    assertThat(found.high()).isEqualTo(Math.min(1, value + half), EXACT);
  }

  private static void matrix(TopicMatrix found, ReadyRecount recount, double target) {
    assertThat(found.rows()).hasSameSizeAs(recount.rows());
    assertThat(found.rows())
        .isSortedAccordingTo(Comparator.comparingDouble(TopicMatrix.Row::lost).reversed());
    for (var row : found.rows()) {
      double weight = 0;
      double chance = 0;
      double now = 0;
      double onDate = 0;
      int cards = 0;
      int studied = 0;
      for (int i = 0; i < recount.cards.size(); i++) {
        if (!recount.row(recount.cards.get(i).topic()).equals(row.topic())) continue;
        cards++;
        weight += recount.weight(i);
        chance += recount.weight(i) * recount.chance(i, recount.date, 0);
        if (!recount.cards.get(i).studied()) continue;
        studied++;
        now += recount.recall(i, recount.today);
        onDate += recount.recall(i, recount.date);
      }
      assertThat(row.cards()).isEqualTo(cards);
      assertThat(row.studied()).isEqualTo(studied);
      assertThat(row.weight()).isEqualTo(weight, EXACT);
      assertThat(row.lost()).isEqualTo(100 * (weight - chance), EXACT);
      if (studied > 0) {
        assertThat(row.now()).isEqualTo(now / studied, EXACT);
        assertThat(row.onDate()).isEqualTo(onDate / studied, EXACT);
      }
      minutes(row, recount, 100 * chance, 100 * weight * target);
      var scores = recount.scores(row.topic());
      assertThat(row.mock().n()).isEqualTo(scores.size());
      assertThat(row.mock().hits()).isEqualTo((int) scores.stream().filter(s -> s >= 0.7).count());
      assertThat(row.score().orElse(0))
          .isEqualTo(scores.stream().mapToDouble(s -> s).average().orElse(0), EXACT);
    }
  }

  /// Of new and studied cards together, best first, until the target is reached.
  private static void minutes(
      TopicMatrix.Row found, ReadyRecount recount, double points, double target) {
    var gains = new ArrayList<>(recount.gains(found.topic(), true));
    gains.addAll(recount.gains(found.topic(), false));
    gains.sort((a, b) -> Double.compare(b.points() / b.minutes(), a.points() / a.minutes()));
    double minutes = 0;
    double reached = points;
    for (var gain : gains) {
      if (reached >= target) break;
      reached += gain.points();
      minutes += gain.minutes();
    }
    assertThat(found.minutes().isPresent()).isEqualTo(reached >= target);
    if (reached >= target) assertThat(found.minutes().getAsDouble()).isEqualTo(minutes, EXACT);
  }

  private static void next(NextActions found, ReadyRecount recount) {
    record Action(Topic topic, boolean fresh, List<CardId> cards, double points, double minutes) {}
    var expected = new ArrayList<Action>();
    int gaining = 0;
    for (var topic : recount.rows()) {
      for (boolean fresh : new boolean[] {true, false}) {
        var gains = recount.gains(topic, fresh);
        gaining += gains.size();
        var cards = new ArrayList<CardId>();
        double points = 0;
        double minutes = 0;
        for (var gain : gains) {
          if (!cards.isEmpty() && minutes + gain.minutes() > 10) continue;
          cards.add(gain.card());
          points += gain.points();
          minutes += gain.minutes();
        }
        if (!cards.isEmpty()) expected.add(new Action(topic, fresh, cards, points, minutes));
      }
    }
    expected.sort((a, b) -> Double.compare(b.points / b.minutes, a.points / a.minutes));
    if (expected.stream().anyMatch(e -> e.points >= 0.05)) expected.removeIf(e -> e.points < 0.05);
    assertThat(found.extent().n()).isEqualTo(gaining);
    assertThat(found.actions()).hasSize(Math.min(8, expected.size()));
    for (int i = 0; i < found.actions().size(); i++) {
      var action = found.actions().get(i);
      boolean learn = action.kind() == NextActions.Kind.LEARN;
      var same = expected.stream().filter(e -> e.fresh == learn && e.topic.equals(action.topic()));
      var one = same.findFirst().orElseThrow();
      assertThat(action.cards()).isEqualTo(one.cards);
      assertThat(action.points()).isEqualTo(one.points, EXACT);
      assertThat(action.minutes()).isEqualTo(one.minutes, EXACT);
      var ranked = expected.get(i);
      assertThat(action.pointsPerTen()).isEqualTo(10 * ranked.points / ranked.minutes, EXACT);
    }
  }

  private static void plan(PlanTrack found, Evidence evidence) {
    var recount = new ReadyRecount(evidence, Filter.ALL, Optional.of(found.goal()));
    FrozenPlan plan = null;
    for (var one : evidence.plans()) if (one.interview() == found.goal().id()) plan = one;
    if (plan == null) {
      assertThat(found.planned()).isEmpty();
      return;
    }
    assertThat(found.planned()).extracting(PlanTrack.Point::studied).isEqualTo(plan.course());
    long first = plan.day().toEpochDay();
    long last = Math.min(recount.today, found.goal().interview().date().toEpochDay());
    assertThat(found.actual()).hasSize((int) Math.max(0, last - first + 1));
    for (var point : found.actual())
      assertThat(point.studied()).isEqualTo(recount.studiedBy(point.day().toEpochDay()), EXACT);
  }
}
