package viva.math.tex;

/// Says why a formula is not drawn, in words for its author.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Refusal(String reason) {
    super(reason, null, false, false);
  }
}
