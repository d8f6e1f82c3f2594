package viva.interview.cover;

/// Two ways of writing one term.
public record AliasPair(String one, String other) {
  public AliasPair {
    if (one.isBlank() || other.isBlank()) throw new IllegalArgumentException(one + " = " + other);
  }
}
