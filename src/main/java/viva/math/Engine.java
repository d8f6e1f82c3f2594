package viva.math;

import java.awt.Color;
import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.EmptyAtom;
import org.scilab.forge.jlatexmath.FBoxAtom;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXParser;
import viva.math.token.Refusal;

/// The layout engine, jlatexmath, kept on a short lead: it sees only what the rewriter lets
/// through, and what one formula changes in it is changed back before the next. Its state is
/// shared by all, so callers take turns.
final class Engine {
  /// Lengths in pt are relative to this size; at size 1 each superscript trails half an em.
  private static final int SIZE = 10;

  /// In em. A page is 40 em wide; the widest formula of the corpora has 223 em.
  private static final double LARGEST = 1500;

  /// What a symbol is to its neighbours. Formulas change it: `{,}` makes an ordinary sign of every
  /// later comma, and a moved limit moves the limits of every later sum.
  private record Nature(int type, int limits) {}

  private static final Map<SymbolAtom, Nature> SYMBOLS = new HashMap<>();

  private final Map<Font, Map<Character, java.awt.Shape>> glyphs = new HashMap<>();

  /// Sets a formula that has been rewritten.
  Shape.Outlines lay(String tex, boolean display) {
    if (SYMBOLS.isEmpty()) start();
    restore();
    var style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
    var box = new TeXFormula(tex).createTeXIcon(style, SIZE).getBox();
    double width = box.getWidth();
    double height = box.getHeight();
    double depth = box.getDepth();
    if (!(Math.abs(width) < LARGEST && Math.abs(height) + Math.abs(depth) < LARGEST))
      throw new Refusal("the formula is too large");
    var outliner = new Outliner(glyphs);
    box.draw(outliner, 0, 0);
    return new Shape.Outlines(
        Math.max(0, width), Math.max(0, height), Math.max(0, depth), outliner.paths());
  }

  private static void start() {
    new TeXFormula("x");
    SymbolAtom.symbols
        .values()
        .forEach(symbol -> SYMBOLS.put(symbol, new Nature(symbol.type, symbol.type_limits)));
    limits("limits", TeXConstants.SCRIPT_LIMITS);
    limits("nolimits", TeXConstants.SCRIPT_NOLIMITS);
    command("vivatext", 1, (_, arguments) -> new SystemText(SystemText.decoded(arguments[1])));
    command(
        "vivastrike",
        2,
        (_, arguments) -> new Strike(arguments[1].charAt(0), new TeXFormula(arguments[2])));
    command(
        "vivaoperator",
        4,
        (_, arguments) ->
            new LargeOperator(
                arguments[1], arguments[2].charAt(0), end(arguments[3]), end(arguments[4])));
    command("vivaframe", 3, (_, arguments) -> frame(arguments[1], arguments[2], arguments[3]));
    command(
        "vivaarrow",
        3,
        (_, arguments) ->
            new LabelledArrow(
                arguments[1].charAt(0),
                new TeXFormula(arguments[2]),
                new TeXFormula(arguments[3])));
  }

  private static @Nullable Atom end(String tex) {
    return tex.isEmpty() ? null : new TeXFormula(tex).root;
  }

  /// The engine's own frames stand off twice as far.
  private static Atom frame(String line, String fill, String content) {
    var inside = new TeXFormula(content).root;
    var atom = inside == null ? new EmptyAtom() : inside;
    var frame =
        line.isEmpty()
            ? new FBoxAtom(atom)
            : new FBoxAtom(atom, Color.decode("#" + fill), Color.decode("#" + line));
    frame.INTERSPACE = 0.3f;
    return frame;
  }

  private static void restore() {
    SYMBOLS.forEach(
        (symbol, nature) -> {
          symbol.type = nature.type();
          symbol.type_limits = nature.limits();
        });
    TeXFormula.predefinedTeXFormulas.clear();
  }

  /// The engine's own command changes the sign for good; this one changes a copy.
  private static void limits(String name, int limits) {
    command(
        name,
        0,
        (parser, _) -> {
          var last = parser.getLastAtom();
          if (last == null) return new EmptyAtom();
          var copy = last.clone();
          copy.type_limits = limits;
          return copy;
        });
  }

  private interface Making {
    Atom make(TeXParser parser, String[] arguments);
  }

  private static void command(String name, int arguments, Making making) {
    MacroInfo.Commands.put(
        name,
        new MacroInfo(arguments) {
          @Override
          public Object invoke(TeXParser parser, String[] given) {
            return making.make(parser, given);
          }
        });
  }
}
