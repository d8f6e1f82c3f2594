package viva.math.tex;

import java.util.Map;
import java.util.Set;
import viva.math.token.Refusal;
import viva.math.token.Token;
import viva.math.token.Token.Kind;

/// What may stand after `\left`, `\right`, `\middle` and `\big`.
final class Delimiters {
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("<", "\\langle"),
          Map.entry(">", "\\rangle"),
          Map.entry("⟨", "\\langle"),
          Map.entry("⟩", "\\rangle"),
          Map.entry("〈", "\\langle"),
          Map.entry("〉", "\\rangle"),
          Map.entry("⌈", "\\lceil"),
          Map.entry("⌉", "\\rceil"),
          Map.entry("⌊", "\\lfloor"),
          Map.entry("⌋", "\\rfloor"),
          Map.entry("∣", "\\vert"),
          Map.entry("｜", "\\vert"),
          Map.entry("∥", "\\Vert"),
          Map.entry("‖", "\\Vert"),
          Map.entry("（", "("),
          Map.entry("）", ")"),
          Map.entry("［", "["),
          Map.entry("］", "]"),
          Map.entry("【", "["),
          Map.entry("】", "]"),
          Map.entry("｛", "\\{"),
          Map.entry("｝", "\\}"),
          Map.entry("⟦", "\\llbracket"),
          Map.entry("⟧", "\\rrbracket"),
          Map.entry("⎰", "\\lmoustache"),
          Map.entry("⎱", "\\rmoustache"),
          Map.entry("⟮", "("),
          Map.entry("⟯", ")"),
          Map.entry("lvert", "\\vert"),
          Map.entry("rvert", "\\vert"),
          Map.entry("mid", "\\vert"),
          Map.entry("VERT", "\\vert"),
          Map.entry("lVert", "\\Vert"),
          Map.entry("rVert", "\\Vert"),
          Map.entry("parallel", "\\Vert"),
          Map.entry("|", "\\Vert"),
          Map.entry("lt", "\\langle"),
          Map.entry("gt", "\\rangle"),
          Map.entry("lang", "\\langle"),
          Map.entry("rang", "\\rangle"),
          Map.entry("lparen", "("),
          Map.entry("rparen", ")"),
          Map.entry("lbrack", "["),
          Map.entry("rbrack", "]"),
          Map.entry("lbrace", "\\{"),
          Map.entry("rbrace", "\\}"),
          Map.entry("lBrace", "\\{"),
          Map.entry("rBrace", "\\}"),
          Map.entry("lBrack", "\\llbracket"),
          Map.entry("rBrack", "\\rrbracket"));

  private static final Set<String> CHARACTERS = Set.of("(", ")", "[", "]", "/", "|", ".");

  private static final Set<String> COMMANDS =
      Set.of(
          "{ } vert Vert langle rangle lceil rceil lfloor rfloor backslash uparrow downarrow"
              .concat(" updownarrow Uparrow Downarrow Updownarrow lgroup rgroup lmoustache")
              .concat(" rmoustache ulcorner urcorner llcorner lrcorner llbracket rrbracket")
              .split(" ", -1));

  private Delimiters() {}

  /// The delimiter as the engine writes it.
  static String of(Token token) {
    // `|` and `\|` differ, so a bar is looked up only as a command
    var same = token.isCharacter("|") ? null : SAME.get(token.text());
    if (same != null) return same;
    if (token.is(Kind.CHARACTER) && CHARACTERS.contains(token.text())) return token.text();
    if (token.is(Kind.COMMAND) && COMMANDS.contains(token.text())) return "\\" + token.text();
    throw new Refusal("not a delimiter: " + token.source().strip());
  }
}
