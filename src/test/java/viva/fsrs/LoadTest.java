package viva.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.State;
import viva.fsrs.Load.Ease;

class LoadTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void theFuzzGoesToTheDayWithLeastLoad() {
    var load = new Load(Map.of(day(9), 30, day(10), 5, day(11), 30), Map.of());
    for (double u = 0; u < 1; u += 0.1)
      assertThat(load.from(MONDAY).pick(9, new Fuzz(9, 11), 1, 100, u)).isEqualTo(10);
  }

  @Test
  void withoutALoadTheDiceDecideAsBefore() {
    for (double u = 0; u < 1; u += 0.1) {
      assertThat(Load.NONE.from(MONDAY).pick(9, new Fuzz(9, 11), 1, 100, u))
          .isEqualTo(new Fuzz(9, 11).pick(u));
    }
  }

  @Test
  void anEmptySundayOfRestStaysEmpty() {
    var load = new Load(Map.of(day(5), 50, day(7), 50), Map.of(DayOfWeek.SUNDAY, Ease.MINIMUM));
    assertThat(load.from(MONDAY).pick(5, new Fuzz(5, 7), 1, 100, 0.5)).isNotEqualTo(6);
  }

  @Test
  void anIntervalWithoutFuzzLeavesADayOfRestByADay() {
    var load = new Load(Map.of(), Map.of(DayOfWeek.WEDNESDAY, Ease.MINIMUM));
    assertThat(load.from(MONDAY).pick(2, new Fuzz(2, 2), 1, 100, 0)).isIn(1, 3);
    assertThat(load.from(MONDAY).pick(2, new Fuzz(2, 2), 2, 2, 0)).isEqualTo(2);
  }

  @Test
  void twoDaysAndABitAreTwoOrThreeWhicheverIsEmptier() {
    var full = new Load(Map.of(day(2), 9, day(3), 1, day(4), 5), Map.of());
    assertThat(full.from(MONDAY).pick(2.3, new Fuzz(2, 2), 1, 100, 0)).isEqualTo(3);
    assertThat(full.from(MONDAY).pick(2.3, new Fuzz(2, 2), 1, 2, 0)).isEqualTo(2);
    assertThat(full.from(MONDAY).pick(1.3, new Fuzz(1, 1), 1, 100, 0)).isEqualTo(1);
  }

  @Test
  void aDayIsFullAgainstThoseAroundItAndNotAgainstLaterOnes() {
    var falling = new HashMap<LocalDate, Integer>();
    for (int days = 1; days < 40; days++) falling.put(day(days), 100 - 2 * days);
    falling.merge(day(12), -3, Integer::sum);
    for (double u = 0; u < 1; u += 0.1)
      assertThat(new Load(falling, Map.of()).from(MONDAY).pick(13, new Fuzz(10, 16), 1, 100, u))
          .isEqualTo(12);
  }

  /// Ours picks by another rule than Anki does, on purpose: see `docs/decisions/load-balance.md`.
  @Test
  void theLoadsThatAnkiWasAskedAboutLeadToOneOfTheirDaysAndNotToOneOfRest() throws IOException {
    for (var file : Vectors.of("anki-rules")) {
      int alike = 0;
      var cases = file.cases().stream().filter(one -> "load".equals(one.get("kind").asString()));
      var loads = cases.toList();
      for (var one : loads) {
        int picked = picked(one, 0);
        for (double u = 0.1; u < 1; u += 0.1)
          assertThat(picked(one, u)).isBetween(first(one), last(one));
        boolean rest = eases(one).get(picked - first(one)) == Ease.MINIMUM;
        assertThat(rest && !eases(one).stream().allMatch(Ease.MINIMUM::equals)).isFalse();
        if (picked == likeliest(one)) alike++;
      }
      System.out.printf(
          "load %s: Anki's likeliest day in %d of %d%n", file.name(), alike, loads.size());
    }
  }

  private static int first(JsonNode one) {
    return one.get("days").get(0).get("interval").asInt();
  }

  private static int last(JsonNode one) {
    return first(one) + one.get("days").size() - 1;
  }

  private static List<Ease> eases(JsonNode one) {
    var eases = new ArrayList<Ease>();
    for (var day : one.get("days")) eases.add(ease(one, day.get("weekday").asInt()));
    return eases;
  }

  private static Ease ease(JsonNode one, int weekday) {
    return Ease.valueOf(one.get("week").get(weekday).asString().toUpperCase(Locale.ROOT));
  }

  private static int likeliest(JsonNode one) {
    int best = 0;
    for (int i = 1; i < one.get("shares").size(); i++)
      if (one.get("shares").get(i).asDouble() > one.get("shares").get(best).asDouble()) best = i;
    return first(one) + best;
  }

  /// The days of the week are numbered from any of them on; here the first is a Monday.
  private static int picked(JsonNode one, double u) {
    int weekday = one.get("days").get(0).get("weekday").asInt();
    var today = MONDAY.plusDays(weekday).minusDays(first(one));
    var due = new HashMap<LocalDate, Integer>();
    for (var day : one.get("days"))
      due.put(today.plusDays(day.get("interval").asInt()), day.get("due").asInt());
    var week = new EnumMap<DayOfWeek, Ease>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) week.put(day, ease(one, day.getValue() - 1));
    var fuzz = new Fuzz(first(one), last(one));
    return new Load(due, week).from(today).pick(first(one), fuzz, first(one), last(one), u);
  }

  @Test
  void whatALoadMovedIsThereAgainWhenReplayed() {
    var scheduler = new Scheduler(SchedulerConfig.DEFAULT);
    var replay = new Replay(Map.of(1, SchedulerConfig.DEFAULT));
    var weekend = Map.of(DayOfWeek.SATURDAY, Ease.MINIMUM, DayOfWeek.SUNDAY, Ease.MINIMUM);
    var dice = new SplittableRandom(7);
    for (int card = 1; card <= 300; card++) {
      State state = new State.New();
      var day = MONDAY.plusDays(dice.nextInt(7));
      for (int answer = 0; answer < 6; answer++) {
        var due = new HashMap<LocalDate, Integer>();
        for (int days = 0; days < 60; days++) due.put(day.plusDays(days), dice.nextInt(20));
        var now = LoadYear.noon(day);
        var outcomes = scheduler.outcomes(new CardId(card), state, now, new Load(due, weekend));
        var rating = Rating.ofGrade(1 + dice.nextInt(4));
        var row =
            new ReviewLog.Answer(
                new CardId(card),
                now,
                rating,
                ReviewLog.Kind.of(state),
                Duration.ofSeconds(9),
                state,
                outcomes.after(rating),
                1,
                outcomes.fuzz());
        assertThat(replay.after(state, row)).isEqualTo(row.after());
        state = row.after();
        if (row.after() instanceof State.Review review) day = review.due();
      }
    }
  }

  @Test
  void balancedDaysAreMoreEvenAtTheSameRecall() {
    var plain = LoadYear.live(160, 8, false, Map.of(), 5);
    var balanced = LoadYear.live(160, 8, true, Map.of(), 5);
    assertThat(balanced.deviation()).isLessThan(0.8 * plain.deviation());
    assertThat(balanced.recall()).isCloseTo(plain.recall(), within(0.01));
    var restful = LoadYear.live(160, 8, true, Map.of(DayOfWeek.SUNDAY, Ease.MINIMUM), 5);
    assertThat(restful.sundays()).isLessThan(0.01);
  }

  private static LocalDate day(int days) {
    return MONDAY.plusDays(days);
  }
}
