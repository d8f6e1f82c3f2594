package viva.card;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A moment as the learner lives it.
///
/// @param at      the moment
/// @param offset  the zone offset in force there and then
/// @param day     the study day, which turns some hours after midnight
/// @param dayEnds when the next study day begins
public record StudyMoment(Instant at, ZoneOffset offset, LocalDate day, Instant dayEnds) {
  public StudyMoment {
    if (!dayEnds.isAfter(at))
      throw new IllegalArgumentException("the day ends at " + dayEnds + ", not after " + at);
  }
}
