package viva.math.tex;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import viva.math.token.Lexer;
import viva.math.token.Macros;
import viva.math.token.Refusal;
import viva.math.token.Token;
import viva.math.token.Token.Kind;
import viva.math.token.Tokens;

/// Rewrites mathematics for the engine, which sees ASCII and known commands only.
public final class Rewriter {
  /// As wide as in MathJax and KaTeX.
  static final String SPACE = "\\hspace{0.25em}";

  private static final int DEEPEST = 100;
  private static final int LONGEST = 200_000;
  private static final int MOST_CELLS = 2500;

  final Tokens in;
  final Macros macros = new Macros();
  final Colours colours = new Colours();
  final boolean display;
  private final Text text;
  private final Environments environments;
  private final List<Special> specials;
  private int depth;
  private int written;
  private int cells;

  private Rewriter(String tex, boolean display) {
    this.in = new Tokens(Lexer.tokens(tex));
    this.display = display;
    this.text = new Text(this);
    this.environments = new Environments(this);
    this.specials =
        List.of(
            new Rows(this),
            new Fences(this),
            new Boxes(this),
            new Operators(this),
            new Notation(this));
  }

  /// @throws Refusal if the engine must not or cannot draw it
  public static String rewrite(String tex, boolean display) {
    return new Rewriter(tex, display).table(Kind.END).inline();
  }

  /// Reads up to the end of the input or of a group, whose opening brace has been read.
  Table table(Kind end) {
    return table(new Token(end, ""));
  }

  /// Reads up to a command such as `\right`, and that command.
  Table tableUpTo(String command) {
    return table(new Token(Kind.COMMAND, command));
  }

  private Table table(Token end) {
    enter();
    var table = new Table.Builder();
    for (var token = in.next(); ; token = in.next()) {
      if (token.is(end.kind()) && (!token.is(Kind.COMMAND) || token.equals(end))) break;
      if (token.is(Kind.END)) throw new Refusal(missing(end));
      token(token, table);
    }
    depth--;
    var built = table.build();
    for (var row : built.rows()) for (var cell : row.cells()) count(cell.length());
    if (!built.isOneCell()) {
      cells += built.rows().size() * built.columns();
      if (cells > MOST_CELLS || built.columns() > Environments.MOST_COLUMNS)
        throw new Refusal("too many cells");
    }
    return built;
  }

  private static String missing(Token end) {
    return end.is(Kind.CLOSE) ? "a closing brace is missing" : end.source().strip() + " is missing";
  }

  private void enter() {
    if (++depth > DEEPEST) throw new Refusal("nested too deeply");
  }

  private void count(int characters) {
    written += characters;
    if (written > LONGEST * 10) throw new Refusal("the formula grows too large");
  }

  private void token(Token token, Table.Builder table) {
    var out = table.out();
    switch (token.kind()) {
      case SPACE -> {}
      case OPEN -> group(table(Kind.CLOSE).inline(), out);
      case CLOSE -> throw new Refusal("a closing brace too many");
      case PARAMETER -> throw new Refusal("#" + token.text() + " outside of a macro");
      case VERBATIM -> out.append("\\texttt{").append(Text.plain(token.text())).append('}');
      case CHARACTER -> character(token, table);
      case COMMAND -> command(token.text(), table);
      case END -> throw new Refusal("an argument is missing");
    }
    if (out.length() > LONGEST) throw new Refusal("the formula grows too large");
  }

  /// A group of one sign would make the engine treat the sign as a letter from then on, so the
  /// group is given that class in another way.
  private static void group(String content, StringBuilder out) {
    out.append(isOneSign(content.strip()) ? "\\mathord{" : "{").append(content).append('}');
  }

  private static boolean isOneSign(String content) {
    if (content.length() == 1) return !Character.isLetterOrDigit(content.charAt(0));
    return content.startsWith("\\") && content.chars().skip(1).allMatch(Character::isLetter);
  }

  private void character(Token token, Table.Builder table) {
    var out = table.out();
    int c = token.codePoint();
    if (in.peek().is(Kind.CHARACTER)) {
      var accent = Characters.accent(in.peek().codePoint());
      if (accent.isPresent()) {
        in.next();
        in.putBack(List.of(new Token(Kind.COMMAND, accent.get()), token));
        return;
      }
    }
    switch (c) {
      case '&' -> table.endCell();
      case '^' -> out.append("^{").append(script()).append('}');
      // the engine leaves space after superscripts only
      case '_' -> out.append("_{").append(script()).append("\\hspace{0.07em}}");
      case '.' -> dots(out);
      case '\'' -> out.append("^{").append(primes()).append('}');
      case '~' -> out.append(SPACE);
      case '$' -> {}
      case '#', '%' -> out.append('\\').append((char) c);
      case '"', '@' -> out.append(Text.run(Character.toString(c))); // the engine has neither
      default -> {
        if (c < 0x80) {
          if (c > ' ' && c < 0x7f) out.append((char) c);
          return;
        }
        Characters.meaning(c).ifPresentOrElse(in::putBack, () -> out.append(text.run(token)));
      }
    }
  }

