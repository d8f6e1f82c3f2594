package viva.math;

import java.util.List;
import java.util.Optional;

/// What became of a formula: its outlines, or the reason why it has none.
public sealed interface Shape {

  /// How many units of a [Path] make one em.
  double UNITS_PER_EM = 1000;

  /// A drawn formula. All sizes are in em: 1.0 is the size of the font it is set in.
  ///
  /// @param width from the left edge to where the text goes on
  /// @param height above the baseline, never negative
  /// @param depth below the baseline, never negative
  /// @param paths what to fill, in this order
  record Outlines(double width, double height, double depth, List<Path> paths) implements Shape {
    public Outlines {
      if (!(width >= 0 && height >= 0 && depth >= 0))
        throw new IllegalArgumentException("size %s %s %s".formatted(width, height, depth));
      paths = List.copyOf(paths);
    }
  }

  /// A formula that cannot be drawn.
  ///
  /// @param reason what stands in the way, in a few words: `unknown command \foo`
  record Refused(String reason) implements Shape {}

  /// One area to fill, by the non-zero rule.
  ///
  /// @param svg SVG path text in units of 1/1000 em; x from the left edge, y down, the baseline
  ///     at y = 0
  /// @param colour `#rrggbb` where the author asks for one; otherwise the colour of the text
  ///     around
  record Path(String svg, Optional<String> colour) {}
}
