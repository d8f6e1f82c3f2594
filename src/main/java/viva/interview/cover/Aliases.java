package viva.interview.cover;

import java.util.Collection;

/// The ways in which the field writes its terms: Chinese and English names, short and long ones.
public final class Aliases {
  private static final Aliases STANDARD = new Aliases();

  private Aliases() {}

  /// The list that comes with Viva.
  public static Aliases standard() {
    return STANDARD;
  }

  /// These and more.
  public Aliases with(Collection<AliasPair> pairs) {
    return this;
  }
}
