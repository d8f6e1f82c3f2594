package viva.math.plain;

import java.text.Normalizer;

/// A line of text being written, with space only where it helps to read.
final class Line {
  private static final String OPENING = "([{⟨⌈⌊";
  private static final String CLOSING = ")]}⟩⌉⌋,;";
  private static final String SCRIPTS = "′°*†‡⁺⁻⁼⁽⁾₊₋₌₍₎˜¯˙¨˘";
  private static final char NOT = '\u0338';

  /// What the end of the line asks of that which comes next.
  private enum End {
    /// It may stand close.
    OPEN,
    /// A letter or digit would run into it: a name, a root, an index that could not be lowered.
    WORD,
    /// A bracket, too, would be taken for a part of it: a fraction, a sum.
    APART,
    RELATION,
  }

  private final StringBuilder text = new StringBuilder();
  private final boolean tight;
  private End end = End.OPEN;
  private boolean gap;
  private boolean negated;
  private String mark = "";

  /// @param tight whether relations and marks have no space around them, as in an index
  Line(boolean tight) {
    this.tight = tight;
  }

  boolean isTight() {
    return tight;
  }

  int length() {
    return text.length();
  }

  /// Takes what was written from here on away.
  String cut(int from) {
    var cut = text.substring(from).strip();
    text.setLength(from);
    end = End.OPEN;
    gap = false;
    return cut;
  }

  /// What stands close to its neighbours: letters, digits, most signs.
  void add(String word) {
    if (word.isEmpty()) return;
    before(word.codePointAt(0));
    text.append(word);
    end = End.OPEN;
    if (!negated) return;
    negated = false;
    var last = text.substring(text.length() - 1) + NOT;
    text.setLength(text.length() - 1);
    text.append(Normalizer.normalize(last, Normalizer.Form.NFC));
  }

  /// A name of more than one letter, or a sign that is read like one.
  void name(String word) {
    if (!text.isEmpty() && endsOperand()) space();
    add(word);
    end = End.WORD;
  }

  /// Words with the spaces that are written around them.
  void words(String words) {
    if (words.isEmpty()) return;
    if (Character.isWhitespace(words.charAt(0))) gap = true;
    var stripped = words.strip();
    if (stripped.length() > 1 && isOperand(stripped.codePointAt(0))) name(stripped);
    else add(stripped);
    if (Character.isWhitespace(words.charAt(words.length() - 1))) gap = true;
  }

  /// A root, whose content a letter behind it would be taken for.
  void root(String root) {
    add(root);
    end = End.WORD;
  }

  /// A fraction, or a sum or its kind, of which a bracket behind it is no argument.
  void apart(String word) {
    name(word);
    end = End.APART;
  }

  /// `=`, `∈`, `→` and the like.
  void relation(String sign) {
    if (end == End.RELATION) gap = false;
    else if (!tight) space();
    add(sign);
    end = End.RELATION;
    if (!tight) space();
  }

  /// Strikes the next sign through.
  void negate() {
    negated = true;
  }

  /// A comma and its kind.
  ///
  /// @param close whether it stands in the middle of a number
  void mark(String comma, boolean close) {
    gap = false;
    add(comma);
    if (!tight && !close) space();
  }

  /// What parts cells and rows, if something comes before it, and something after it.
  void part(String comma) {
    if (text.isEmpty() || ",;".indexOf(text.charAt(text.length() - 1)) >= 0) space();
    else if (!mark.equals(";")) mark = comma;
  }

  /// What ends a table.
  void close(String fence) {
    mark = "";
    gap = false;
    if (!fence.isEmpty()) add(fence);
  }

  /// What belongs to the sign before it: a prime, an exponent.
  ///
  /// @param isLinear whether a letter behind it would be taken for a part of it
  void script(String script, boolean isLinear) {
    text.append(script);
    if (isLinear && end != End.APART) end = End.WORD;
  }

  void space() {
    gap = true;
  }

  private void before(int next) {
    if (!mark.isEmpty()) {
      text.append(mark);
      gap = true;
      mark = "";
    }
    var due =
        gap
            || (end == End.WORD && isOperand(next))
            || (end == End.APART && (isOperand(next) || OPENING.indexOf(next) >= 0));
    if (due && !text.isEmpty() && CLOSING.indexOf(next) < 0 && !endsIn(OPENING)) text.append(' ');
    gap = false;
  }

  private boolean endsIn(String some) {
    return some.indexOf(text.codePointBefore(text.length())) >= 0;
  }

  private boolean endsOperand() {
    int last = text.codePointBefore(text.length());
    return Signs.isWord(last) || (CLOSING + SCRIPTS).indexOf(last) >= 0;
  }

  private static boolean isOperand(int c) {
    return (Signs.isWord(c) && !Character.isIdeographic(c))
        || "√∂∇∞".indexOf(c) >= 0
        || Signs.isLarge(c);
  }

  @Override
  public String toString() {
    return text.toString().strip();
  }
}
