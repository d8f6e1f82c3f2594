package viva.math.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import viva.math.tex.Characters;
import viva.math.token.Token;
import viva.math.token.Token.Kind;

/// Exponents and indices: small characters where all of them are there, else `^` and `_`.
final class Scripts {
  private static final String RAISED = "*∗′†‡°";

  /// @param text what is written
  /// @param isLinear whether it stands on the line
  record Script(String text, boolean isLinear) {}

  private Scripts() {}

  /// @param place `^` or `_`
  static Script of(String place, String content) {
    return small(place, content)
        .map(small -> new Script(small, false))
        .orElseGet(() -> new Script(place + grouped(place, content), true));
  }

  /// Small characters for all of it, if there are.
  static Optional<String> small(String place, String content) {
    var small = content.codePoints().mapToObj(c -> small(place, c)).toList();
    if (small.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
    return Optional.of(small.stream().flatMap(Optional::stream).collect(Collectors.joining()));
  }

  private static Optional<String> small(String place, int c) {
    if (place.equals("^")) {
      if (RAISED.indexOf(c) >= 0) return Optional.of(Character.toString(c));
      if (c == '∘') return Optional.of("°");
      if (c == '⊤' || c == '⊺') return Optional.of("ᵀ");
    }
    if (c == '-') return Optional.empty();
    var sign = new Token(Kind.CHARACTER, Character.toString(c));
    var meaning =
        c < 0x80
            ? List.of(sign)
            : Characters.meaning(c).filter(m -> m.size() == 1).orElse(List.of(sign));
    var tex = new ArrayList<Token>();
    tex.add(new Token(Kind.CHARACTER, place));
    tex.add(Token.OPENING);
    tex.addAll(meaning);
    tex.add(Token.CLOSING);
    return Characters.sign(tex);
  }

  /// An index may be a word, but letters in an exponent are factors.
  private static String grouped(String place, String content) {
    var isSign = content.codePointCount(0, content.length()) == 1;
    var isWord =
        place.equals("_") && content.codePoints().allMatch(c -> Signs.isWord(c) && !isScript(c));
    return isSign || isWord || Operands.isFenced(content) ? content : "(" + content + ")";
  }

  private static boolean isScript(int c) {
    return Character.getType(c) == Character.MODIFIER_LETTER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
