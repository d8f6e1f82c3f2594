package viva.ui.figure;

import java.util.List;
import java.util.StringJoiner;
import viva.card.CardId;
import viva.ui.kit.Place;
import viva.words.Messages;

/// The numbers of a chart: the one source of its picture, its table view and its file.
///
/// @param first   the name of the column of row labels
/// @param columns the columns of numbers
public record Table(String first, List<Column> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (var row : rows) {
      if (row.values().size() != columns.size())
        throw new IllegalArgumentException(row.label() + ": " + row.values().size() + " values");
    }
  }

  /// A column of numbers.
  ///
  /// @param name what the numbers are, with the unit where it is not the numbers' own
  public record Column(String name, Unit unit) {}

  /// One value of the chart: a bar, a dot, a day.
  ///
  /// @param label   what the row is about
  /// @param at      where it stands on the horizontal axis
  /// @param values  one for each column, NaN where there is none
  /// @param cards   the cards behind it, to be looked at; may be empty
  /// @param actions what can be done about it
  public record Row(
      String label, double at, List<Double> values, List<CardId> cards, List<Action> actions) {
    public Row {
      values = List.copyOf(values);
      cards = List.copyOf(cards);
      actions = List.copyOf(actions);
    }

    public Row(String label, double at, List<Double> values, List<CardId> cards) {
      this(label, at, values, cards, List.of());
    }

    public Row(String label, double at, Double... values) {
      this(label, at, List.of(values), List.of(), List.of());
    }
  }

  /// A button on a row.
  ///
  /// @param help what it does, in full, for those who cannot see the row
  public record Action(String label, String help, Place place) {}

  /// A row in words: its label, then each value there is with its column's name.
  public String say(Messages messages, int row) {
    var words = new StringJoiner(messages.say("chart.comma"));
    words.add(rows.get(row).label());
    for (int c = 0; c < columns.size(); c++) {
      double value = rows.get(row).values().get(c);
      if (!Double.isNaN(value))
        words.add(
            messages.say(
                "chart.value", columns.get(c).name(), columns.get(c).unit().say(messages, value)));
    }
    return words.toString();
  }

  /// The table as comma-separated values after RFC 4180, with the mark by which a spreadsheet
  /// knows UTF-8.
  public String csv() {
    var text = new StringBuilder("\uFEFF").append(quoted(first));
    columns.forEach(c -> text.append(',').append(quoted(heading(c))));
    for (var row : rows) {
      text.append("\r\n").append(quoted(row.label()));
      for (int c = 0; c < columns.size(); c++)
        text.append(',').append(columns.get(c).unit().plain(row.values().get(c)));
    }
    return text.append("\r\n").toString();
  }

  private static String heading(Column column) {
    return column.unit().share() ? column.name() + " (%)" : column.name();
  }

  private static String quoted(String text) {
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
