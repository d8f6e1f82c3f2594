package viva.interview.grade;

/// Which answers of a mock change the schedule.
public enum EffectRule {
  OFF,
  /// Failures, and what was due anyway.
  FAILURES_AND_DUE,
  ALL
}
