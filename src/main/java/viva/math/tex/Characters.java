package viva.math.tex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.math.token.Lexer;
import viva.math.token.Token;

/// What characters beyond ASCII mean in mathematics, as tokens.
public final class Characters {
  private static final Map<Integer, List<Token>> REGISTER = read();
  private static final Map<List<Token>, String> SIGNS = signs();

  /// From U+1D400, 52 letters each: the fonts of the mathematical alphabets.
  private static final List<String> FONTS =
      List.of(
          "mathbf",
          "",
          "boldsymbol",
          "mathscr",
          "mathscr",
          "mathfrak",
          "mathbb",
          "mathfrak",
          "mathsf",
          "mathsf",
          "mathsf",
          "mathsf",
          "mathtt");

  private static final List<String> DIGIT_FONTS =
      List.of("mathbf", "mathbb", "mathsf", "mathsf", "mathtt");

  private static final List<String> GREEK =
      List.of(
          ("A B \\Gamma \\Delta E Z H \\Theta I K \\Lambda M N \\Xi O \\Pi P \\Theta \\Sigma T"
                  + " \\Upsilon \\Phi X \\Psi \\Omega \\nabla \\alpha \\beta \\gamma \\delta"
                  + " \\varepsilon \\zeta \\eta \\theta \\iota \\kappa \\lambda \\mu \\nu \\xi o"
                  + " \\pi \\rho \\varsigma \\sigma \\tau \\upsilon \\varphi \\chi \\psi \\omega"
                  + " \\partial \\epsilon \\vartheta \\varkappa \\phi \\varrho \\varpi")
              .split(" ", -1));

  /// Combining marks and the accents that draw them.
  private static final Map<Character, String> MARKS =
      Map.ofEntries(
          Map.entry('\u0300', "grave"),
          Map.entry('\u0301', "acute"),
          Map.entry('\u0302', "hat"),
          Map.entry('\u0303', "tilde"),
          Map.entry('\u0304', "bar"),
          Map.entry('\u0305', "bar"),
          Map.entry('\u0306', "breve"),
          Map.entry('\u0307', "dot"),
          Map.entry('\u0308', "ddot"),
          Map.entry('\u030a', "mathring"),
          Map.entry('\u030c', "check"),
          Map.entry('\u20d7', "vec"));

  private Characters() {}

  /// Empty for characters that are text: CJK, emoji, other scripts.
  public static Optional<List<Token>> meaning(int codePoint) {
    var listed = REGISTER.get(codePoint);
    return listed != null ? Optional.of(listed) : workedOut(codePoint).map(Lexer::tokens);
  }

  /// The character that means just this, such as `≤` for `\leq`; the first in the register where
  /// several do.
  public static Optional<String> sign(List<Token> tex) {
    return Optional.ofNullable(SIGNS.get(tex));
  }

  /// The accent a combining mark puts on the letter before it.
  static Optional<String> accent(int codePoint) {
    return Optional.ofNullable(MARKS.get((char) codePoint)).filter(_ -> codePoint <= 0xFFFF);
  }

  private static Optional<String> workedOut(int c) {
    if (c >= 0xFF10 && c <= 0xFF5A) {
      var narrow = Character.toString(c - 0xFEE0);
      return Optional.of(narrow).filter(n -> Character.isLetterOrDigit(n.charAt(0)));
    }
    if (c >= 0x1D400 && c <= 0x1D7FF) return Optional.of(alphabetic(c));
    if (c >= 0xC0 && c <= 0x17F) {
      var parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      if (parts.length() == 2)
        return accent(parts.charAt(1)).map(mark -> "\\" + mark + "{" + parts.charAt(0) + "}");
    }
    return Optional.empty();
  }

  private static String alphabetic(int c) {
    if (c >= 0x1D7CE) return in(DIGIT_FONTS.get((c - 0x1D7CE) / 10), "" + (c - 0x1D7CE) % 10);
    if (c >= 0x1D6A8) {
      var letter = GREEK.get(Math.min((c - 0x1D6A8) % 58, GREEK.size() - 1));
      return (c - 0x1D6A8) / 58 == 1 ? letter : in("boldsymbol", letter);
    }
    if (c >= 0x1D6A4) return c == 0x1D6A4 ? "\\imath" : "\\jmath";
    int place = (c - 0x1D400) % 52;
    var letter = "" + (char) (place < 26 ? 'A' + place : 'a' + place - 26);
    var font = FONTS.get((c - 0x1D400) / 52);
    // the engine has script and double-struck capitals only
    if (place >= 26 && font.equals("mathscr")) return in("mathit", letter);
    if (place >= 26 && font.equals("mathbb")) return in("mathbf", letter);
    return in(font, letter);
  }

  private static String in(String font, String letter) {
    return font.isEmpty() ? letter : "\\" + font + "{" + letter + "}";
  }

  private static Map<Integer, List<Token>> read() {
    var register = new LinkedHashMap<Integer, List<Token>>();
    for (var line : Commands.lines("characters.txt")) {
      var parts = line.split(" ", 2);
      int character =
          parts[0].startsWith("U+")
              ? Integer.parseInt(parts[0].substring(2), 16)
              : parts[0].codePointAt(0);
      register.put(character, Lexer.tokens(parts.length == 1 ? "" : parts[1]));
    }
    return register;
  }

  private static Map<List<Token>, String> signs() {
    var signs = new HashMap<List<Token>, String>();
    REGISTER.forEach(
        (character, meaning) -> signs.putIfAbsent(meaning, Character.toString(character)));
    return signs;
  }
}
