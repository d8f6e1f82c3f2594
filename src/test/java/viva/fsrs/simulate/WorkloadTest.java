package viva.fsrs.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.State;
import viva.card.StudyMoment;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;

class WorkloadTest {
  private static final Fsrs6 MODEL = new Fsrs6(Parameters.DEFAULT);

  @Test
  void aHigherRetentionCostsMoreMinutesAndKeepsMoreKnown() {
    var low = workload(0.8);
    var high = workload(0.95);
    assertThat(high.minutes()).isGreaterThan(low.minutes());
    assertThat(high.known()).isGreaterThan(low.known());
  }

  @Test
  void theSameSeedGivesTheSameDays() {
    assertThat(workload(0.9)).isEqualTo(workload(0.9));
  }

  @Test
  void everyNewCardIsLookedAtOnItsDay() {
    var days = workload(0.9).days();
    assertThat(days.stream().mapToInt(Simulator.Day::fresh).sum()).isEqualTo(100);
    assertThat(days.subList(0, 20)).allMatch(day -> day.fresh() == 5);
  }

  @Test
  void lessThanADayStrengthensLessThanADay() {
    var memory = new MemoryState(3, 5);
    var whole = MODEL.next(memory, Rating.GOOD, 1);
    var half = Simulator.next(MODEL, memory, Rating.GOOD, 0.5);
    assertThat(half.stability()).isBetween(memory.stability(), whole.stability());
    assertThat(Simulator.next(MODEL, memory, Rating.GOOD, 1)).isEqualTo(whole);
  }

  @Test
  void habitsComeFromTheLogOnceItHasAHundredAnswersOfAKind() {
    assertThat(Habits.of(firstLooks(99))).isEqualTo(Habits.DEFAULT);
    var habits = Habits.of(firstLooks(100));
    assertThat(habits.first().good()).isCloseTo(0.75, within(1e-9));
    assertThat(habits.first().again()).isCloseTo(0.25, within(1e-9));
    assertThat(habits.firstSeconds().good()).isCloseTo(40, within(1e-9));
    assertThat(habits.passed()).isEqualTo(Habits.DEFAULT.passed());
  }

  private static Workload workload(double retention) {
    var seen = List.of(new Workload.Seen(new MemoryState(20, 5), 3));
    return Workload.of(MODEL, Habits.DEFAULT, retention, 5, seen, 100, 60, 3);
  }

  private static List<ReviewLog> firstLooks(int count) {
    var log = new ArrayList<ReviewLog>();
    var day = LocalDate.of(2026, 3, 2);
    var at = Instant.parse("2026-03-02T12:00:00Z");
    var now = new StudyMoment(at, ZoneOffset.UTC, day, at.plusSeconds(3_600));
    for (int i = 1; i <= count; i++) {
      log.add(
          new ReviewLog.Answer(
              new CardId(i),
              now,
              i % 4 == 0 ? Rating.AGAIN : Rating.GOOD,
              ReviewLog.Kind.LEARN,
              Duration.ofSeconds(40),
              new State.New(),
              new State.New(),
              1,
              0));
    }
    return log;
  }
}
