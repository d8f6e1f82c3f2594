package viva.card;

import java.time.Instant;
import java.time.LocalDate;

/// Where a card stands on its way into memory.
public sealed interface State {

  /// Never answered: there is no memory yet, and nothing is due.
  record New() implements State {}

  /// Answered at least once.
  sealed interface Seen extends State {
    MemoryState memory();

    /// What all answers so far have left behind.
    History history();

    /// This state with another memory.
    default Seen with(MemoryState other) {
      return switch (this) {
        case Learning l -> new Learning(other, l.history(), l.step(), l.due());
        case Review r -> new Review(other, r.history(), r.interval(), r.due());
        case Relearning r -> new Relearning(other, r.history(), r.step(), r.due());
      };
    }

    /// Whether the card is to be asked at this moment.
    default boolean isDue(StudyMoment now) {
      return switch (this) {
        case Learning learning -> !learning.due().isAfter(now.at());
        case Relearning relearning -> !relearning.due().isAfter(now.at());
        case Review review -> !review.due().isAfter(now.day());
      };
    }
  }

  /// In the learning steps.
  ///
  /// @param step the index of the step, from 0
  /// @param due  when the step is over
  record Learning(MemoryState memory, History history, int step, Instant due) implements Seen {}

  /// Learned; asked again after days.
  ///
  /// @param interval days from the last answer to the due day, as scheduled
  /// @param due      the study day on which the card is due
  record Review(MemoryState memory, History history, int interval, LocalDate due) implements Seen {}

  /// Forgotten, and in the relearning steps.
  ///
  /// @param step the index of the step, from 0
  /// @param due  when the step is over
  record Relearning(MemoryState memory, History history, int step, Instant due) implements Seen {}

  /// What all answers to a card have left behind.
  ///
  /// @param reviewed the moment of the last answer
  /// @param day      the study day of the last answer
  /// @param reviews  how many answers there were, from 1
  /// @param lapses   how often the card was forgotten in review
  record History(Instant reviewed, LocalDate day, int reviews, int lapses) {
    public History {
      if (reviews < 1 || lapses < 0)
        throw new IllegalArgumentException(reviews + " reviews, " + lapses + " lapses");
    }
  }
}
