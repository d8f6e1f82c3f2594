package viva.card.mock;

/// Numbers from 0 to 1.
final class Shares {
  private Shares() {}

  static void check(String what, double share) {
    if (!(share >= 0 && share <= 1)) throw new IllegalArgumentException(what + " " + share);
  }
}
