package viva.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.Rating;
import viva.card.State;
import viva.card.StudyMoment;

/// The rules around the model against ts-fsrs (whole cards) and Anki (buttons).
class SchedulerVectorsTest {
  private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void wholeCardsAgreeWithTheReference() throws IOException {
    for (var file : Vectors.of("fsrs6-scheduling")) {
      int checks = 0;
      for (var one : file.cases()) checks += card(file, one);
      Vectors.passed(file, file.cases().size(), checks);
    }
  }

  private static int card(Vectors.File file, JsonNode one) {
    var config =
        config(file, one, s -> Duration.parse("PT" + s.asString().toUpperCase(Locale.ROOT)));
    var scheduler = new Scheduler(config);
    State state = new State.New();
    var reviews = one.get("reviews");
    for (int i = 0; i < reviews.size(); i++) {
      long minute = reviews.get(i).get(0).asLong();
      var after =
          scheduler
              .outcomes(new CardId(1), state, utc(minute))
              .after(Rating.ofGrade(reviews.get(i).get(1).asInt()));
      check(one, after, one.get("expect").get(i), minute);
      state = after;
    }
    long minute = one.get("previewAt").asLong();
    var outcomes = scheduler.outcomes(new CardId(1), state, utc(minute));
    for (var rating : Rating.values()) {
      check(one, outcomes.after(rating), one.get("preview").get(rating.grade() - 1), minute);
    }
    return reviews.size() + 4;
  }

  /// The reference's due minute keeps the time of day; a day is compared with a day.
  private static void check(JsonNode one, State.Seen state, JsonNode expected, long minute) {
    assertThat(state.memory().stability())
        .as(one::toString)
        .isCloseTo(expected.get(0).asDouble(), withinPercentage(0.001));
    assertThat(state.memory().difficulty())
        .as(one::toString)
        .isCloseTo(expected.get(1).asDouble(), withinPercentage(0.001));
    assertThat(state.getClass().getSimpleName())
        .as(one::toString)
        .isEqualTo(expected.get(2).asString());
    assertThat(step(state)).as(one::toString).isEqualTo(expected.get(3).asInt());
    assertThat(state.history().reviews()).as(one::toString).isEqualTo(expected.get(6).asInt());
    assertThat(state.history().lapses()).as(one::toString).isEqualTo(expected.get(7).asInt());
    long due = expected.get(5).asLong();
    switch (state) {
      case State.Review review -> {
        assertThat(review.interval()).as(one::toString).isEqualTo(expected.get(4).asInt());
        assertThat(review.due())
            .as(one::toString)
            .isEqualTo(LocalDate.ofEpochDay(20454 + due / 1440));
      }
      case State.Learning learning -> dueMinute(one, learning.due(), due, minute);
      case State.Relearning learning -> dueMinute(one, learning.due(), due, minute);
    }
  }

  private static void dueMinute(JsonNode one, Instant at, long due, long minute) {
    var wanted = EPOCH.plus(Duration.ofMinutes(due));
    if (at.equals(utc(minute).dayEnds()))
      return; // a wait past the day's end is due when the day turns
    assertThat(Duration.between(wanted, at).abs())
        .as(one::toString)
        .isLessThanOrEqualTo(Duration.ofMinutes(1));
  }

