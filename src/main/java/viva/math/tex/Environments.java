package viva.math.tex;

import java.util.ArrayList;
import java.util.List;
import viva.math.token.Refusal;
import viva.math.token.Token;
import viva.math.token.Token.Kind;
import viva.math.token.Tokens;

/// Rewrites `\begin{..}..\end{..}` to the few environments the engine sets well.
final class Environments {
  static final int MOST_COLUMNS = 100;

  /// The engine reads the inside of an environment again for each one around it.
  private static final int DEEPEST = 20;

  private final Rewriter mathematics;

  /// How many arrays are open: inside of one the engine no longer sets displays by itself.
  private int arrays;

  /// How many environments are open.
  private int open;

  Environments(Rewriter mathematics) {
    this.mathematics = mathematics;
  }

  /// Reads from after `\begin`.
  String environment() {
    if (++open > DEEPEST) throw new Refusal("nested too deeply");
    var rewritten = rewritten();
    open--;
    return rewritten;
  }

  private String rewritten() {
    var in = mathematics.in;
    var name = in.word();
    var base = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
    return switch (base) {
      case "equation", "displaymath", "math", "subequations", "center" ->
          "{" + body(name).inline() + "}";
      case "align", "aligned", "split", "flalign" -> {
        in.optional();
        yield display("aligned", body(name));
      }
      case "gather", "gathered", "multline", "multlined", "lgathered", "rgathered" -> {
        in.optional();
        yield display("gathered", body(name));
      }
      case "alignat", "alignedat", "xalignat" -> {
        in.argument();
        yield pairs(body(name));
      }
      case "eqnarray" -> display("aligned", array(name).joined(1));
      case "numcases", "subnumcases" -> {
        var before = mathematics.tableOf(in.argument()).inline();
        yield before + cases(array(name), "\\textstyle ", "\\left\\{", "\\right.");
      }
      case "cases" -> cases(array(name), "\\textstyle ", "\\left\\{", "\\right.");
      case "dcases" -> cases(array(name), "\\displaystyle ", "\\left\\{", "\\right.");
      case "rcases" -> cases(array(name), "\\textstyle ", "\\left.", "\\right\\}");
      case "drcases" -> cases(array(name), "\\displaystyle ", "\\left.", "\\right\\}");
      case "matrix" -> matrix(name, "", "");
      case "pmatrix" -> matrix(name, "\\left(", "\\right)");
      case "bmatrix" -> matrix(name, "\\left[", "\\right]");
      case "Bmatrix" -> matrix(name, "\\left\\{", "\\right\\}");
      case "vmatrix" -> matrix(name, "\\left|", "\\right|");
      case "Vmatrix" -> matrix(name, "\\left\\Vert ", "\\right\\Vert ");
      case "smallmatrix" -> small(name);
      case "psmallmatrix" -> "\\left(" + small(name) + "\\right)";
      case "bsmallmatrix" -> "\\left[" + small(name) + "\\right]";
      case "Bsmallmatrix" -> "\\left\\{" + small(name) + "\\right\\}";
      case "vsmallmatrix" -> "\\left|" + small(name) + "\\right|";
      case "Vsmallmatrix" -> "\\left\\Vert " + small(name) + "\\right\\Vert ";
      case "subarray" -> {
        in.argument();
        yield array(name).stacked();
      }
      case "array", "tabular", "darray" -> {
        in.optional();
        var columns = in.argument();
        var style = base.equals("darray") ? "\\displaystyle " : textStyle();
        yield array(columns(columns), array(name), style);
      }
      default -> throw new Refusal("unknown environment " + name);
    };
  }

  /// Takes back the space the engine puts left and right of an array, as MathJax does.
  private static final String OUTWARD = "\\hspace{-0.5em}";

  /// Keeps the baselines of low rows as far apart as those of text.
  private static final String ROW = "\\rule[-0.125em]{0em}{0.775em}";

  private Table body(String name) {
    var table = mathematics.tableUpTo("end");
    var ended = mathematics.in.word();
    if (!ended.equals(name))
      throw new Refusal("\\begin{%s} is ended by \\end{%s}".formatted(name, ended));
    return table;
  }

  private Table array(String name) {
    arrays++;
    var table = body(name);
    arrays--;
    return table;
  }

  private String display(String environment, Table table) {
    var restyle = arrays > 0 || !mathematics.display;
    var style = restyle ? "\\displaystyle {}" : "";
    return "\\begin{"
        + environment
        + "}"
        + table.body("", style, style)
        + "\\end{"
        + environment
        + "}";
  }

  /// Columns in pairs without space between the pairs.
  private String pairs(Table table) {
    var restyle = arrays > 0 || !mathematics.display;
    var style = restyle ? "\\displaystyle {}" : "";
    int count = (table.columns() + 1) / 2;
    return "\\begin{alignedat}{%d}%s\\end{alignedat}"
        .formatted(count, table.body("", style, style));
  }

  /// The engine sets the cells of an array in the style around it; they are set in text style.
  private String textStyle() {
    return mathematics.display ? "\\textstyle " : "";
  }

  private static String cases(Table table, String style, String left, String right) {
    return left + array("l".repeat(Math.max(2, table.columns())), table, style) + right + " ";
  }

  private String matrix(String name, String left, String right) {
    var in = mathematics.in;
    var alignment = name.endsWith("*") ? in.optional().map(Environments::columns).orElse("") : "";
    var table = array(name);
    var inside =
        alignment.isEmpty()
            ? "\\begin{matrix}" + table.body(ROW, textStyle(), textStyle()) + "\\end{matrix}"
            : array(alignment.repeat(table.columns()), table, textStyle());
    return left + inside + right + (left.isEmpty() ? "" : " ");
  }

  private String small(String name) {
    return "\\begin{smallmatrix}" + array(name).body("", "", "") + "\\end{smallmatrix}";
  }

  private static String array(String columns, Table table, String style) {
    long letters = columns.chars().filter(Character::isLetter).count();
    var all = columns + "c".repeat((int) Math.max(0, table.columns() - letters));
    return "{%s\\begin{array}{%s}%s\\end{array}%s}"
        .formatted(
            all.startsWith("|") ? "" : OUTWARD,
            all,
            table.body(ROW, style, style),
            all.endsWith("|") ? "" : OUTWARD);
  }

  /// `l`, `c`, `r` and `|` of a column specification; widths and fillings are left out.
  private static String columns(List<Token> specification) {
    var columns = new StringBuilder();
    var in = new Tokens(specification);
    for (var token = in.next(); !token.is(Kind.END); token = in.next()) {
      if (!token.is(Kind.CHARACTER)) continue;
      switch (token.text()) {
        case "l", "c", "r" -> columns.append(token.text());
        case "|", ":" -> columns.append('|');
        case "p", "m", "b" -> {
          in.argument();
          columns.append('l');
        }
        case "@", "!", ">", "<" -> in.argument();
        case "*" -> repeat(in);
        default -> {}
      }
      if (columns.length() > MOST_COLUMNS) throw new Refusal("too many columns");
    }
    return columns.toString();
  }

  /// `*{3}{cr}`: put back three times.
  private static void repeat(Tokens in) {
    int times = Rows.number(in, MOST_COLUMNS);
    var columns = in.argument();
    var repeated = new ArrayList<Token>();
    for (int i = 0; i < times; i++) repeated.addAll(columns);
    in.putBack(repeated);
  }
}
