package viva.interview;

import java.util.Random;
import java.util.function.Consumer;

/// Texts made of dice, which mean nothing.
public final class Scribbles {
  private static final int TEXTS = 300;
  private static final int LONGEST = 60;

  private Scribbles() {}

  /// Checks many texts, also such as nobody has seen.
  ///
  /// @param signs that they are made of
  public static void each(String signs, Consumer<String> check) {
    for (long seed : new long[] {1, 2, 3, new Random().nextLong()}) {
      var dice = new Random(seed);
      for (int i = 0; i < TEXTS; i++) {
        var text = new StringBuilder();
        for (int n = dice.nextInt(LONGEST); n >= 0; n--)
          text.append(signs.charAt(dice.nextInt(signs.length())));
        try {
          check.accept(text.toString());
        } catch (AssertionError e) {
          throw new AssertionError("seed " + seed + ": " + text, e);
        }
      }
    }
  }
}
