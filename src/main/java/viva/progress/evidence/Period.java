package viva.progress.evidence;

import java.time.LocalDate;

/// How far back a page looks, today included.
public enum Period {
  WEEK(7),
  MONTH(30),
  QUARTER(90),
  YEAR(365),
  ALL(Integer.MAX_VALUE);

  private final int days;

  Period(int days) {
    this.days = days;
  }

  /// How many study days.
  public int days() {
    return days;
  }

  /// Its first study day; [LocalDate#EPOCH] for all.
  public LocalDate from(LocalDate today) {
    return this == ALL ? LocalDate.EPOCH : today.minusDays(days - 1L);
  }
}
