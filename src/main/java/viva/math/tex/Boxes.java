package viva.math.tex;

import java.util.List;
import viva.math.token.Token;
import viva.math.token.Token.Kind;
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
      case "color" -> colour(table);
      case "textcolor" -> {
        out.append("\\textcolor{").append(mathematics.colours.read(in)).append("}{");
        out.append(mathematics.argument()).append('}');
      }
      case "definecolor" -> mathematics.colours.define(in);
      case "boxed" -> frame("", "", mathematics.argument(), out);
      case "fbox", "framebox" -> {
        in.optional();
        in.optional();
        frame("", "", text(in.argument()), out);
      }
      case "makebox" -> {
        in.optional();
        in.optional();
        out.append(text(in.argument()));
      }
      case "colorbox" -> {
        var colour = mathematics.colours.read(in);
        frame(colour, colour, text(in.argument()), out);
      }
      case "fcolorbox" -> {
        var line = mathematics.colours.read(in);
        frame(line, mathematics.colours.read(in), text(in.argument()), out);
      }
      case "bbox" -> {
        var look = in.optional().map(Tokens::source).orElse("");
        if (look.contains("border")) frame("", "", mathematics.argument(), out);
        else out.append('{').append(mathematics.argument()).append('}');
      }
      case "enclose" -> {
        var notation = in.word();
        in.optional();
        enclose(notation, mathematics.argument(), out);
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
      case "raise", "lower" -> {
        var length = Lengths.read(in);
        if (name.equals("lower"))
          length = length.startsWith("-") ? length.substring(1) : "-" + length;
        out.append("\\raisebox{")
            .append(length)
            .append("}{")
            .append(mathematics.argument())
            .append('}');
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

  /// A switch up to the end of the group; but who writes a group behind it means that one only.
  private void colour(Table.Builder table) {
    var opening = "\\textcolor{" + mathematics.colours.read(in) + "}";
    if (in.peekAfterSpace().is(Kind.OPEN))
      table.out().append(opening).append('{').append(mathematics.argument()).append('}');
    else table.untilCellEnds(opening);
  }

  private static void enclose(String notation, String content, StringBuilder out) {
    switch (notation) {
      case "updiagonalstrike" -> strike("c", content, out);
      case "downdiagonalstrike" -> strike("b", content, out);
      case "horizontalstrike" -> strike("s", content, out);
      case "box", "roundedbox", "circle" -> frame("", "", content, out);
      default -> out.append('{').append(content).append('}');
    }
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
