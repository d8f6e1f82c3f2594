package viva.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.fsrs.Vectors;

class StudyClockTest {

  @ParameterizedTest(name = "{0} in {1} is the study day {2}")
  @CsvSource({
    "2026-11-23T19:59:59Z, Asia/Shanghai,    2026-11-23, 2026-11-23T20:00:00Z",
    "2026-11-23T20:00:00Z, Asia/Shanghai,    2026-11-24, 2026-11-24T20:00:00Z",
    "2026-03-08T08:30:00Z, America/New_York, 2026-03-08, 2026-03-09T08:00:00Z",
    "2026-11-01T08:30:00Z, America/New_York, 2026-10-31, 2026-11-01T09:00:00Z",
    "2026-11-01T09:00:00Z, America/New_York, 2026-11-01, 2026-11-02T09:00:00Z"
  })
  void theDayTurnsAtFourOnTheWallClock(Instant at, ZoneId zone, LocalDate day, Instant ends) {
    var moment = StudyClock.at(at, zone, StudyClock.TURN);
    assertThat(List.of(moment.day(), moment.dayEnds())).isEqualTo(List.of(day, ends));
  }

  @Test
  void everyMomentLiesInItsDayForAnyZoneAndTurn() {
    var random = new Random(7);
    var zones = ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    for (int i = 0; i < 20_000; i++) {
      var zone = zones.get(random.nextInt(zones.size()));
      var at = Instant.ofEpochSecond(1_500_000_000L + random.nextLong(700_000_000L));
      int turn = random.nextInt(24);
      var moment = StudyClock.at(at, zone, turn);
      assertThat(moment.dayEnds()).as("%s %s %s", at, zone, turn).isAfter(at);
      var next = StudyClock.at(moment.dayEnds(), zone, turn);
      assertThat(next.day()).as("%s %s %s", at, zone, turn).isAfterOrEqualTo(moment.day());
    }
  }

  @Test
  void theSharedCalendarAgrees() throws IOException {
    var files = Vectors.shared("calendar");
    assumeTrue(!files.isEmpty(), "no shared vectors");
    for (var file : files) {
      for (var one : file.cases()) {
        var zone = ZoneId.of(one.get("zone").asString());
        int turn = one.get("cutoffHour").asInt();
        var moment = StudyClock.at(Instant.parse(one.get("at").asString()), zone, turn);
        var later = StudyClock.at(Instant.parse(one.get("later").asString()), zone, turn);
        long elapsed = Math.max(0, later.day().toEpochDay() - moment.day().toEpochDay());
        assertThat(List.of(moment.day().toString(), moment.dayEnds().toString(), elapsed))
            .as(one::toString)
            .isEqualTo(
                List.of(
                    one.get("day").asString(),
                    one.get("nextDayStarts").asString(),
                    one.get("elapsedDays").asLong()));
      }
      System.out.printf("vectors %s: %d cases passed%n", file.name(), file.cases().size());
    }
  }
}
