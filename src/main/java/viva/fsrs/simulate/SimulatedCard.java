package viva.fsrs.simulate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import viva.card.MemoryState;

/// A card of a simulated learner; a run changes it.
///
/// The learner's true memory may differ from what the scheduler believes: by another model, and by
/// a pace at which this card's days count.
public final class SimulatedCard {
  private final int index;
  private final double pace;
  private @Nullable MemoryState believed;
  private @Nullable MemoryState real;
  private int day;
  private int due;

  private SimulatedCard(
      int index,
      double pace,
      @Nullable MemoryState believed,
      @Nullable MemoryState real,
      int day,
      int due) {
    this.index = index;
    this.pace = pace;
    this.believed = believed;
    this.real = real;
    this.day = day;
    this.due = due;
  }

  /// A card never answered.
  ///
  /// @param index its place in the deck, from 0
  /// @param pace  by which elapsed days are divided before they fade the memory; above 0
  public static SimulatedCard fresh(int index, double pace) {
    return new SimulatedCard(index, pace, null, null, 0, 0);
  }

  /// A card answered before.
  ///
  /// @param day of the last answer; day 0 is the first of the run, so this is negative
  /// @param due the day on which it is due
  public static SimulatedCard seen(
      int index, double pace, MemoryState believed, MemoryState real, int day, int due) {
    return new SimulatedCard(index, pace, believed, real, day, due);
  }

  public int index() {
    return index;
  }

  /// What the scheduler believes; nothing for a card never answered.
  public Optional<MemoryState> memory() {
    return Optional.ofNullable(believed);
  }

  public boolean isNew() {
    return believed == null;
  }

  /// The day of the last answer.
  public int day() {
    return day;
  }

  /// The day on which it is due by the long-term schedule, where the run keeps one.
  public int due() {
    return due;
  }

  double pace() {
    return pace;
  }

  MemoryState believed() {
    return known(believed);
  }

  MemoryState real() {
    return known(real);
  }

  void answered(MemoryState newBelieved, MemoryState newReal, int onDay) {
    believed = newBelieved;
    real = newReal;
    day = onDay;
  }

  void due(int newDue) {
    due = newDue;
  }

  private static MemoryState known(@Nullable MemoryState memory) {
    if (memory == null) throw new IllegalStateException("a new card has no memory");
    return memory;
  }
}
