package viva.ui.figure;

import java.util.ArrayList;
import java.util.List;

/// Round numbers for axes.
public final class Ticks {
  private Ticks() {}

  /// Round numbers between two, a step of 1, 2 or 5 times a power of ten apart.
  ///
  /// @param most  how many there is room for, at least 2
  /// @param least the smallest step that means something
  public static List<Double> between(double low, double high, int most, double least) {
    double step = step((high - low) / Math.max(1, most - 1), least);
    var ticks = new ArrayList<Double>();
    for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++)
      ticks.add(i * step);
    return ticks;
  }

  /// The same with one more below, where an axis begins below the first: it then begins at a tick.
  public static List<Double> from(List<Double> ticks, double low) {
    if (ticks.size() < 2) return ticks;
    double step = ticks.get(1) - ticks.getFirst();
    if (low >= ticks.getFirst() - step * 1e-9) return ticks;
    var all = new ArrayList<>(ticks);
    all.addFirst(ticks.getFirst() - step);
    return all;
  }

  /// The end of an axis from 0 that holds a largest value with round ticks.
  static double ceiling(double largest, Unit unit) {
    double step = step(Math.max(largest, unit.leastStep()) / 4, unit.leastStep());
    return Math.max(1, Math.ceil(largest / step - 1e-9)) * step;
  }

  /// How far apart labels must stand, in rows from the first, for none to touch the next.
  ///
  /// @param spacing pixels from row to row
  /// @param widths  pixels of each row's label with the room around it
  public static int every(double spacing, List<Double> widths) {
    for (int step : new int[] {1, 2, 3, 4, 5, 7, 10, 14, 20, 28, 30, 50, 60, 91, 100, 182, 365}) {
      if (fit(step, spacing, widths)) return step;
    }
    return widths.size();
  }

  private static boolean fit(int step, double spacing, List<Double> widths) {
    for (int i = 0; i + step < widths.size(); i += step) {
      if (widths.get(i) + widths.get(i + step) > 2 * step * spacing) return false;
    }
    return true;
  }

  private static double step(double rough, double least) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = 10 * power;
    for (int times : new int[] {5, 2, 1}) {
      if (times * power >= rough * (1 - 1e-9)) step = times * power;
    }
    return Math.max(step, least);
  }
}
