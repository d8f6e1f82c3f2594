package viva.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.mock.MissedPoint;
import viva.card.mock.MockResult;
import viva.progress.calibration.Foreseen;
import viva.progress.calibration.Reliability;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Filter;
import viva.progress.evidence.Period;
import viva.progress.evidence.Scope;

/// Calibration, mocks and missed points against plain loops over the same evidence, a hundred
/// times under random filters.
class RecountTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private record Said(double chance, boolean came) {}

  @Test
  void calibrationAndMocksAreWhatPlainLoopsCount() {
    DiceEvidence.each(RecountTest::check);
  }

  private static void check(Evidence evidence, Filter filter) {
    var page = Page.of(evidence, filter);
    scheduler(page, evidence, filter);
    var said = new ArrayList<Said>();
    for (var answer : evidence.mocks().answers()) {
      boolean meant = means(evidence, filter, answer.card());
      if (meant && lately(evidence, filter, answer.day()) && answer.confidence().isPresent())
        said.add(new Said(answer.confidence().getAsDouble(), answer.score() >= 0.7));
    }
    assertThat(page.confidence().extent().n()).isEqualTo(said.size());
    assertThat(page.confidence().lack().isPresent()).isEqualTo(said.size() < 30);
    agree(page.confidence().reliability(), said);
    var sessions = new ArrayList<MockResult>();
    for (var result : evidence.mocks().results())
      if (lately(evidence, filter, result.day())) sessions.add(result);
    assertThat(page.mocks().sessions()).isEqualTo(sessions);
    missed(page, evidence, filter);
  }

  private static boolean means(Evidence evidence, Filter filter, CardId id) {
    for (var card : evidence.cards()) {
      if (!card.id().equals(id)) continue;
      boolean topic =
          filter.topic().path().isEmpty()
              || card.topic().path().getFirst().equals(filter.topic().path().getFirst());
      boolean document =
          filter.document().isEmpty() || filter.document().getAsLong() == card.document();
      boolean interview = true;
      for (var goal : evidence.goals())
        if (filter.interview().isPresent() && filter.interview().getAsLong() == goal.id())
          interview = goal.interview().weight(card.topic()) > 0;
      return topic && document && interview;
    }
    return false;
  }

  /// A period of all time begins with the first answer in the log; today where there is none.
  private static boolean lately(Evidence evidence, Filter filter, LocalDate day) {
    var today = evidence.now().day();
    var from = today.minusDays(filter.period().days() - 1L);
    if (filter.period() == Period.ALL) {
      from = today;
      for (int i = 0; i < evidence.answers().size(); i++) {
        var on = LocalDate.ofEpochDay(evidence.answers().day(i));
        var card = evidence.cards().get(evidence.answers().card(i));
        if (on.isBefore(from) && means(evidence, filter, card.id())) from = on;
      }
    }
    return !day.isBefore(from) && !day.isAfter(today);
  }

  /// Goes by cards, not by the log's order as the program does.
  private static void scheduler(Page page, Evidence evidence, Filter filter) {
    var log = evidence.answers();
    var said = new ArrayList<Said>();
    var bins = new HashMap<List<Integer>, List<Said>>();
    for (int card = 0; card < evidence.cards().size(); card++) {
      if (!means(evidence, filter, evidence.cards().get(card).id())) continue;
      int reviews = 0;
      int lapses = 0;
      int latest = Integer.MIN_VALUE;
      for (int i = 0; i < log.size(); i++) {
        if (log.card(i) != card || log.practice(i) || log.day(i) <= latest) continue;
        latest = log.day(i);
        if (log.elapsed(i) < 1 || log.stability(i) <= 0) continue;
        reviews++;
        if (lately(evidence, filter, LocalDate.ofEpochDay(log.day(i)))) {
          var memory = new MemoryState(log.stability(i), 1);
          var one =
              new Said(evidence.model().retrievability(memory, log.elapsed(i)), log.grade(i) > 1);
          said.add(one);
          var bin =
              List.of(power(3.62, log.elapsed(i)), power(1.89, reviews + 1), power(1.73, lapses));
          bins.computeIfAbsent(bin, _ -> new ArrayList<>()).add(one);
        }
        if (log.grade(i) == 1) lapses++;
      }
    }
    double squares = 0;
    for (var bin : bins.values())
      squares += bin.size() * Math.pow(mean(bin) - hits(bin) / (double) bin.size(), 2);
    assertThat(page.scheduler().extent().n()).isEqualTo(said.size());
    assertThat(Foreseen.of(Scope.of(evidence, filter)).rmseBins())
        .isEqualTo(Math.sqrt(squares / said.size()), EXACT);
    agree(page.scheduler().reliability(), said);
  }

  /// The greatest power of the base that is not above x; -1 for 0.
  private static int power(double base, int x) {
    int power = -1;
    for (double next = 1; next <= x; next *= base) power++;
    return power;
  }

  private static double mean(List<Said> said) {
    double sum = 0;
    for (var one : said) sum += one.chance;
    return sum / said.size();
  }

  private static int hits(List<Said> said) {
    int hits = 0;
    for (var one : said) if (one.came) hits++;
    return hits;
  }

  private static void agree(Reliability found, List<Said> said) {
    double brier = 0;
    double constant = 0;
    double share = (double) hits(said) / said.size();
    for (var one : said) {
      double y = one.came ? 1 : 0;
      brier += Math.pow(one.chance - y, 2) / said.size();
      constant += Math.pow(share - y, 2) / said.size();
    }
    assertThat(found.n()).isEqualTo(said.size());
    assertThat(found.observed().hits()).isEqualTo(hits(said));
    if (said.isEmpty()) return;
    assertThat(found.brier()).isEqualTo(brier, EXACT);
    assertThat(found.bias()).isEqualTo(mean(said) - share, EXACT);
    assertThat(found.skill()).isEqualTo(constant < 1e-12 ? 0 : 1 - brier / constant, EXACT);
    bins(found, said);
  }

  /// Each bin holds what was said between its ends, all of them everything from 20 on.
  private static void bins(Reliability found, List<Said> said) {
    int in = 0;
    double ece = 0;
    for (var bin : found.bins()) {
      var held = new ArrayList<Said>();
      for (var one : said)
        if (one.chance >= bin.low() - 1e-15 && one.chance <= bin.high() + 1e-15) held.add(one);
      assertThat(bin.observed().n()).isEqualTo(held.size()).isGreaterThanOrEqualTo(20);
      assertThat(bin.observed().hits()).isEqualTo(hits(held));
      assertThat(bin.predicted()).isEqualTo(mean(held), EXACT);
      ece +=
          (double) held.size()
              / said.size()
              * Math.abs(mean(held) - hits(held) / (double) held.size());
      in += held.size();
    }
    assertThat(found.bins()).hasSizeLessThanOrEqualTo(10);
    assertThat(in).isEqualTo(said.size() < 20 ? 0 : said.size());
    assertThat(found.ece()).isEqualTo(ece, EXACT);
  }

  private static void missed(Page page, Evidence evidence, Filter filter) {
    var expected = new ArrayList<MissedPoint>();
    for (int times = 4; times > 0; times--) {
      var alike = new ArrayList<MissedPoint>();
      for (var point : evidence.mocks().missed())
        if (point.missed() == times && means(evidence, filter, point.card())) alike.add(point);
      alike.sort((a, b) -> b.last().compareTo(a.last()));
      expected.addAll(alike);
    }
    assertThat(page.missed().points()).isEqualTo(expected);
  }
}
