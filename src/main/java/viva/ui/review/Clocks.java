package viva.ui.review;

import java.time.Duration;

/// Times as a watch shows them.
public final class Clocks {
  private Clocks() {}

  /// Minutes and seconds: `2:05`.
  public static String of(Duration time) {
    return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }
}
