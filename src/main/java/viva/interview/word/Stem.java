package viva.interview.word;

/// English words without their endings: enough for plurals and the forms of regular verbs.
final class Stem {
  private Stem() {}

  static String of(String word) {
    if (word.length() > 5 && word.endsWith("ies")) return cut(word, 3) + "y";
    if (word.length() > 5 && word.endsWith("ing")) return single(cut(word, 3));
    if (word.length() > 4 && word.endsWith("ed")) return single(cut(word, 2));
    if (word.length() > 4 && word.endsWith("es")) return cut(word, 2);
    if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss"))
      return single(cut(word, 1));
    return word.length() > 4 && word.endsWith("e") ? cut(word, 1) : word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /// Without the doubled consonant of `stopping`, or the e that `cut` lacks beside `cuts`.
  private static String single(String stem) {
    int last = stem.length() - 1;
    if (last > 2 && stem.charAt(last) == stem.charAt(last - 1)) return stem.substring(0, last);
    return stem.length() > 4 && stem.endsWith("e") ? cut(stem, 1) : stem;
  }
}
