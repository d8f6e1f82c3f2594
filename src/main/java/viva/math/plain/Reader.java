package viva.math.plain;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.math.tex.Commands;
import viva.math.token.Lexer;
import viva.math.token.Macros;
import viva.math.token.Refusal;
import viva.math.token.Token;
import viva.math.token.Token.Kind;
import viva.math.token.Tokens;

/// Reads mathematics and writes it as a line. Forgives what the engine would refuse: a brace that
/// is missing, a command that nobody knows.
final class Reader {
  private static final int DEEPEST = 100;

  /// In tokens: three times as many as the longest formula has.
  private static final int LONGEST = 30_000;

  /// The mark that a letter is joined with, and the one that stands behind it where no letter of
  /// its own has it: fonts draw loose combining marks badly.
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          entry("hat", "\u0302ˆ"),
          entry("widehat", "\u0302ˆ"),
          entry("tilde", "\u0303˜"),
          entry("widetilde", "\u0303˜"),
          entry("bar", "\u0304¯"),
          entry("overline", "\u0304¯"),
          entry("dot", "\u0307˙"),
          entry("ddot", "\u0308¨"),
          entry("check", "\u030cˇ"),
          entry("breve", "\u0306˘"),
          entry("acute", "\u0301´"),
          entry("grave", "\u0300`"),
          entry("mathring", "\u030a˚"));

  private static final Map<String, String> ALPHABETS =
      Map.of(
          "mathbb", "mathbb",
          "mathds", "mathbb",
          "mathcal", "mathscr",
          "mathscr", "mathscr",
          "mathfrak", "mathfrak");

  private static final Set<String> INFIXES = Set.of("over", "choose", "atop", "brace", "brack");

  final Tokens in;
  private final Macros macros = new Macros();
  private final Environments environments;
  private final Notation notation;
  private Line line = new Line(false);
  private int depth;
  private int read;

  Reader(String tex) {
    this.in = new Tokens(Lexer.tokens(tex));
    this.environments = new Environments(this);
    this.notation = new Notation(this);
  }

  /// @throws Refusal if it goes on for too long or too deep
  String read() {
    rest(Kind.END);
    return line.toString();
  }

  Line line() {
    return line;
  }

  Macros macros() {
    return macros;
  }

  /// Reads up to the end of a group or of the formula.
  void rest(Kind end) {
    enter();
    int start = line.length();
    for (var token = next(); !token.is(end) && !token.is(Kind.END); token = next()) {
      if (isInfix(token)) {
        infix(token.text(), line.cut(start), end);
        break;
      }
      token(token);
    }
    depth--;
  }

  private Token next() {
    if (++read > LONGEST) throw new Refusal("the formula goes on for too long");
    return in.next();
  }

  private void enter() {
    if (++depth > DEEPEST) throw new Refusal("nested too deeply");
  }

  private static boolean isInfix(Token token) {
    return token.is(Kind.COMMAND) && INFIXES.contains(token.text());
  }

  /// `{a \over b}`: what comes before and after, to the ends of the group.
  private void infix(String name, String before, Kind end) {
    var after = aside(line.isTight(), () -> rest(end));
    if (name.equals("over")) fraction(before, after);
    else if (name.equals("choose")) notation.choose(before, after);
    else line.add(before + ", " + after);
  }

  void fraction(String above, String below) {
    line.apart(Operands.above(above) + "/" + Operands.below(below));
  }

  /// An argument as a line of its own.
  String argument() {
    return argument(line.isTight());
  }

  private String argument(boolean tight) {
    return aside(tight, this::inPlace);
  }

  /// What some work writes, on a line of its own.
  String aside(boolean tight, Runnable work) {
    var outer = line;
    line = new Line(tight);
    work.run();
    var aside = line.toString();
    line = outer;
    return aside;
  }

  /// A group, or one token with the arguments it takes itself; nothing where neither comes.
  void inPlace() {
    var token = in.peekAfterSpace();
    if (token.is(Kind.END) || token.is(Kind.CLOSE)) return;
    next();
    if (token.is(Kind.OPEN)) {
      rest(Kind.CLOSE);
      return;
    }
    enter();
    var meaning = token.is(Kind.COMMAND) ? meaning(token.text()) : Optional.<List<Token>>empty();
    meaning.ifPresentOrElse(this::group, () -> token(token));
    depth--;
  }

  /// Writes these tokens, and nothing behind them.
  void group(List<Token> tex) {
    in.putBack(Token.CLOSING);
    in.putBack(tex);
    rest(Kind.CLOSE);
  }

  /// Reads an argument that is left out.
  void skip() {
    in.argument();
  }

  void token(Token token) {
    switch (token.kind()) {
      case SPACE, CLOSE, END -> {}
      case OPEN -> rest(Kind.CLOSE);
      case PARAMETER -> line.add("#" + token.text());
      case VERBATIM -> line.words(token.text());
      case CHARACTER -> character(token);
      case COMMAND -> command(token.text());
    }
  }

  private void character(Token token) {
    int c = token.codePoint();
    switch (c) {
      case '^', '_' -> script(token.text());
      case '\'' -> line.script("′", false);
      case '&' -> environments.cell();
      case '~' -> line.space();
      case '$' -> {}
      case '-' -> line.add("−");
      case ':' -> {
        if (in.skip("=")) line.relation(":=");
        else mark(":");
      }
      case ',', ';' -> mark(token.text());
      default -> sign(token.text());
    }
  }

  private void mark(String comma) {
    var next = in.peek();
    line.mark(comma, next.is(Kind.CHARACTER) && Character.isDigit(next.codePoint()));
  }

  void sign(String sign) {
    int c = sign.codePointAt(0);
    if (Character.getType(c) == Character.FORMAT) return;
    if (Signs.isRelation(c)) line.relation(sign);
    else if (Signs.isLarge(c)) line.apart(sign);
    else line.add(sign);
  }

  private void script(String place) {
    script(place, argument(true));
  }

  void script(String place, String content) {
    if (content.isEmpty()) return;
    var script = Scripts.of(place, content);
    line.script(script.text(), script.isLinear());
  }

  private Optional<List<Token>> meaning(String name) {
    return macros
        .expand(name, in)
        .or(
            () ->
                Commands.find(name)
                    .filter(known -> known instanceof Commands.Means && Signs.of(name).isEmpty())
                    .map(known -> macros.expansion(((Commands.Means) known).macro(), in)));
  }

  private void command(String name) {
    var meaning = meaning(name);
    if (meaning.isPresent()) in.putBack(meaning.get());
    else if (ACCENTS.containsKey(name)) accent(ACCENTS.getOrDefault(name, ""));
    else if (ALPHABETS.containsKey(name)) alphabet(ALPHABETS.getOrDefault(name, ""));
    else if (!environments.write(name) && !notation.write(name)) known(name);
  }

  private void accent(String mark) {
    line.add(Operands.accented(argument(), mark));
  }

  private void alphabet(String font) {
    var letters = new StringBuilder();
    argument().codePoints().forEach(c -> letters.append(Signs.letter(font, c)));
    line.add(letters.toString());
  }

  private void known(String name) {
    var sign = Signs.of(name);
    if (sign.isPresent()) {
      if (name.equals("mid")) line.relation(sign.get());
      else sign(sign.get());
      return;
    }
    var known = Commands.find(name);
    if (known.isEmpty()) {
      line.name(name);
      return;
    }
    switch (known.get()) {
      case Commands.Takes(var signature) -> {
        if (signature.isEmpty()) line.name(name);
      }
      case Commands.Arrow(var tex) -> {
        group(tex);
        arrow();
      }
      case Commands.Large _ -> line.name(name);
      case Commands.Means _, Commands.Nothing _ -> {}
    }
  }

  /// Text below an arrow, in brackets, and above it.
  void arrow() {
    in.optional().ifPresent(below -> script("_", aside(true, () -> group(below))));
    script("^");
  }

  /// Words up to the end of a group, whose opening brace has been read; between dollars,
  /// mathematics.
  void words() {
    enter();
    var run = new StringBuilder();
    var math = false;
    for (var token = next(); !token.is(Kind.CLOSE) && !token.is(Kind.END); token = next()) {
      if (Notation.isOfWords(token, math)) run.append(token.text());
      else {
        line.words(run.toString());
        run.setLength(0);
        if (token.isCharacter("$")) math = !math;
        else if (token.is(Kind.OPEN) && !math) words();
        else token(token);
      }
    }
    line.words(run.toString());
    depth--;
  }
}
