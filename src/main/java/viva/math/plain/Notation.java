package viva.math.plain;

import java.util.Set;
import viva.math.token.Token;
import viva.math.token.Token.Kind;
import viva.math.token.Tokens;

/// Commands whose arguments are not just read on.
final class Notation {
  /// Signs that are written with a backslash before them.
  static final Set<String> ESCAPED = Set.of("{", "}", "%", "#", "&", "$", "_", " ");

  private static final Set<String> SILENT =
      Set.of(
          "displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits rm bf it cal sf tt"
              .concat(" tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge")
              .concat(" joinrel negthinspace negmedspace negthickspace substack")
              .concat(" boxed cancel bcancel xcancel nonumber ! vec")
              .concat(" big Big bigg Bigg bigl Bigl biggl Biggl bigr Bigr biggr Biggr bigm Bigm")
              .concat(" biggm Biggm textcircled ( ) [ ] matrix cases eqalign displaylines")
              .split(" ", -1));

  private static final Set<String> SPACES =
      Set.of(
          ", : ; > quad qquad thinspace medspace thickspace space nobreakspace nbsp"
              .split(" ", -1));

  private static final Set<String> WORDS =
      Set.of(
          "text textrm mbox hbox textnormal textup textmd textbf textit textsf texttt textsc emph"
              .concat(" textsl intertext shortintertext operatorname operatornamewithlimits")
              .concat(" sout st")
              .split(" ", -1));

  private static final Set<String> FONTS =
      Set.of("mathrm mathit mathbf mathsf mathtt mathnormal boldsymbol".split(" ", -1));

  private final Reader reader;
  private final Tokens in;

  Notation(Reader reader) {
    this.reader = reader;
    this.in = reader.in;
  }

  /// Writes a command that has been read, and reads its arguments.
  ///
  /// @return false if it is none of these; then nothing has been read
  boolean write(String name) {
    var line = reader.line();
    if (ESCAPED.contains(name)) line.words(name);
    else if (SILENT.contains(name)) return true;
    else if (SPACES.contains(name)) line.space();
    else if (WORDS.contains(name)) words();
    else if (FONTS.contains(name)) font();
    else return fraction(name) || arguments(name) || definition(name);
    return true;
  }

  private void words() {
    in.skip("*");
    if (in.peekAfterSpace().is(Kind.OPEN)) {
      in.next();
      reader.words();
    } else reader.inPlace();
  }

  /// Whether a token between words is one of them.
  static boolean isOfWords(Token token, boolean math) {
    return switch (token.kind()) {
      case SPACE, VERBATIM -> !math;
      case CHARACTER -> !math && !token.isCharacter("$") && !token.isCharacter("~");
      case COMMAND -> !math && ESCAPED.contains(token.text());
      default -> false;
    };
  }

  /// Letters in a font of their own: several are a name.
  private void font() {
    var content = reader.argument();
    if (content.length() > 1 && content.codePoints().allMatch(Character::isLetterOrDigit))
      reader.line().name(content);
    else reader.line().add(content);
  }

  private boolean fraction(String name) {
    switch (name) {
      case "frac", "dfrac", "tfrac", "cfrac", "sfrac" -> {
        in.optional();
        reader.fraction(reader.argument(), reader.argument());
      }
      case "genfrac" -> {
        for (int i = 0; i < 4; i++) reader.skip();
        reader.fraction(reader.argument(), reader.argument());
      }
      case "binom", "dbinom", "tbinom" -> choose(reader.argument(), reader.argument());
      case "dv", "derivative" -> derivative("d");
      case "pdv", "partialderivative" -> derivative("∂");
      case "sqrt" -> root();
      default -> {
        return false;
      }
    }
    return true;
  }

  void choose(String above, String below) {
    reader.line().name("C(" + above + ", " + below + ")");
  }

  private void derivative(String sign) {
    in.optional();
    var first = reader.argument();
    if (in.peek().is(Kind.OPEN)) reader.fraction(sign + first, sign + reader.argument());
    else reader.fraction(sign, sign + first);
  }

  private void root() {
    var degree =
        in.optional()
            .map(tex -> reader.aside(true, () -> reader.group(tex)))
            .map(n -> Scripts.small("^", n).orElse("(" + n + ")"))
            .orElse("");
    reader.line().root(degree + "√" + Operands.underRoot(reader.argument()));
  }

  private boolean arguments(String name) {
    var line = reader.line();
    switch (name) {
      case "left", "right", "middle" -> delimiter();
      case "braket", "Braket" -> line.add("⟨" + reader.argument() + "⟩");
      case "set", "Set" -> line.add("{" + reader.argument() + "}");
      case "not" -> line.negate();
      case "overset", "stackrel", "accentset" -> {
        var above = reader.argument();
        reader.inPlace();
        reader.script("^", above);
      }
      case "underset", "underaccent" -> {
        var below = reader.argument();
        reader.inPlace();
        reader.script("_", below);
      }
      case "xleftarrow", "xrightarrow", "xleftrightarrow" -> {
        line.relation(name.equals("xleftarrow") ? "←" : name.equals("xrightarrow") ? "→" : "↔");
        reader.arrow();
      }
      case "phantom", "hphantom", "hspace", "mspace" -> {
        in.skip("*");
        reader.skip();
        line.space();
      }
      case "kern", "mkern", "hskip", "mskip" -> length();
      case "fbox", "framebox", "makebox", "bbox", "smash" -> {
        in.optional();
        in.optional();
      }
      case "vphantom", "label", "tag", "textcolor", "colorbox", "color", "enclose", "raisebox" -> {
        in.skip("*");
        in.optional();
        reader.skip();
      }
      case "rule", "fcolorbox" -> {
        in.optional();
        reader.skip();
        reader.skip();
      }
      case "href" -> {
        if (in.peek().is(Kind.VERBATIM)) in.next();
      }
      case "mathchoice" -> {
        reader.skip();
        reader.inPlace();
        reader.skip();
        reader.skip();
      }
      case "ref", "eqref", "cite" -> line.add("(" + reader.argument() + ")");
      default -> {
        return false;
      }
    }
    return true;
  }

  /// `\left.` stands for nothing.
  private void delimiter() {
    in.peekAfterSpace();
    if (in.skip(".")) return;
    if (in.skip("<")) reader.line().add("⟨");
    else if (in.skip(">")) reader.line().add("⟩");
  }

  /// `\kern-2mu`, or a length in braces.
  private void length() {
    if (in.peekAfterSpace().is(Kind.OPEN)) reader.skip();
    else {
      while (in.peek().is(Kind.CHARACTER) && "+-.0123456789".contains(in.peek().text())) in.next();
      for (int i = 0; i < 2 && in.peek().is(Kind.CHARACTER); i++) in.next();
    }
    reader.line().space();
  }

  private boolean definition(String name) {
    switch (name) {
      case "def", "gdef", "edef", "xdef" -> reader.macros().def(in);
      case "newcommand", "renewcommand" -> reader.macros().newCommand(in, false);
      case "providecommand" -> reader.macros().newCommand(in, true);
      case "let" -> reader.macros().let(in);
      case "DeclareMathOperator" -> reader.macros().operator(in);
      case "definecolor" -> {
        for (int i = 0; i < 3; i++) reader.skip();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
