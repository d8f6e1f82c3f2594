package viva.math.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.math.token.Token.Kind;

/// Cuts TeX into tokens.
public final class Lexer {
  private static final Set<String> QUOTING = Set.of("url", "href");

  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&amp;", "&", "&nbsp;", "~", "&quot;", "\"", "&#39;", "'");

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String source) {
    this.source = source;
  }

  /// @throws Refusal if a quotation is not ended
  public static List<Token> tokens(String source) {
    var lexer = new Lexer(source);
    while (lexer.at < source.length()) lexer.token();
    return lexer.tokens;
  }

  private void token() {
    int c = source.codePointAt(at);
    if (c == '\\') {
      command();
    } else if (c == '%' && startsComment()) {
      int end = source.indexOf('\n', at);
      at = end < 0 ? source.length() : end + 1;
    } else if (c == '#' && at + 1 < source.length() && isDigit(source.charAt(at + 1))) {
      tokens.add(new Token(Kind.PARAMETER, source.substring(at + 1, at + 2)));
      at += 2;
    } else if (c == '&' && entity().isPresent()) {
      var entity = entity().get();
      at += entity.getKey().length();
      tokens.add(new Token(Kind.CHARACTER, entity.getValue()));
    } else if (Character.isWhitespace(c)) {
      while (at < source.length() && Character.isWhitespace(source.charAt(at))) at++;
      tokens.add(new Token(Kind.SPACE, " "));
    } else {
      var text = Character.toString(c);
      at += text.length();
      tokens.add(
          switch (c) {
            case '{' -> Token.OPENING;
            case '}' -> Token.CLOSING;
            default -> new Token(Kind.CHARACTER, text);
          });
    }
  }

  /// What a page has written in place of a sign.
  private Optional<Map.Entry<String, String>> entity() {
    return ENTITIES.entrySet().stream().filter(e -> source.startsWith(e.getKey(), at)).findFirst();
  }

  /// A percent sign after a digit, or in a formula of one line, is meant as one.
  private boolean startsComment() {
    return source.indexOf('\n') >= 0 && (at == 0 || !isDigit(source.charAt(at - 1)));
  }

  private void command() {
    int start = ++at;
    if (start == source.length()) return;
    while (at < source.length() && isLetter(source.charAt(at))) at++;
    if (at == start) at += Character.charCount(source.codePointAt(at));
    var name = source.substring(start, at);
    if (name.equals("verb")) {
      quote();
      return;
    }
    tokens.add(new Token(Kind.COMMAND, Character.isWhitespace(name.charAt(0)) ? " " : name));
    if (isLetter(name.charAt(0)))
      while (at < source.length() && Character.isWhitespace(source.charAt(at))) at++;
    if (QUOTING.contains(name)) address();
  }

  /// `\verb*|..|`: up to the sign it began with, whatever that is.
  private void quote() {
    if (at < source.length() && source.charAt(at) == '*') at++;
    int end = at < source.length() ? source.indexOf(source.charAt(at), at + 1) : -1;
    if (end < 0) throw new Refusal("\\verb without an end");
    tokens.add(new Token(Kind.VERBATIM, source.substring(at + 1, end)));
    at = end + 1;
  }

  /// `{..}` in which `%`, `#`, `&` and `_` are nothing special.
  private void address() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) at++;
    int end = source.startsWith("{", at) ? source.indexOf('}', at) : -1;
    if (end < 0) return;
    tokens.add(new Token(Kind.VERBATIM, source.substring(at + 1, end)));
    at = end + 1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
