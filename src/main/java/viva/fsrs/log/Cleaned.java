package viva.fsrs.log;

import java.util.List;

/// What is left of something that may have been faulty, and what was wrong with it.
public record Cleaned<T>(T value, List<Fault> faults) {
  public Cleaned {
    faults = List.copyOf(faults);
  }
}
