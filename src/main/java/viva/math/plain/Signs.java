package viva.math.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.math.tex.Characters;
import viva.math.tex.Commands;
import viva.math.token.Token;
import viva.math.token.Token.Kind;

/// The characters that commands stand for, and what they are to their neighbours.
final class Signs {
  private static final Map<String, String> NAMED = read();

  private Signs() {}

  /// The character of a command.
  static Optional<String> of(String command) {
    return Optional.ofNullable(NAMED.get(command))
        .or(() -> Characters.sign(List.of(new Token(Kind.COMMAND, command))));
  }

  /// A letter of an alphabet that has characters of its own; the letter itself where that has none.
  static String letter(String font, int letter) {
    var tex =
        List.of(
            new Token(Kind.COMMAND, font),
            Token.OPENING,
            new Token(Kind.CHARACTER, Character.toString(letter)),
            Token.CLOSING);
    return Characters.sign(tex).orElseGet(() -> Character.toString(letter));
  }

  static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /// Sums, products, integrals.
  static boolean isLarge(int c) {
    return (c >= '∏' && c <= '∑')
        || (c >= '∫' && c <= '∳')
        || (c >= '⋀' && c <= '⋃')
        || (c >= '⨀' && c <= '⨌');
  }

  /// Relations and arrows.
  static boolean isRelation(int c) {
    return (c >= '<' && c <= '>')
        || (c >= '←' && c <= '⇿')
        || (c >= '⟰' && c <= '⟿')
        || (c >= '⤀' && c <= '⥿')
        || (c >= '∈' && c <= '∍')
        || c == '∝'
        || (c >= '∣' && c <= '∦')
        || (c >= '∷' && c <= '⊋' && c != '≀')
        || (c >= '⊏' && c <= '⊒')
        || (c >= '⊢' && c <= '⊣')
        || (c >= '⊥' && c <= '⊸')
        || c == '⋈'
        || c == '⋐'
        || c == '⋑'
        || (c >= '⋖' && c <= '⋭')
        || (c >= '⩴' && c <= '⫺');
  }

  private static Map<String, String> read() {
    var named = new HashMap<String, String>();
    for (var line : Commands.lines(Signs.class, "names.txt")) {
      var words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) named.put(words[i], words[0]);
    }
    return Map.copyOf(named);
  }
}
