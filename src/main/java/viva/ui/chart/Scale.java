package viva.ui.chart;

/// A straight way from numbers to pixels.
///
/// @param low  the number that stands at the pixel `from`
/// @param high the number that stands at the pixel `to`
record Scale(double low, double high, double from, double to) {

  double at(double value) {
    return from + (value - low) / (high - low) * (to - from);
  }

  /// The number at a pixel.
  double value(double pixel) {
    return low + (pixel - from) / (to - from) * (high - low);
  }
}
