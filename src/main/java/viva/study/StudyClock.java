package viva.study;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import viva.card.StudyMoment;

/// Time as the learner lives it: the study day turns some hours after midnight, on the wall clock.
///
/// @param time     the machine's clock
/// @param zone     asked each time, because a laptop travels
/// @param turnHour the hour, 0 to 23, at which the study day turns
public record StudyClock(InstantSource time, Supplier<ZoneId> zone, int turnHour) {
  /// The hour at which the day turns unless the learner says otherwise.
  public static final int TURN = 4;

  public StudyClock {
    if (turnHour < 0 || turnHour > 23) throw new IllegalArgumentException("hour " + turnHour);
  }

  public StudyClock(InstantSource time, Supplier<ZoneId> zone) {
    this(time, zone, TURN);
  }

  /// This moment.
  public StudyMoment now() {
    return at(time.instant(), zone.get(), turnHour);
  }

  /// Today's study day.
  public LocalDate day() {
    return now().day();
  }

  /// An instant as a study moment: its day is the date of the wall clock less the turn's hours, and
  /// the day ends at the turn on the next date (where the clock leaps over it, as much later).
  public static StudyMoment at(Instant at, ZoneId zone, int turnHour) {
    var local = at.atZone(zone);
    var day = local.toLocalDateTime().minusHours(turnHour).toLocalDate();
    var ends = start(day.plusDays(1), zone, turnHour);
    // Where clocks are set back over the turn, the hour is lived twice: the second time is the next
    // day's.
    return new StudyMoment(at, local.getOffset(), day, ends.isAfter(at) ? ends : at.plusSeconds(1));
  }

  /// When a study day begins in a zone.
  public static Instant start(LocalDate day, ZoneId zone, int turnHour) {
    return ZonedDateTime.of(day.atTime(turnHour, 0), zone).toInstant();
  }
}
