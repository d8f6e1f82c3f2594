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
/// @param widths     in pixels, of the columns that the learner has drawn wider or narrower
/// @param hidden     the columns that are not shown
/// @param wanted     the columns that are shown however little room there is
/// @param sorted     empty for the order of the documents
/// @param descending whether the largest comes first
public record Layout(
    Map<Column, Integer> widths,
    Set<Column> hidden,
    Set<Column> wanted,
    Optional<Column> sorted,
    boolean descending) {
  /// A question with less room is read only by guessing: other columns give way first.
  private static final double QUESTION = 260;

  public Layout {
    widths = Map.copyOf(widths);
    hidden = Set.copyOf(hidden);
    wanted = Set.copyOf(wanted);
  }

  /// As it is before anybody has arranged it.
  static Layout usual() {
    var hidden = Arrays.stream(Column.values()).filter(c -> !c.shown()).collect(Collectors.toSet());
    return new Layout(Map.of(), hidden, Set.of(), Optional.empty(), false);
  }

  /// The columns that are shown where the table has so much room: some give way to the question,
  /// unless the learner has asked for them or orders the cards by them.
  Set<Column> shown(double room) {
    var shown = EnumSet.noneOf(Column.class);
    double left = room - QUESTION;
    for (var column : Column.values()) {
      if (hidden.contains(column)) continue;
      if (column.shown() && column != Column.QUESTION) left -= column.width();
      boolean stays = left >= 0 || !column.givesWay() || wanted.contains(column);
      if (stays || sorted.equals(Optional.of(column))) shown.add(column);
    }
    return shown;
  }

  /// After the learner has shown a column, or hidden it.
  Layout with(Column column, boolean shown) {
    var hides = EnumSet.noneOf(Column.class);
    hides.addAll(hidden);
    var wants = EnumSet.noneOf(Column.class);
    wants.addAll(wanted);
    (shown ? hides : wants).remove(column);
    (shown ? wants : hides).add(column);
    return new Layout(widths, hides, wants, sorted, descending);
  }

  /// How wide the learner wants a column; nothing where that is left to the table.
  Optional<Integer> width(Column column) {
    return Optional.ofNullable(widths.get(column));
  }

  /// As one line of text, which [#read] understands: `QUESTION +RECALL=80 -LAPSES >DUE`.
  String text() {
    var words =
        Arrays.stream(Column.values())
            .map(c -> mark(c) + c + width(c).map(w -> "=" + w).orElse(""))
            .collect(Collectors.joining(" "));
    return words + sorted.map(c -> " " + (descending ? ">" : "<") + c).orElse("");
  }

  private String mark(Column column) {
    if (hidden.contains(column)) return "-";
    return wanted.contains(column) ? "+" : "";
  }

  /// What is not understood stays as usual.
  static Layout read(String text) {
    if (text.isBlank()) return usual();
    var widths = new EnumMap<Column, Integer>(Column.class);
    var hidden = EnumSet.noneOf(Column.class);
    var wanted = EnumSet.noneOf(Column.class);
    Optional<Column> sorted = Optional.empty();
    boolean descending = false;
    for (var word : text.split(" ", -1)) {
      for (var column : Column.values()) {
        if (word.equals("<" + column) || word.equals(">" + column)) {
          sorted = Optional.of(column);
          descending = word.startsWith(">");
        }
        var sized = word.replaceFirst("^[-+]", "");
        if (!sized.matches(column + "(=\\d{1,4})?")) continue;
        if (sized.contains("="))
          widths.put(column, Integer.parseInt(sized.substring(sized.indexOf('=') + 1)));
        if (word.startsWith("-")) hidden.add(column);
        if (word.startsWith("+")) wanted.add(column);
      }
    }
    return new Layout(widths, hidden, wanted, sorted, descending);
  }
}
