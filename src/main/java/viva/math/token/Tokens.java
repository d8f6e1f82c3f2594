package viva.math.token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.math.token.Token.Kind;

/// Tokens still to be read. What a macro stands for is put back in front of the rest; how much may
/// be read in all is limited, so that no macro goes on for ever.
public final class Tokens {
  /// A formula of 10,000 characters needs at most as many, and each alias a few more.
  private static final int MOST_READ = 400_000;

  private static final int MOST_WAITING = 100_000;

  private final ArrayDeque<Token> waiting = new ArrayDeque<>();
  private int read;

  public Tokens(List<Token> tokens) {
    waiting.addAll(tokens);
  }

  /// The next token, read; [Token#END] when there is none.
  ///
  /// @throws Refusal if more has been read than any formula needs
  public Token next() {
    if (++read > MOST_READ) throw new Refusal("the formula goes on for too long");
    var token = waiting.poll();
    return token == null ? Token.END : token;
  }

  /// The next token, left where it is.
  public Token peek() {
    var token = waiting.peek();
    return token == null ? Token.END : token;
  }

  /// Puts a token in front of the rest.
  public void putBack(Token token) {
    waiting.push(token);
  }

  /// Puts tokens in front of the rest.
  ///
  /// @throws Refusal if that makes more than any formula needs
  public void putBack(List<Token> tokens) {
    if (waiting.size() + tokens.size() > MOST_WAITING || (read += tokens.size()) > MOST_READ)
      throw new Refusal("the formula grows too large");
    for (var token : tokens.reversed()) waiting.push(token);
  }

  /// The next token that is no space; the space is read.
  public Token peekAfterSpace() {
    while (peek().is(Kind.SPACE)) next();
    return peek();
  }

  /// The next token that is no space, read.
  public Token nextAfterSpace() {
    peekAfterSpace();
    return next();
  }

  /// Whether the next token was this character; if so it is read.
  public boolean skip(String character) {
    var found = peek().isCharacter(character);
    if (found) next();
    return found;
  }

  /// What a command without a signature takes: the inside of a group, or one token.
  ///
  /// @throws Refusal if there is neither
  public List<Token> argument() {
    var first = peekAfterSpace();
    if (first.is(Kind.END) || first.is(Kind.CLOSE)) throw new Refusal("an argument is missing");
    next();
    return first.is(Kind.OPEN) ? upToClose() : List.of(first);
  }

  /// The rest of a group whose opening brace has been read; reads its closing brace.
  ///
  /// @throws Refusal if there is none
  public List<Token> upToClose() {
    var inside = new ArrayList<Token>();
    for (int open = 1; ; ) {
      var token = next();
      if (token.is(Kind.END)) throw new Refusal("a closing brace is missing");
      if (token.is(Kind.OPEN)) open++;
      if (token.is(Kind.CLOSE) && --open == 0) return inside;
      inside.add(token);
    }
  }

  /// What stands before a command, and that command, on this level of braces.
  ///
  /// @throws Refusal if the command does not come
  public List<Token> upTo(String command) {
    var before = new ArrayList<Token>();
    for (int open = 0; ; ) {
      var token = next();
      if (token.is(Kind.END) || (token.is(Kind.CLOSE) && --open < 0))
        throw new Refusal("\\" + command + " is missing");
      if (token.is(Kind.OPEN)) open++;
      if (open == 0 && token.is(Kind.COMMAND) && token.text().equals(command)) return before;
      before.add(token);
    }
  }

  /// The inside of `[..]`, if that comes next.
  public Optional<List<Token>> optional() {
    var spaces = new ArrayList<Token>();
    while (peek().is(Kind.SPACE)) spaces.add(next());
    if (!peek().isCharacter("[")) {
      putBack(spaces);
      return Optional.empty();
    }
    var taken = new ArrayList<Token>();
    taken.add(next());
    for (int open = 0; ; ) {
      var token = next();
      if (token.is(Kind.END) || (token.is(Kind.CLOSE) && open == 0)) {
        // a bracket without its partner is only a bracket
        if (token.is(Kind.CLOSE)) putBack(token);
        putBack(taken);
        putBack(spaces);
        return Optional.empty();
      }
      if (token.is(Kind.OPEN)) open++;
      if (token.is(Kind.CLOSE)) open--;
      if (open == 0 && token.isCharacter("]")) return Optional.of(taken.subList(1, taken.size()));
      taken.add(token);
    }
  }

  /// An argument that is a word: a colour, a name, a number.
  public String word() {
    return source(argument()).strip();
  }

  /// Tokens as an author would write them.
  public static String source(List<Token> tokens) {
    var source = new StringBuilder();
    for (var token : tokens) source.append(token.source());
    return source.toString();
  }
}
