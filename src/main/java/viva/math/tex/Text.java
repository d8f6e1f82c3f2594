package viva.math.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.math.token.Refusal;
import viva.math.token.Token;
import viva.math.token.Token.Kind;
import viva.math.token.Tokens;

/// Rewrites the words in `\text{..}`.
final class Text {
  /// Commands of text whose argument is text, and what they are called in the engine.
  static final Set<String> STYLES = Set.of("textbf", "textit", "textsf", "texttt", "textsc");

  static final Set<String> UPRIGHT =
      Set.of("text", "textrm", "mbox", "hbox", "textnormal", "textup", "textmd", "shortintertext");

  private static final Set<String> SAME = Set.of(",", ":", ";", "!", "quad", "qquad");

  private static final Set<String> ACCENTS =
      Set.of("'", "`", "^", "\"", "~", "=", ".", "H", "r", "u", "v", "c", "k");

  /// Punctuation that Chinese shares with English, where it is narrow.
  private static final Map<Integer, String> LATIN =
      Map.of(
          (int) '“',
          "``",
          (int) '”',
          "''",
          (int) '‘',
          "`",
          (int) '’',
          "'",
          (int) '–',
          "\\textendash ",
          (int) '—',
          "\\textemdash ",
          (int) '…',
          "$\\ldots $");

  private final Rewriter mathematics;

  /// The last character of text, to tell whose punctuation the next one is.
  private int last;

  Text(Rewriter mathematics) {
    this.mathematics = mathematics;
  }

  /// The engine's name of a command that sets words.
  static String style(String name) {
    if (name.equals("emph") || name.equals("textsl")) return "textit";
    return STYLES.contains(name) ? name : "text";
  }

  static boolean isStyle(String name) {
    return STYLES.contains(name)
        || UPRIGHT.contains(name)
        || name.equals("emph")
        || name.equals("textsl");
  }

  /// The inside of `\text{..}`.
  String of(List<Token> tokens) {
    var in = mathematics.in;
    var group = new ArrayList<>(tokens);
    group.add(Token.CLOSING);
    in.putBack(group);
    var out = new StringBuilder();
    for (var token = in.next(); !token.is(Kind.CLOSE); token = in.next()) write(token, out);
    return out.toString();
  }

  private void write(Token token, StringBuilder out) {
    switch (token.kind()) {
      case SPACE -> out.append(Rewriter.SPACE);
      case OPEN ->
          out.append('{').append(mathematics.textOf(mathematics.in.upToClose())).append('}');
      case VERBATIM -> out.append("\\texttt{").append(plain(token.text())).append('}');
      case CHARACTER -> character(token, out);
      case COMMAND -> command(token, out);
      case PARAMETER -> out.append("\\#").append(token.text());
      case CLOSE, END -> throw new Refusal("a closing brace is missing");
    }
  }

  private void character(Token token, StringBuilder out) {
    int c = token.codePoint();
    int previous = last;
    last = c;
    if (c == '$') {
      out.append('$').append(upTo(new Token(Kind.CHARACTER, "$"))).append('$');
    } else if (c < 0x80) {
      out.append(plain(token.text()));
    } else if (LATIN.containsKey(c) && !isBesideCjk(previous)) {
      out.append(LATIN.get(c));
    } else if (isText(c)) {
      out.append(run(token));
    } else {
      Characters.meaning(c)
          .ifPresentOrElse(meaning -> sign(meaning, out), () -> out.append(run(token)));
    }
  }

  private void sign(List<Token> meaning, StringBuilder out) {
    if (!meaning.isEmpty())
      out.append('$').append(mathematics.tableOf(meaning).inline()).append('$');
  }

  private void command(Token token, StringBuilder out) {
    var in = mathematics.in;
    var name = token.text();
    var expanded = mathematics.macros.expand(name, in);
    if (expanded.isPresent()) {
      in.putBack(expanded.get());
    } else if (isStyle(name)) {
      out.append('\\').append(style(name)).append('{');
      out.append(mathematics.textOf(in.argument())).append('}');
    } else if (SAME.contains(name)) {
      out.append('\\').append(name).append(name.length() > 1 ? " " : "");
    } else if (ACCENTS.contains(name)) {
      out.append('\\').append(name).append('{').append(plain(Tokens.source(in.argument())));
      out.append('}');
    } else if (name.equals("\\") || name.equals("newline") || name.equals(" ")) {
      out.append(Rewriter.SPACE);
    } else if (name.equals("(")) {
      out.append('$').append(upTo(new Token(Kind.COMMAND, ")"))).append('$');
    } else if (name.equals("color")) {
      out.append("\\textcolor{").append(mathematics.colours.read(in)).append("}{\\text{");
      var rest = in.upToClose();
      in.putBack(Token.CLOSING);
      out.append(mathematics.textOf(rest)).append("}}");
    } else if (name.equals("textcolor")) {
      out.append("\\textcolor{").append(mathematics.colours.read(in)).append("}{\\text{");
      out.append(mathematics.textOf(in.argument())).append("}}");
    } else {
      mathematics.in.putBack(token);
      out.append('$').append(mathematics.argument()).append('$');
    }
  }

  private String upTo(Token end) {
    var in = mathematics.in;
    var inside = new ArrayList<Token>();
    for (int open = 0; open > 0 || !in.peek().equals(end); ) {
      var token = in.next();
      if (token.is(Kind.END) || (token.is(Kind.CLOSE) && --open < 0))
        throw new Refusal(end.source().strip() + " is missing");
      if (token.is(Kind.OPEN)) open++;
      inside.add(token);
    }
    in.next();
    return mathematics.tableOf(inside).inline();
  }

  /// This character and those after it which a font of the system must draw.
  String run(Token first) {
    var run = new StringBuilder(first.text());
    var in = mathematics.in;
    while (in.peek().is(Kind.CHARACTER)
        && in.peek().codePoint() >= 0x80
        && (isText(in.peek().codePoint()) || Characters.meaning(in.peek().codePoint()).isEmpty()))
      run.append(in.next().text());
    return run(run.toString());
  }

  static String run(String text) {
    return "\\vivatext{" + Rewriter.encoded(text) + "}";
  }

  /// CJK with its punctuation, Latin letters with accents, other scripts, emoji.
  private static boolean isText(int c) {
    return (c >= 0x2E80 && (c < 0x1D400 || c > 0x1D7FF))
        || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7)
        || (c >= 0x400 && c < 0x2000);
  }

  private boolean isBesideCjk(int previous) {
    var next = mathematics.in.peek();
    return previous >= 0x2E80 || (next.is(Kind.CHARACTER) && next.codePoint() >= 0x2E80);
  }

  /// ASCII as the engine's text mode wants it.
  static String plain(String text) {
    var out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '_', '&', '#', '%', '$', '{', '}' -> out.append('\\').append((char) c);
                case ',', ';', '.', ':', '=', '+', '*', '<', '>', '|' ->
                    // in words they have none of the space they have in mathematics
                    out.append("\\mathord{").append((char) c).append('}');
                case '^' -> out.append("$\\wedge$");
                case '~' -> out.append(Rewriter.SPACE);
                case '\\' -> out.append("$\\backslash$");
                case '"' -> out.append("''");
                case '@' -> out.append(run("@")); // the engine has none
                default -> {
                  if (c >= 0x80) out.append(run(Character.toString(c)));
                  else if (c >= ' ' && c < 0x7f) out.append((char) c);
                  else if (Character.isWhitespace(c)) out.append(Rewriter.SPACE);
                }
              }
            });
    return out.toString();
  }
}
