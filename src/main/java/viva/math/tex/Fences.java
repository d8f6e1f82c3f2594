package viva.math.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.math.token.Lexer;
import viva.math.token.Refusal;
import viva.math.token.Token;
import viva.math.token.Token.Kind;
import viva.math.token.Tokens;

/// Delimiters that grow: `\left`, `\big`, braces of sets, brackets of states.
final class Fences implements Special {
  private final Rewriter mathematics;
  private final Tokens in;

  Fences(Rewriter mathematics) {
    this.mathematics = mathematics;
    this.in = mathematics.in;
  }

  @Override
  public boolean write(String name, Table.Builder table) {
    var out = table.out();
    switch (name) {
      case "left" -> fence(out);
      case "middle" -> out.append("\\middle").append(delimiter()).append(' ');
      case "right" -> throw new Refusal("\\right without \\left");
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
      case "braket", "Braket" -> between("langle", "rangle", Integer.MAX_VALUE);
      case "set", "Set" -> between("{", "}", 1);
      case "genfrac" -> genfrac(out);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void fence(StringBuilder out) {
    out.append("\\left").append(delimiter()).append(' ');
    out.append(mathematics.tableUpTo("right").inline());
    out.append("\\right").append(delimiter()).append(' ');
  }

  private String delimiter() {
    for (var token = in.nextAfterSpace(); ; token = in.nextAfterSpace()) {
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
}
