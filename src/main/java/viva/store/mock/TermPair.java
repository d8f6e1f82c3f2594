package viva.store.mock;

/// Two ways of writing one term, as the learner said on a point that did count.
public record TermPair(String one, String other) {
  public TermPair {
    if (one.isBlank() || other.isBlank()) throw new IllegalArgumentException(one + " = " + other);
  }
}
