package viva.content.sheet;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into rows and cells, as RFC 4180 has it: a cell may be in quotes, and then hold
/// separators, line ends, and quotes that are written twice.
final class Rows {
  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();

  /// Lines on which a quote is opened that nothing closes.
  private final List<Integer> unclosed = new ArrayList<>();

  private int at;
  private int line;

  /// @param text with line feeds only
  /// @param from where the first row begins
  /// @param line on which that is, from 1
  Rows(String text, int from, int line, char separator) {
    this.text = text;
    this.separator = separator;
    this.at = from;
    this.line = line;
    while (at < text.length()) row();
  }

  /// Those that are not blank.
  List<Row> rows() {
    return rows;
  }

  List<Integer> unclosed() {
    return unclosed;
  }

  private void row() {
    int first = line;
    var cells = new ArrayList<String>();
    while (true) {
      cells.add(cell());
      if (at >= text.length() || text.charAt(at) == '\n') break;
      at++; // the separator
    }
    var row = new Row(first, line, cells);
    if (!row.blank()) rows.add(row);
    at++;
    line++;
  }

  private String cell() {
    int open = at;
    while (open < text.length() && text.charAt(open) == ' ') open++;
    if (open < text.length() && text.charAt(open) == '"') {
      int close = close(open + 1);
      if (close > 0) {
        var quoted = text.substring(open + 1, close);
        line += (int) quoted.chars().filter(c -> c == '\n').count();
        at = behind(close + 1);
        return quoted.replace("\"\"", "\"");
      }
    }
    int end = at;
    while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') end++;
    var plain = text.substring(at, end);
    at = end;
    return plain;
  }

  /// The quote that closes a cell; -1 where the next one does not, so that the first is a letter
  /// like any other.
  private int close(int from) {
    int i = text.indexOf('"', from);
    while (i >= 0 && i + 1 < text.length() && text.charAt(i + 1) == '"')
      i = text.indexOf('"', i + 2);
    if (i >= 0 && ends(behind(i + 1))) return i;
    int next = text.indexOf('\n', from);
    if (i < 0 || (next >= 0 && next < i)) unclosed.add(line);
    return -1;
  }

  private int behind(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') i++;
    return i;
  }

  private boolean ends(int i) {
    return i >= text.length() || text.charAt(i) == separator || text.charAt(i) == '\n';
  }
}
