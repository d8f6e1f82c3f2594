package viva.math;

/// Keeps the colours authors ask for readable on the background they did not know of.
public final class Contrast {
  /// What WCAG 2 asks of large text and of graphics.
  private static final double LEAST = 3;

  /// Of the darkest grey that screens are painted with, and of white.
  private static final double DARK = 0.02;

  private static final double LIGHT = 1;

  private static final int STEPS = 20;

  private Contrast() {}

  /// The colour itself if it stands out, otherwise the nearest mix with white on a dark
  /// background, with black on a light one, that does.
  ///
  /// @param colour `#rrggbb`, as in [Shape.Path]
  /// @param dark whether the background is dark
  /// @throws IllegalArgumentException if the colour is not written so
  public static String readable(String colour, boolean dark) {
    if (!colour.matches("#[0-9a-fA-F]{6}")) throw new IllegalArgumentException("colour " + colour);
    int rgb = Integer.parseInt(colour.substring(1), 16);
    for (int step = 0; step < STEPS; step++) {
      int mixed = mixed(rgb, dark ? 255 : 0, step);
      if (ratio(luminance(mixed), dark ? DARK : LIGHT) >= LEAST)
        return step == 0 ? colour : "#%06x".formatted(mixed);
    }
    return dark ? "#ffffff" : "#000000";
  }

  private static int mixed(int rgb, int end, int step) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int part = rgb >> shift & 255;
      mixed = (mixed << 8) | (part + (end - part) * step / STEPS);
    }
    return mixed;
  }

  private static double ratio(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
