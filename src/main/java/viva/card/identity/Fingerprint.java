package viva.card.identity;

import viva.card.Card;

/// Two numbers that find a card again: equal for equal texts, and hardly ever equal for others.
///
/// @param text     of question and answer without white space
/// @param question of the question's [#words]; 0 where it has none
public record Fingerprint(long text, long question) {
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final int LONGEST_NUMBER = 4;

  public static Fingerprint of(Card card) {
    return new Fingerprint(text(card.question(), card.answer()), question(card.question()));
  }

  private static long text(String question, String answer) {
    return mixed(unspaced(unspaced(SEED, question) * 31 + 1, answer));
  }

  private static long question(String question) {
    var words = words(question);
    return words.isEmpty() ? 0 : mixed(unspaced(SEED, words));
  }

  /// A text without what a formatter or a new order may change: white space, list numbers in front,
  /// punctuation, emphasis and case.
  public static String words(String text) {
    var words = new StringBuilder(text.length());
    for (int i = afterNumber(text); i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sharp = c == '#' && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      if (sharp || says(c)) words.append(Character.toLowerCase(c));
    }
    return words.toString();
  }

  /// Whether a character is more than punctuation: a letter, a digit, a sign such as `+` or `=`, or
  /// half of a rare character.
  private static boolean says(char c) {
    return switch (Character.getType(c)) {
      case Character.MATH_SYMBOL -> c != '~' && c != '|';
      case Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL, Character.SURROGATE -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }

  /// Where the text begins behind a number such as `12. ` or `3、`.
  private static int afterNumber(String text) {
    int i = 0;
    while (i < text.length() && "*_# \t".indexOf(text.charAt(i)) >= 0) i++;
    int digits = i;
    while (i < text.length() && Character.isDigit(text.charAt(i))) i++;
    boolean number = i > digits && i - digits <= LONGEST_NUMBER && i < text.length();
    return number && ".、．)）:：".indexOf(text.charAt(i)) >= 0 ? i + 1 : 0;
  }

  private static long unspaced(long hash, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!white(c)) hash = (hash ^ c) * 0x100000001B3L;
    }
    return hash;
  }

  /// White space, asking the table only about characters that may be.
  private static boolean white(char c) {
    return (c <= ' ' || (c >= 0x1680 && c <= 0x3000)) && Character.isWhitespace(c);
  }

  private static long mixed(long hash) {
    hash = (hash ^ (hash >>> 32)) * SEED;
    return hash ^ (hash >>> 29);
  }
}
