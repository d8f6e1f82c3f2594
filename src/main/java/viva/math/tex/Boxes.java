package viva.math.tex;

import java.util.List;
import viva.math.token.Token;
import viva.math.token.Tokens;

/// What is drawn around, through and above its content, its colour, and where it is moved to.
final class Boxes implements Special {
  private final Rewriter mathematics;
  private final Tokens in;

  Boxes(Rewriter mathematics) {
    this.mathematics = mathematics;
    this.in = mathematics.in;
  }

  @Override
  public boolean write(String name, Table.Builder table) {
    var out = table.out();
    switch (name) {
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
      case "cancel", "bcancel", "xcancel" ->
          strike(name.substring(0, 1), mathematics.argument(), out);
      case "sout", "st" -> strike("s", text(in.argument()), out);
      case "xleftarrow" -> arrow('l', out);
      case "xrightarrow" -> arrow('r', out);
      case "xleftrightarrow" -> arrow('b', out);
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
      case "smash" -> {
        var side = in.optional().map(Tokens::source).filter(s -> s.equals("t") || s.equals("b"));
        out.append("\\smash").append(side.map(s -> "[" + s + "]").orElse(""));
        out.append('{').append(mathematics.argument()).append('}');
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private String text(List<Token> tokens) {
    return "\\text{" + mathematics.textOf(tokens) + "}";
  }

  /// Colours as `#rrggbb`, or none at all for a line in the colour of the text.
  private static void frame(String line, String fill, String content, StringBuilder out) {
    out.append("\\vivaframe{").append(line.replace("#", "")).append("}{");
    out.append(fill.replace("#", "")).append("}{").append(content).append('}');
  }

  private static void strike(String kind, String content, StringBuilder out) {
    out.append("\\vivastrike{").append(kind).append("}{").append(content).append('}');
  }

  private void arrow(char direction, StringBuilder out) {
    var below = in.optional().map(tex -> mathematics.tableOf(tex).inline()).orElse("");
    out.append("\\vivaarrow{").append(direction).append("}{").append(mathematics.argument());
    out.append("}{").append(below).append('}');
  }
}
