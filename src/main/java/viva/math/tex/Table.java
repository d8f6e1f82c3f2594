package viva.math.tex;

import java.util.ArrayList;
import java.util.List;

/// Rewritten TeX in rows and cells, as `\\` and `&` part it; mostly there is one of each.
record Table(List<Row> rows) {

  /// @param rules how many lines are drawn above it
  record Row(int rules, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  boolean isOneCell() {
    return rows.size() == 1 && columns() == 1 && rows.getFirst().rules() == 0;
  }

  int columns() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
  }

  /// As a part of a line: rows without an environment are stacked, with `&` they are aligned.
  String inline() {
    if (isOneCell()) return rows.getFirst().cells().getFirst();
    var environment = columns() > 1 ? "aligned" : "gathered";
    return "\\begin{" + environment + "}" + body("", "", "") + "\\end{" + environment + "}";
  }

  /// Rows in the size of scripts, close together, without the margins the engine gives them.
  String stacked() {
    var margin = "\\hspace{-0.5em}";
    return "{\\scriptstyle " + margin + "\\substack{" + body("", "", "") + "}" + margin + "}";
  }

  /// As a superscript or subscript.
  String script() {
    return rows.size() > 1 ? stacked() : inline();
  }

  /// The cells from this one on as one cell, with the space that relations between them have.
  Table joined(int from) {
    return new Table(
        rows.stream()
            .map(
                row -> {
                  if (row.cells().size() <= from) return row;
                  var cells = new ArrayList<>(row.cells().subList(0, from));
                  cells.add(String.join("{}", row.cells().subList(from, row.cells().size())));
                  return new Row(row.rules(), List.copyOf(cells));
                })
            .toList());
  }

  /// @param strut what keeps each row from being too low
  /// @param first put before the content of the first cell of a row
  /// @param others before that of the others
  String body(String strut, String first, String others) {
    var body = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      if (r > 0) body.append("\\\\ ");
      body.append("\\hline ".repeat(rows.get(r).rules()));
      var cells = rows.get(r).cells();
      // the lines below the last row
      if (rows.get(r).rules() > 0 && rows.get(r).isBlank()) continue;
      for (int c = 0; c < cells.size(); c++) {
        if (c > 0) body.append('&');
        body.append(c == 0 ? cell(strut, first, cells.get(c)) : cell("", others, cells.get(c)));
      }
    }
    return body.toString();
  }

  private static String cell(String strut, String style, String content) {
    // an array row without any content would fall together
    if (content.isBlank()) return strut + "\\ ";
    if (content.startsWith("\\multicolumn") || content.startsWith("\\hdotsfor")) return content;
    // in a group: next to the strut a minus sign would be an operator
    return strut.isEmpty() && style.isEmpty() ? content : strut + "{" + style + content + "}";
  }

  /// A table being written.
  static final class Builder {
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private String tag = "";
    private int openGroups;
    private int rules;

    /// The cell being written.
    StringBuilder out() {
      return cell;
    }

    /// Opens a group which ends with the cell, as a switch of colour does.
    void untilCellEnds(String opening) {
      cell.append(opening).append('{');
      openGroups++;
    }

    /// What stands at the end of the row: a number in brackets.
    void tag(String tex) {
      tag = "\\qquad " + tex;
    }

    void rule() {
      rules++;
    }

    void endCell() {
      cell.append("}".repeat(openGroups));
      cells.add(cell.toString());
      cell.setLength(0);
      openGroups = 0;
    }

    void endRow() {
      if (!tag.isEmpty()) {
        cell.append("}".repeat(openGroups)).append(tag);
        openGroups = 0;
        tag = "";
      }
      endCell();
      rows.add(new Row(rules, List.copyOf(cells)));
      cells.clear();
      rules = 0;
    }

    /// The table without the empty row after a last `\\`.
    Table build() {
      endRow();
      var last = rows.getLast();
      if (rows.size() > 1 && last.isBlank() && last.rules() == 0) rows.removeLast();
      return new Table(List.copyOf(rows));
    }
  }
}
