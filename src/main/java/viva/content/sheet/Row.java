package viva.content.sheet;

import java.util.List;

/// A row of a table.
///
/// @param first line of the file, from 1
/// @param last  line of the file, inclusive: a cell in quotes may go over several
record Row(int first, int last, List<String> cells) {
  Row {
    cells = List.copyOf(cells);
  }

  boolean blank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /// A cell without white space around it; empty where the row is too short.
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
  }
}
