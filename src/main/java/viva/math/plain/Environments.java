package viva.math.plain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import viva.math.token.Token.Kind;

/// Rows and cells: a matrix is [a, b; c, d], while what is only aligned runs on.
final class Environments {
  private static final Map<String, String> FENCES =
      Map.ofEntries(
          Map.entry("pmatrix", "()"),
          Map.entry("bmatrix", "[]"),
          Map.entry("Bmatrix", "{}"),
          Map.entry("vmatrix", "||"),
          Map.entry("Vmatrix", "‖‖"),
          Map.entry("psmallmatrix", "()"),
          Map.entry("bsmallmatrix", "[]"),
          Map.entry("Bsmallmatrix", "{}"),
          Map.entry("vsmallmatrix", "||"),
          Map.entry("Vsmallmatrix", "‖‖"),
          Map.entry("cases", "{"),
          Map.entry("dcases", "{"),
          Map.entry("numcases", "{"),
          Map.entry("matrix", ""),
          Map.entry("smallmatrix", ""),
          Map.entry("rcases", ""),
          Map.entry("drcases", ""),
          Map.entry("array", ""),
          Map.entry("darray", ""),
          Map.entry("tabular", ""));

  private static final Set<String> WITH_COLUMNS =
      Set.of("array", "darray", "tabular", "subarray", "alignat", "alignedat", "xalignat");

  private final Reader reader;

  /// The names of those that are open, the innermost first.
  private final Deque<String> open = new ArrayDeque<>();

  Environments(Reader reader) {
    this.reader = reader;
  }

  /// Writes a command that has been read, and reads its arguments.
  ///
  /// @return false if it has nothing to do with rows and cells; then nothing has been read
  boolean write(String name) {
    switch (name) {
      case "begin" -> begin(name());
      case "end" -> {
        name();
        end();
      }
      case "\\", "cr", "newline" -> {
        reader.in.skip("*");
        reader.in.optional();
        reader.line().part(";");
      }
      case "hline", "hdashline" -> {}
      case "cline" -> reader.skip();
      case "multicolumn" -> {
        reader.skip();
        reader.skip();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private String name() {
    return reader.in.peekAfterSpace().is(Kind.OPEN) ? reader.in.word().replace("*", "") : "";
  }

  private void begin(String name) {
    open.push(name);
    reader.in.optional();
    if (WITH_COLUMNS.contains(name)) reader.skip();
    var fences = FENCES.getOrDefault(name, "");
    if (!fences.isEmpty()) reader.line().add(fences.substring(0, 1));
  }

  private void end() {
    var name = open.isEmpty() ? "" : open.pop();
    var fences = FENCES.getOrDefault(name, "");
    reader.line().close(fences.length() < 2 ? "" : fences.substring(1));
  }

  /// `&`
  void cell() {
    if (!open.isEmpty() && FENCES.containsKey(open.peek())) reader.line().part(",");
  }
}
