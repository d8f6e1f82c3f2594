package viva.math.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.math.token.Token.Kind;

/// A command that stands for other TeX.
///
/// @param arguments how many it takes, the optional one included
/// @param preset what the first argument is when it is not given in brackets; empty if it cannot be
/// @param body with [Kind#PARAMETER] where the arguments go
public record Macro(int arguments, Optional<List<Token>> preset, List<Token> body) {
  public Macro {
    body = List.copyOf(body);
  }

  /// A command that takes this many arguments, none of them optional.
  public static Macro of(int arguments, String body) {
    return new Macro(arguments, Optional.empty(), Lexer.tokens(body));
  }

  /// The body with the arguments in their places.
  public List<Token> expand(List<List<Token>> given) {
    var expanded = new ArrayList<Token>();
    for (var token : body) {
      if (!token.is(Kind.PARAMETER)) expanded.add(token);
      else {
        int number = token.codePoint() - '0';
        if (number >= 1 && number <= given.size()) expanded.addAll(given.get(number - 1));
      }
    }
    return expanded;
  }
}
