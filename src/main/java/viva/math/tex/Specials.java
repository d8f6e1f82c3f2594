package viva.math.tex;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.math.tex.Token.Kind;

/// The commands that are more than a line in the register.
final class Specials {
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

  private static final int MOST_ITEMS = 100;

  private final Rewriter mathematics;
  private final Tokens in;

  Specials(Rewriter mathematics) {
    this.mathematics = mathematics;
    this.in = mathematics.in;
  }

  /// False if the command is none of these.
  boolean write(String name, Table.Builder table) {
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
      case "def", "gdef", "edef", "xdef" -> mathematics.macros.def(in);
      case "newcommand", "renewcommand" -> mathematics.macros.newCommand(in, false);
      case "providecommand" -> mathematics.macros.newCommand(in, true);
      case "let" -> mathematics.macros.let(in);
      case "DeclareMathOperator" -> mathematics.macros.operator(in);
      case "color" -> table.untilCellEnds("\\textcolor{" + Colours.hex(in.word()) + "}");
      case "textcolor" -> {
        out.append("\\textcolor{").append(Colours.hex(in.word())).append("}{");
        out.append(mathematics.argument()).append('}');
      }
      case "boxed" -> frame("", "", mathematics.argument(), out);
      case "fbox" -> frame("", "", text(in.argument()), out);
      case "colorbox" -> {
        var colour = Colours.hex(in.word());
        frame(colour, colour, text(in.argument()), out);
      }
      case "fcolorbox" -> {
        var line = Colours.hex(in.word());
        frame(line, Colours.hex(in.word()), text(in.argument()), out);
      }
      case "xleftarrow" -> arrow('l', out);
      case "xrightarrow" -> arrow('r', out);
      case "xleftrightarrow" -> arrow('b', out);
      case "left" -> fence(out);
      case "middle" -> out.append("\\middle").append(delimiter()).append(' ');
      case "big",
          "Big",
          "bigg",
          "Bigg",
          "bigl",
          "Bigl",
          "biggl",
          "Biggl",
          "bigr",
          "Bigr",
          "biggr",
          "Biggr" ->
          out.append('\\').append(name).append(delimiter()).append(' ');
      case "bigm", "Bigm", "biggm", "Biggm" -> {
        out.append("\\mathrel{\\").append(name, 0, name.length() - 1);
        out.append(delimiter()).append('}');
      }
      case "right" -> throw new Refusal("\\right without \\left");
      case "end" -> throw new Refusal("\\end without \\begin");
      case "mathit" -> italic(in.argument(), out);
      case "operatorname", "operatornamewithlimits" -> operator(name, out);
      case "hspace", "kern", "mkern", "hskip", "mskip", "mspace" -> {
        in.skip("*");
        out.append("\\hspace{").append(Lengths.read(in)).append('}');
      }
      case "rule" -> {
        var raised = in.optional().map(Tokens::source).map(Lengths::em);
        out.append("\\rule");
        raised.ifPresent(length -> out.append('[').append(length).append(']'));
        out.append('{').append(Lengths.read(in)).append("}{").append(Lengths.read(in)).append('}');
      }
      case "raisebox" -> {
        out.append("\\raisebox{").append(Lengths.read(in)).append("}{");
        out.append(text(in.argument())).append('}');
      }
      case "not" -> not(out);
      case "substack" -> out.append(mathematics.tableOf(in.argument()).stacked());
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
      case "genfrac" -> genfrac(out);
      case "above" -> {
        Lengths.read(in);
        out.append("\\over ");
      }
      case "smash" -> {
        var side = in.optional().map(Tokens::source).filter(s -> s.equals("t") || s.equals("b"));
        out.append("\\smash").append(side.map(s -> "[" + s + "]").orElse(""));
        out.append('{').append(mathematics.argument()).append('}');
      }
      case "sideset" -> {
        out.append("\\sideset{").append(mathematics.argument()).append("}{");
        out.append(mathematics.argument()).append("}{").append(mathematics.argument()).append('}');
      }
      case "mathchoice" -> {
        var choices = List.of(in.argument(), in.argument(), in.argument(), in.argument());
        in.putBack(choices.get(mathematics.display ? 0 : 1));
      }
      case "multicolumn" -> {
        out.append("\\multicolumn{").append(number(in, MOST_ITEMS)).append("}{");
        out.append(in.word().replaceAll("[^lcr|]", "")).append("}{");
        out.append(mathematics.argument()).append('}');
      }
      case "hdotsfor" -> out.append("\\hdotsfor{").append(number(in, MOST_ITEMS)).append('}');
      case "cancel", "bcancel", "xcancel" ->
          strike(name.substring(0, 1), mathematics.argument(), out);
      case "sout", "st" -> strike("s", text(in.argument()), out);
      case "braket", "Braket" -> between("langle", "rangle", Integer.MAX_VALUE);
      case "set", "Set" -> between("{", "}", 1);
      case "ref", "eqref", "cite" ->
          out.append("\\text{(").append(Text.plain(in.word())).append(")}");
      case "href" -> {
        in.next();
        out.append('{').append(mathematics.argument()).append('}');
      }
      case "url" -> {}
      case "char" -> in.putBack(character());
      case "(", ")", "[", "]" -> {}
      case " ", "space", "nobreakspace", "nbsp" -> out.append(Rewriter.SPACE);
      default -> {
        if (!Text.isStyle(name)) return false;
        out.append('\\').append(Text.style(name)).append('{');
        out.append(mathematics.textOf(in.argument())).append('}');
      }
    }
    return true;
  }

  private String text(List<Token> tokens) {
    return "\\text{" + mathematics.textOf(tokens) + "}";
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

  private void fence(StringBuilder out) {
    out.append("\\left").append(delimiter()).append(' ');
    out.append(mathematics.tableUpTo("right").inline());
    out.append("\\right").append(delimiter()).append(' ');
  }

  private String delimiter() {
    for (var token = next(); ; token = next()) {
      if (token.is(Kind.END)) return ".";
      if (token.is(Kind.OPEN)) return Delimiters.of(new Tokens(in.upToClose()).next());
      var expanded =
          token.is(Kind.COMMAND)
              ? mathematics.macros.expand(token.text(), in)
              : Optional.<List<Token>>empty();
      if (expanded.isEmpty()) return Delimiters.of(token);
      in.putBack(expanded.get());
    }
  }

  private Token next() {
    in.peekAfterSpace();
    return in.next();
  }

  /// Hyphens and stars in the name of an operator are not minus and times.
  private void operator(String name, StringBuilder out) {
    var stacked = in.skip("*") || name.endsWith("limits");
    var letters = new ArrayList<Token>();
    for (var token : in.argument())
      if (token.isCharacter("-") || token.isCharacter("*"))
        letters.addAll(Lexer.tokens("\\text{" + token.text() + "}"));
      else letters.add(token);
    out.append("\\mathop{\\mathrm{").append(mathematics.tableOf(letters).inline()).append("}}");
    if (!stacked) out.append("\\nolimits ");
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
    var negated = next();
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

  private void genfrac(StringBuilder out) {
    out.append("\\genfrac");
    for (int i = 0; i < 2; i++) {
      var side = in.argument();
      out.append('{').append(side.isEmpty() ? "" : Delimiters.of(side.getFirst())).append('}');
    }
    var thickness = in.word();
    out.append('{').append(thickness.isEmpty() ? "" : Lengths.em(thickness)).append("}{");
    var style = in.word();
    if (!style.matches("[0-3]?")) throw new Refusal("not a style: " + style);
    out.append(style).append("}{").append(mathematics.argument()).append("}{");
    out.append(mathematics.argument()).append('}');
  }

  private static void strike(String kind, String content, StringBuilder out) {
    out.append("\\vivastrike{").append(kind).append("}{").append(content).append('}');
  }

  /// Colours as `#rrggbb`, or none at all for a line in the colour of the text.
  private static void frame(String line, String fill, String content, StringBuilder out) {
    out.append("\\vivaframe{").append(line.replace("#", "")).append("}{");
    out.append(fill.replace("#", "")).append("}{").append(content).append('}');
  }

  private void arrow(char direction, StringBuilder out) {
    var below = in.optional().map(tex -> mathematics.tableOf(tex).inline()).orElse("");
    out.append("\\vivaarrow{").append(direction).append("}{").append(mathematics.argument());
    out.append("}{").append(below).append('}');
  }

  /// The argument between growing delimiters, its first bars growing with them.
  private void between(String left, String right, int bars) {
    var inside = new ArrayList<Token>();
    inside.add(new Token(Kind.COMMAND, "left"));
    inside.add(new Token(Kind.COMMAND, left));
    int open = 0;
    for (var token : in.argument()) {
      if (token.is(Kind.OPEN)) open++;
      if (token.is(Kind.CLOSE)) open--;
      if (open == 0 && bars > 0 && token.isCharacter("|")) {
        bars--;
        inside.addAll(Lexer.tokens(left.equals("{") ? "\\,\\middle|\\," : "\\middle|"));
      } else inside.add(token);
    }
    inside.add(new Token(Kind.COMMAND, "right"));
    inside.add(new Token(Kind.COMMAND, right));
    in.putBack(inside);
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

  static int number(Tokens in, int most) {
    var digits = in.word();
    if (!digits.matches("\\d{1,4}") || Integer.parseInt(digits) > most)
      throw new Refusal("not a number up to " + most + ": " + digits);
    return Integer.parseInt(digits);
  }
}
