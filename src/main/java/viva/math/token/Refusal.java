package viva.math.token;

/// Says why a formula is not drawn, in words for its author.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param reason a few words that could stand after "cannot be drawn:"
  public Refusal(String reason) {
    super(reason, null, false, false);
  }
}
