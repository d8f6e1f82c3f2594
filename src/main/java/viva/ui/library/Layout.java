package viva.ui.library;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How the learner has arranged the table: widths, hidden columns, and what it is sorted by.
///
/// @param widths     in pixels
/// @param hidden     the columns that are not shown
/// @param sorted     empty for the order of the documents
/// @param descending whether the largest comes first
public record Layout(
    Map<Column, Integer> widths, Set<Column> hidden, Optional<Column> sorted, boolean descending) {

  public Layout {
    widths = Map.copyOf(widths);
    hidden = Set.copyOf(hidden);
  }

  /// As it is before anybody has arranged it.
  static Layout usual() {
    var hidden = Arrays.stream(Column.values()).filter(c -> !c.shown()).collect(Collectors.toSet());
    return new Layout(Map.of(), hidden, Optional.empty(), false);
  }

  int width(Column column) {
    return widths.getOrDefault(column, (int) column.width());
  }

  /// As one line of text, which [#read] understands: `QUESTION=340 -LAPSES >DUE`.
  String text() {
    var words =
        Arrays.stream(Column.values())
            .map(c -> (hidden.contains(c) ? "-" : "") + c + "=" + width(c))
            .collect(Collectors.joining(" "));
    return words + sorted.map(c -> " " + (descending ? ">" : "<") + c).orElse("");
  }

  /// What is not understood stays as usual.
  static Layout read(String text) {
    if (text.isBlank()) return usual();
    var widths = new EnumMap<Column, Integer>(Column.class);
    var hidden = EnumSet.noneOf(Column.class);
    Optional<Column> sorted = Optional.empty();
    boolean descending = false;
    for (var word : text.split(" ", -1)) {
      for (var column : Column.values()) {
        if (word.equals("<" + column) || word.equals(">" + column)) {
          sorted = Optional.of(column);
          descending = word.startsWith(">");
        }
        var sized = word.startsWith("-") ? word.substring(1) : word;
        if (!sized.matches(column + "=\\d{1,4}")) continue;
        widths.put(column, Integer.parseInt(sized.substring(sized.indexOf('=') + 1)));
        if (word.startsWith("-")) hidden.add(column);
      }
    }
    return new Layout(widths, hidden, sorted, descending);
  }
}
