package viva.math.tex;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import viva.math.token.Lexer;
import viva.math.token.Refusal;
import viva.math.token.Token;
import viva.math.token.Token.Kind;
import viva.math.token.Tokens;

/// Single commands with a syntax of their own: definitions, negations, spaces,
/// words, references.
final class Notation implements Special {
  /// `\not` and a sign for which there is a sign of its own.
  private static final Map<String, String> NEGATED =
      Map.ofEntries(
          entry("=", "\\neq "),
          entry("<", "\\nless "),
          entry(">", "\\ngtr "),
          entry("in", "\\notin "),
          entry("subseteq", "\\nsubseteq "),
          entry("supseteq", "\\nsupseteq "),
          entry("mid", "\\nmid "),
          entry("parallel", "\\nparallel "),
          entry("leq", "\\nleq "),
          entry("le", "\\nleq "),
          entry("geq", "\\ngeq "),
          entry("ge", "\\ngeq "),
          entry("exists", "\\nexists "),
          entry("sim", "\\nsim "),
          entry("cong", "\\ncong "));

  private final Rewriter mathematics;
  private final Tokens in;

  Notation(Rewriter mathematics) {
    this.mathematics = mathematics;
    this.in = mathematics.in;
  }

  @Override
  public boolean write(String name, Table.Builder table) {
    var out = table.out();
    switch (name) {
      case "def", "gdef", "edef", "xdef" -> mathematics.macros.def(in);
      case "newcommand", "renewcommand" -> mathematics.macros.newCommand(in, false);
      case "providecommand" -> mathematics.macros.newCommand(in, true);
      case "let" -> mathematics.macros.let(in);
      case "DeclareMathOperator" -> mathematics.macros.operator(in);
      case "mathit" -> italic(in.argument(), out);
      case "not" -> not(out);
      case "hspace", "kern", "mkern", "hskip", "mskip", "mspace" -> {
        in.skip("*");
        out.append("\\hspace{").append(Lengths.read(in)).append('}');
      }
      case "stackrel", "cfrac" -> {
        in.optional();
        out.append('\\').append(name).append('{').append(mathematics.argument()).append("}{");
        out.append(mathematics.argument()).append('}');
      }
      case "frac", "dfrac", "tfrac" -> {
        // to its neighbours a fraction is a letter, which the engine does not know
        out.append("\\mathord{\\").append(name).append('{').append(mathematics.argument());
        out.append("}{").append(mathematics.argument()).append("}}");
      }
      case "buildrel" -> {
        var above = mathematics.tableOf(in.upTo("over")).inline();
        out.append("\\mathrel{\\overset{").append(above).append("}{");
        out.append(mathematics.argument()).append("}}");
      }
      case "root" -> {
        var degree = mathematics.tableOf(in.upTo("of")).inline();
        out.append("\\sqrt[")
            .append(degree)
            .append("]{")
            .append(mathematics.argument())
            .append('}');
      }
      case "dv", "pdv", "derivative", "partialderivative" ->
          derivative(name.startsWith("p") ? "\\partial " : "\\mathrm{d}", out);
      case "above" -> {
        Lengths.read(in);
        out.append("\\over ");
      }
      case "sideset" -> {
        out.append("\\sideset{").append(mathematics.argument()).append("}{");
        out.append(mathematics.argument()).append("}{").append(mathematics.argument()).append('}');
      }
      case "mathchoice" -> {
        var choices = List.of(in.argument(), in.argument(), in.argument(), in.argument());
        in.putBack(choices.get(mathematics.display ? 0 : 1));
      }
      case "ref", "eqref", "cite" ->
          out.append("\\text{(").append(Text.plain(in.word())).append(")}");
      case "href" -> {
        in.next();
        out.append('{').append(mathematics.argument()).append('}');
      }
      case "unicode" -> in.putBack(Lexer.tokens("\\char" + in.word().replaceFirst("^x", "\"")));
      case "char" -> in.putBack(character());
      case "url", "(", ")", "[", "]" -> {}
      case " ", "space", "nobreakspace", "nbsp" -> out.append(Rewriter.SPACE);
      default -> {
        if (!Text.isStyle(name)) return false;
        out.append('\\').append(Text.style(name)).append('{');
        out.append(mathematics.textOf(in.argument())).append('}');
      }
    }
    return true;
  }

  /// Words have the widths of text, in which the engine sets only text.
  private void italic(List<Token> letters, StringBuilder out) {
    var words = letters.stream().allMatch(t -> t.is(Kind.CHARACTER) && isLetter(t.codePoint()));
    out.append(words ? "\\textit{" : "\\mathit{");
    out.append(mathematics.tableOf(letters).inline()).append('}');
  }

  private static boolean isLetter(int c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private void not(StringBuilder out) {
    var negated = in.nextAfterSpace();
    if (negated.is(Kind.END)) return;
    var meaning =
        negated.is(Kind.CHARACTER) && negated.codePoint() >= 0x80
            ? Characters.meaning(negated.codePoint()).orElse(List.of(negated))
            : List.of(negated);
    var own = meaning.size() == 1 ? NEGATED.get(meaning.getFirst().text()) : null;
    if (own != null) {
      out.append(own);
    } else {
      in.putBack(meaning);
      out.append("\\not ").append(mathematics.argument());
    }
  }

  /// `\dv[n]{f}{x}`, and `\dv{x}` without a function.
  private void derivative(String sign, StringBuilder out) {
    var order = in.optional().map(tex -> "^{" + mathematics.tableOf(tex).inline() + "}").orElse("");
    var first = mathematics.argument();
    var both = in.peek().is(Kind.OPEN);
    out.append("\\mathord{\\frac{").append(sign.strip()).append(order).append(' ');
    out.append(both ? first : "").append("}{").append(sign);
    out.append(both ? mathematics.argument() : first).append(order).append("}}");
  }

  /// `\char"41`, `\char'101`, `\char65` and ``\char`A``.
  private List<Token> character() {
    in.peekAfterSpace();
    if (in.skip("`")) return List.of(in.next());
    int radix = in.skip("\"") ? 16 : in.skip("'") ? 8 : 10;
    int code = 0;
    while (in.peek().is(Kind.CHARACTER) && Character.digit(in.peek().codePoint(), radix) >= 0) {
      code = code * radix + Character.digit(in.next().codePoint(), radix);
      if (code > Character.MAX_CODE_POINT) throw new Refusal("\\char: no such character");
    }
    return List.of(new Token(Kind.CHARACTER, Character.toString(code)));
  }
}
