package viva.math.tex;

import java.util.ArrayList;
import viva.math.token.Lexer;
import viva.math.token.Token;
import viva.math.token.Token.Kind;
import viva.math.token.Tokens;

/// Sums and integrals with what stands at their ends, and operators that are named.
final class Operators implements Special {
  private final Rewriter mathematics;
  private final Tokens in;

  Operators(Rewriter mathematics) {
    this.mathematics = mathematics;
    this.in = mathematics.in;
  }

  @Override
  public boolean write(String name, Table.Builder table) {
    switch (name) {
      case "operatorname" -> named(in.skip("*"), table.out());
      case "operatornamewithlimits" -> named(true, table.out());
      default -> {
        var place = Commands.large(name);
        if (place.isEmpty()) return false;
        large(name, place.get(), table.out());
      }
    }
    return true;
  }

  private void large(String name, String usual, StringBuilder out) {
    var place = usual;
    var lower = "";
    var upper = "";
    for (; ; ) {
      var next = in.peekAfterSpace();
      if (next.isCharacter("_") && lower.isEmpty()) {
        in.next();
        lower = mathematics.script();
      } else if (next.isCharacter("^") && upper.isEmpty()) {
        in.next();
        upper = mathematics.script();
      } else if (next.isCharacter("'") && upper.isEmpty()) {
        in.next();
        upper = mathematics.primes();
      } else if (next.is(Kind.COMMAND) && next.text().endsWith("limits")) {
        in.next();
        place =
            switch (next.text()) {
              case "limits" -> "l";
              case "nolimits" -> "n";
              default -> "d";
            };
      } else break;
    }
    out.append("\\vivaoperator{").append(name).append("}{").append(place).append("}{");
    out.append(lower).append("}{").append(upper).append('}');
  }

  /// Hyphens and stars in a name are not minus and times.
  private void named(boolean stacked, StringBuilder out) {
    var letters = new ArrayList<Token>();
    for (var token : in.argument())
      if (token.isCharacter("-") || token.isCharacter("*"))
        letters.addAll(Lexer.tokens("\\text{" + token.text() + "}"));
      else letters.add(token);
    out.append("\\mathop{\\mathrm{").append(mathematics.tableOf(letters).inline()).append("}}");
    if (!stacked) out.append("\\nolimits ");
  }
}
