package viva.math.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.math.token.Token.Kind;

/// The macros a formula defines for itself. They end with it, and never reach the engine.
public final class Macros {
  private static final int MOST_EXPANSIONS = 1000;

  private final Map<String, Macro> defined = new HashMap<>();
  private int expansions;

  /// What the author has defined this command to be, its arguments read; empty if nothing.
  ///
  /// @throws Refusal if macros are expanded without end
  public Optional<List<Token>> expand(String name, Tokens in) {
    var macro = defined.get(name);
    if (macro == null) return Optional.empty();
    if (++expansions > MOST_EXPANSIONS) throw new Refusal("\\" + name + " is expanded too often");
    return Optional.of(expansion(macro, in));
  }

  /// What a macro stands for here; reads its arguments.
  ///
  /// @throws Refusal if an argument is missing
  public List<Token> expansion(Macro macro, Tokens in) {
    var given = new ArrayList<List<Token>>();
    macro.preset().ifPresent(preset -> given.add(in.optional().orElse(preset)));
    while (given.size() < macro.arguments()) given.add(in.argument());
    return macro.expand(given);
  }

  /// `\newcommand{\name}[2][preset]{body}` and its sisters.
  ///
  /// @param onlyIfNew whether an older meaning stays
  /// @throws Refusal if it is not a definition
  public void newCommand(Tokens in, boolean onlyIfNew) {
    in.skip("*");
    var name = name(in);
    int arguments = in.optional().map(Tokens::source).map(Macros::count).orElse(0);
    var preset = in.optional();
    var macro = new Macro(arguments, preset, in.argument());
    if (!onlyIfNew || !defined.containsKey(name)) define(name, macro);
  }

  /// `\def\name#1#2{body}`.
  ///
  /// @throws Refusal if it is not a definition
  public void def(Tokens in) {
    var name = name(in);
    int arguments = 0;
    while (!in.peek().is(Kind.OPEN)) {
      var token = in.next();
      if (token.is(Kind.END)) throw new Refusal("\\def without a body");
      if (token.is(Kind.PARAMETER)) arguments++;
    }
    define(name, new Macro(count("" + arguments), Optional.empty(), in.argument()));
  }

  /// `\let\name=token`.
  ///
  /// @throws Refusal if it is not a definition
  public void let(Tokens in) {
    var name = name(in);
    in.peekAfterSpace();
    in.skip("=");
    define(name, new Macro(0, Optional.empty(), in.argument()));
  }

  /// `\DeclareMathOperator{\name}{letters}`.
  ///
  /// @throws Refusal if it is not a definition
  public void operator(Tokens in) {
    var star = in.skip("*") ? "*" : "";
    var name = name(in);
    var body = new ArrayList<>(Lexer.tokens("\\operatorname" + star));
    body.add(Token.OPENING);
    body.addAll(in.argument());
    body.add(Token.CLOSING);
    define(name, new Macro(0, Optional.empty(), body));
  }

  private void define(String name, Macro macro) {
    // a measure of the page, which has no meaning here
    if (!name.equals("arraystretch")) defined.put(name, macro);
  }

  private static String name(Tokens in) {
    var name = in.argument().stream().filter(token -> !token.is(Kind.SPACE)).toList();
    if (name.size() != 1 || !name.getFirst().is(Kind.COMMAND))
      throw new Refusal("not the name of a command: " + Tokens.source(name));
    return name.getFirst().text();
  }

  private static int count(String digits) {
    if (!digits.strip().matches("[0-9]")) throw new Refusal("not 0 to 9 arguments: " + digits);
    return digits.strip().charAt(0) - '0';
  }
}