  /// What stands after `_` or `^`.
  String script() {
    var next = in.peekAfterSpace();
    if (next.is(Kind.END) || next.is(Kind.CLOSE) || next.isCharacter("&")) return "";
    return argumentTable().script();
  }

  /// Three in a row are an ellipsis.
  private void dots(StringBuilder out) {
    int more = 0;
    while (in.skip(".")) more++;
    out.append(more == 2 ? "\\ldots " : ".".repeat(more + 1));
  }

  /// The rest of a row of primes with a superscript after them: together one superscript.
  String primes() {
    var primes = new StringBuilder("\\prime ");
    while (in.peekAfterSpace().isCharacter("'")) {
      in.next();
      primes.append("\\prime ");
    }
    return in.skip("^") ? primes.append(script()).toString() : primes.toString();
  }

  /// A mathematical argument: a group, or one token with the arguments it takes itself.
  String argument() {
    return argumentTable().inline();
  }

  private Table argumentTable() {
    enter();
    var token = in.peekAfterSpace();
    if (token.is(Kind.END) || token.is(Kind.CLOSE)) throw new Refusal("an argument is missing");
    in.next();
    if (token.is(Kind.OPEN)) {
      depth--;
      return table(Kind.CLOSE);
    }
    var meaning = meaning(token);
    var table =
        meaning
            .map(this::tableOf)
            .orElseGet(
                () -> {
                  var single = new Table.Builder();
                  token(token, single);
                  return single.build();
                });
    depth--;
    return table;
  }

  /// What the token stands for: a macro, other TeX, a sign beyond ASCII, an operator without its
  /// ends.
  private Optional<List<Token>> meaning(Token token) {
    return switch (token.kind()) {
      case COMMAND ->
          macros
              .expand(token.text(), in)
              .or(() -> Commands.meaning(token.text()).map(macro -> macros.expansion(macro, in)))
              .or(() -> Commands.large(token.text()).map(_ -> List.of(token)));
      case CHARACTER ->
          token.codePoint() < 0x80 ? Optional.empty() : Characters.meaning(token.codePoint());
      default -> Optional.empty();
    };
  }

  /// These tokens, and nothing behind them.
  Table tableOf(List<Token> tokens) {
    var group = new ArrayList<>(tokens);
    group.add(Token.CLOSING);
    in.putBack(group);
    return table(Kind.CLOSE);
  }

  /// Words in the middle of mathematics.
  String textOf(List<Token> tokens) {
    enter();
    var words = text.of(tokens);
    depth--;
    return words;
  }

  private void command(String name, Table.Builder table) {
    var expanded = macros.expand(name, in);
    if (expanded.isPresent()) {
      in.putBack(expanded.get());
    } else if (name.equals("begin")) {
      table.out().append(environments.environment());
    } else if (specials.stream().noneMatch(special -> special.write(name, table))) {
      known(name, table.out());
    }
  }

  private void known(String name, StringBuilder out) {
    var known = Commands.find(name);
    if (known.isEmpty()) throw new Refusal("unknown command \\" + name);
    switch (known.get()) {
      case Commands.Takes(var signature) -> takes(name, signature, out);
      case Commands.Means(var macro) -> in.putBack(macros.expansion(macro, in));
      case Commands.Arrow(var tex) -> arrow(tableOf(tex).inline(), out);
      case Commands.Large _, Commands.Nothing _ -> {}
    }
  }

  private void takes(String name, String signature, StringBuilder out) {
    out.append('\\').append(name);
    if (signature.isEmpty() && Character.isLetter(name.charAt(0))) out.append(' ');
    for (int kind : signature.chars().toArray()) {
      switch (kind) {
        case 'm' -> out.append('{').append(argument()).append('}');
        case 'o' ->
            in.optional()
                .ifPresent(tex -> out.append('[').append(tableOf(tex).inline()).append(']'));
        case 't' -> out.append("{\\text{").append(textOf(in.argument())).append("}}");
        default -> throw new IllegalStateException(name + " " + signature);
      }
    }
  }

  private void arrow(String arrow, StringBuilder out) {
    var below = in.optional().map(tex -> tableOf(tex).inline());
    var above = argument();
    out.append("\\mathrel{\\overset{").append(above).append("}{");
    below.ifPresent(tex -> out.append("\\underset{").append(tex).append("}{"));
    out.append(arrow).append(below.isPresent() ? "}}}" : "}}");
  }

  /// For commands of our own in the engine: any text as letters it leaves alone.
  static String encoded(String text) {
    var hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(HexFormat.of().toHexDigits((char) c)));
    return hex.toString();
  }
}
