package viva.study;

/// Which cards of a scope a drill asks.
public enum Pick {
  /// What is due and new, within the day's limits.
  DUE,
  /// Only cards never answered: as many as a day may bring, however many came today already.
  NEW,
  /// Forgotten more than once, difficult, or nearly forgotten now.
  WEAK,
  /// Rated Again today.
  FORGOTTEN,
  /// Due within the week to come.
  AHEAD,
  /// All of them.
  ALL
}
