package viva.store.view;

import java.time.LocalDate;

/// The cards of a topic that a drill chooses among; the others need not be read.
public sealed interface Part {

  /// All of them.
  record Whole() implements Part {}

  /// Never answered, with an answer of the author's, and free to be asked.
  ///
  /// @param most no more than the first so many, in the order of the notes
  record Fresh(LocalDate day, int most) implements Part {}

  /// Answered before, and weak by one of three signs.
  ///
  /// @param lapses     so many or more
  /// @param difficulty so much or more
  /// @param passed     days since the last answer for each day of stability, so many or more
  record Weak(LocalDate day, int lapses, double difficulty, double passed) implements Part {}

  /// In review, and due by a study day.
  record DueBy(LocalDate day) implements Part {}

  /// Rated Again on a study day.
  record Forgotten(LocalDate day) implements Part {}
}