  private static StudyMoment utc(long minute) {
    var at = EPOCH.plus(Duration.ofMinutes(minute));
    var day = at.atZone(ZoneOffset.UTC).toLocalDate();
    return new StudyMoment(
        at, ZoneOffset.UTC, day, day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Test
  void buttonsFollowTheRulesExactly() throws IOException {
    for (var file : Vectors.of("anki-rules")) {
      int checks = 0;
      for (var one : file.cases()) {
        checks +=
            switch (one.get("kind").asString()) {
              case "card" -> buttons(file, one);
              case "fuzz" -> fuzz(one);
              case "steps" -> steps(one);
              case "cutoff" -> cutoff(one);
              case "leech" -> leech(one);
              default -> 0; // `load` is in LoadTest
            };
      }
      Vectors.passed(file, file.cases().size(), checks);
    }
  }

  private static int buttons(Vectors.File file, JsonNode one) {
    var config = config(file, one, s -> Duration.ofSeconds(s.asLong()));
    var scheduler = new Scheduler(config);
    State state = new State.New();
    var day = LocalDate.of(2026, 1, 1);
    var rows = one.get("rows");
    for (var row : rows) {
      day = day.plusDays(row.get("elapsed").asLong());
      var at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
      // A day that does not end: what a wait past the day's end becomes is a rule of its own.
      var now = new StudyMoment(at, ZoneOffset.UTC, day, at.plus(Duration.ofDays(100_000)));
      State before = state;
      ByRating<MemoryState> memories =
          ByRating.from(
              g ->
                  before instanceof State.Seen seen
                      ? scheduler.model().next(seen.memory(), g, Scheduler.elapsed(seen, now))
                      : scheduler.model().first(g));
      ByRating<Double> raw = ByRating.from(g -> row.get("raw").get(g.grade() - 1).asDouble());
      var u =
          row.get("u").isNull()
              ? OptionalDouble.empty()
              : OptionalDouble.of(row.get("u").asDouble());
      var after =
          scheduler.outcomes(state, now, memories, raw, new Days(config.maximumInterval(), u));
      for (var rating : Rating.values()) {
        button(row, after.of(rating), row.get("buttons").get(rating.grade() - 1), at);
      }
      state = after.of(Rating.ofGrade(row.get("rating").asInt()));
    }
    return rows.size() * 4;
  }

  private static void button(JsonNode row, State.Seen state, JsonNode expected, Instant at) {
    var found = new ArrayList<Object>();
    found.add(state.getClass().getSimpleName());
    found.add(step(state));
    found.add(
        switch (state) {
          case State.Review _ -> -1L;
          case State.Learning l -> Duration.between(at, l.due()).toSeconds();
          case State.Relearning l -> Duration.between(at, l.due()).toSeconds();
        });
    found.add(state instanceof State.Review r ? r.interval() : 0);
    found.add(state.history().lapses());
    var wanted =
        List.<Object>of(
            expected.get(0).asString(),
            expected.get(1).asInt(),
            expected.get(2).isNull() ? -1L : expected.get(2).asLong(),
            expected.get(3).asInt(),
            expected.get(6).asInt());
    assertThat(found).as(row::toString).isEqualTo(wanted);
    assertThat(state.memory().stability())
        .as(row::toString)
        .isCloseTo(expected.get(4).asDouble(), withinPercentage(0.01));
    assertThat(state.memory().difficulty())
        .as(row::toString)
        .isCloseTo(expected.get(5).asDouble(), withinPercentage(0.01));
  }

  private static int fuzz(JsonNode one) {
    double x = one.get("interval").asDouble();
    int lowest = one.get("minimum").asInt();
    int highest = one.get("maximum").asInt();
    var fuzz = Fuzz.around(x, lowest, highest);
    assertThat(List.of(fuzz.lowest(), fuzz.highest()))
        .as(one::toString)
        .isEqualTo(List.of(one.get("bounds").get(0).asInt(), one.get("bounds").get(1).asInt()));
    assertThat(fuzz.pick(one.get("u").asDouble()))
        .as(one::toString)
        .isEqualTo(one.get("picked").asInt());
    var days = new Days(highest, OptionalDouble.empty());
    assertThat(days.pick(x, lowest)).as(one::toString).isEqualTo(one.get("unfuzzed").asInt());
    assertThat(days.leastAfter(one.get("previous").asInt(), x))
        .as(one::toString)
        .isEqualTo(one.get("minimumForPass").asInt());
    return 4;
  }

  private static int steps(JsonNode one) {
    var waits = new ArrayList<Duration>();
    one.get("steps").forEach(s -> waits.add(Duration.ofSeconds(s.asLong())));
    var steps = new Steps(waits);
    int index = one.get("index").asInt();
    assertThat(
            List.of(seconds(steps.again()), seconds(steps.hard(index)), seconds(steps.good(index))))
        .as(one::toString)
        .isEqualTo(
            List.of(
                one.get("again").asLong(-1),
                one.get("hard").asLong(-1),
                one.get("good").asLong(-1)));
    return 3;
  }

  private static long seconds(Optional<Steps.Wait> wait) {
    return wait.map(w -> w.length().toSeconds()).orElse(-1L);
  }

  private static int cutoff(JsonNode one) {
    var at = Instant.parse("2026-01-01T12:00:00Z");
    var ends = at.plusSeconds(one.get("secondsUntilCutoff").asLong());
    var now = new StudyMoment(at, ZoneOffset.UTC, LocalDate.of(2026, 1, 1), ends);
    var due = Scheduler.due(now, Duration.ofSeconds(one.get("secs").asLong()));
    long days = due.isBefore(ends) ? 0 : Duration.between(ends, due).toDays() + 1;
    assertThat(days).as(one::toString).isEqualTo(one.get("dueInDays").asLong());
    return 1;
  }

  private static int leech(JsonNode one) {
    var flagged = new ArrayList<Integer>();
    for (int lapses = 0; lapses < 30; lapses++) {
      if (Leeches.isFlagged(lapses, one.get("threshold").asInt())) flagged.add(lapses);
    }
    var wanted = new ArrayList<Integer>();
    one.get("flaggedAt").forEach(n -> wanted.add(n.asInt()));
    assertThat(flagged).as(one::toString).isEqualTo(wanted);
    return 1;
  }

  private static int step(State.Seen state) {
    return switch (state) {
      case State.Learning l -> l.step();
      case State.Relearning l -> l.step();
      case State.Review _ -> 0;
    };
  }

  private interface ReadStep {
    Duration of(JsonNode step);
  }

  private static SchedulerConfig config(Vectors.File file, JsonNode one, ReadStep read) {
    var steps = file.steps(one);
    return new SchedulerConfig(
        file.parameters(one),
        one.get("dr").asDouble(),
        list(steps.has("learning") ? steps.get("learning") : steps.get("steps"), read),
        list(steps.has("relearning") ? steps.get("relearning") : steps.get("relearn"), read),
        one.get("maxIvl").asInt(),
        false,
        8);
  }

  private static List<Duration> list(JsonNode steps, ReadStep read) {
    var waits = new ArrayList<Duration>();
    steps.forEach(s -> waits.add(read.of(s)));
    return waits;
  }
}
