package viva.math.tex;

import viva.math.token.Lexer;
import viva.math.token.Refusal;
import viva.math.token.Token;
import viva.math.token.Token.Kind;
import viva.math.token.Tokens;

/// What shapes the rows and cells it stands in: breaks, lines, numbers at the end.
final class Rows implements Special {
  private static final int MOST_CELLS = 100;

  private final Rewriter mathematics;
  private final Tokens in;

  Rows(Rewriter mathematics) {
    this.mathematics = mathematics;
    this.in = mathematics.in;
  }

  @Override
  public boolean write(String name, Table.Builder table) {
    var out = table.out();
    switch (name) {
      case "\\", "cr", "newline" -> newRow(table);
      case "hline", "hdashline" -> table.rule();
      case "cline", "label" -> in.argument();
      case "tag" -> {
        var bare = in.skip("*");
        var words = mathematics.textOf(in.argument());
        table.tag("\\text{" + (bare ? words : "(" + words + ")") + "}");
      }
      case "multicolumn" -> {
        out.append("\\multicolumn{").append(number(in, MOST_CELLS)).append("}{");
        out.append(in.word().replaceAll("[^lcr|]", "")).append("}{");
        out.append(mathematics.argument()).append('}');
      }
      case "hdotsfor" -> out.append("\\hdotsfor{").append(number(in, MOST_CELLS)).append('}');
      case "substack" -> out.append(mathematics.tableOf(in.argument()).stacked());
      case "matrix", "pmatrix", "cases" -> environment(name);
      case "eqalign" -> environment("aligned");
      case "displaylines" -> environment("gathered");
      case "intertext", "shortintertext" -> {
        out.append("\\text{").append(mathematics.textOf(in.argument())).append('}');
        table.endRow();
      }
      case "end" -> throw new Refusal("\\end without \\begin");
      default -> {
        return false;
      }
    }
    return true;
  }

  /// The content of an environment as the one argument of a command, as in plain TeX.
  private void environment(String name) {
    var content = in.argument();
    in.putBack(Lexer.tokens("\\end{" + name + "}"));
    in.putBack(content);
    in.putBack(Lexer.tokens("\\begin{" + name + "}"));
  }

  /// `\\`, `\\*` and `\\[2pt]`.
  private void newRow(Table.Builder table) {
    in.skip("*");
    in.optional()
        .ifPresent(
            gap -> {
              if (Lengths.isLength(Tokens.source(gap))) return;
              in.putBack(new Token(Kind.CHARACTER, "]"));
              in.putBack(gap);
              in.putBack(new Token(Kind.CHARACTER, "["));
            });
    table.endRow();
  }

  /// Reads a whole number in braces.
  ///
  /// @throws Refusal if it is none, or greater than `most`
  static int number(Tokens in, int most) {
    var digits = in.word();
    if (!digits.matches("\\d{1,4}") || Integer.parseInt(digits) > most)
      throw new Refusal("not a number up to " + most + ": " + digits);
    return Integer.parseInt(digits);
  }
}
