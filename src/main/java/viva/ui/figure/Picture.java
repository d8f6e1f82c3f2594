package viva.ui.figure;

import java.util.List;
import java.util.Optional;

/// How a table is drawn. Layers name the table's columns by their index.
public sealed interface Picture {

  /// Nothing can be drawn yet.
  record Nothing() implements Picture {}

  /// Layers over a horizontal and a vertical axis.
  ///
  /// @param byLabel whether the ticks of the horizontal axis are the rows' labels
  /// @param right   a second vertical axis, for the layers that say so
  /// @param layers  from the back to the front
  record Plot(Axis x, boolean byLabel, Axis y, Optional<Axis> right, List<Layer> layers)
      implements Picture {
    public Plot {
      layers = List.copyOf(layers);
    }
  }

  /// A square for each row, a day each, in columns of weeks from Monday to Sunday.
  ///
  /// @param level the column with a level from 0 for nothing to 5
  record HeatMap(int level) implements Picture {}

  /// A bar from 0 to 100 % for each row, with the range in which its value lies.
  ///
  /// @param low    the column of the range's lower end
  /// @param high   the column of its upper end
  /// @param target where one wants to be; nothing where nobody said
  record Gauge(int low, int high, Optional<Target> target) implements Picture {}

  /// A mark on a gauge.
  record Target(double at, String label) {}

  /// The table itself.
  ///
  /// @param shown   how many rows at first
  /// @param columns that are in sight; the table view and the file have all
  record Rows(int shown, List<Integer> columns) implements Picture {
    public Rows {
      columns = List.copyOf(columns);
    }
  }

  /// An axis from one number to another.
  ///
  /// @param name what is measured, with the unit
  record Axis(String name, Unit unit, double low, double high) {
    public Axis {
      if (!(low < high)) throw new IllegalArgumentException(name + " from " + low + " to " + high);
    }

    /// An axis from 0 that holds a largest value; of a share, all from 0 to 100 %.
    public static Axis upTo(String name, Unit unit, double largest) {
      return new Axis(name, unit, 0, unit.share() ? 1 : Ticks.ceiling(largest, unit));
    }
  }

  /// One thing drawn over the axes.
  sealed interface Layer {}

  /// Bars for each row, one column upon the other.
  ///
  /// @param width of a bar in units of the horizontal axis
  /// @param right whether they belong to the right axis
  record Bars(List<Series> columns, double width, boolean right) implements Layer {
    public Bars {
      columns = List.copyOf(columns);
    }
  }

  /// A column with its look.
  record Series(int column, Tone tone) {}

  /// A line through the rows in their order, broken where a value is missing.
  ///
  /// @param band  the columns of the lower and the upper end of its range
  /// @param right whether it belongs to the right axis
  record Line(Series series, Optional<Ends> band, boolean dashed, boolean right) implements Layer {}

  /// A dot for each row.
  ///
  /// @param ends   the columns of the ends of its range
  /// @param weight the column by which its area grows; nothing for dots of one size
  record Dots(Series series, Optional<Ends> ends, Optional<Integer> weight) implements Layer {}

  /// Two columns that hold a range.
  record Ends(int low, int high) {}

  /// A level or a moment to compare with.
  ///
  /// @param upright whether it stands at a place of the horizontal axis
  record Rule(double at, boolean upright, String label) implements Layer {}

  /// The line on which a prediction and what happened are the same.
  record Diagonal(String label) implements Layer {}
}
