package viva.content.match;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What a question asks about, without the words that questions are put in: two questions with one
/// gist ask the same. In Chinese the signs in their order; else the words, in any.
final class Gist {
  /// Fewer signs could mean anything: "What are the trade-offs?"
  private static final int LEAST = 6;

  private static final long SEED = 0x9E3779B97F4A7C15L;

  /// By their hashes.
  private static final Set<Long> PUTTING =
      Arrays.stream(
              ("a an the of in on at for to from with and or by as is are was were be do does did"
                      + " can could should would we you i it its this that there what which please"
                      + " explain describe briefly me tell about define give s")
                  .split(" ", -1))
          .map(word -> hash(word, 0, word.length()))
          .collect(Collectors.toSet());

  /// The longer ones first.
  private static final String[] PUTTING_HAN =
      ("你知道 讲一下 说一下 什么是 是什么 有哪些 请问 请你 简单 简述 简要 详细 详述 介绍 解释 说明 说说 谈谈 讲讲 一下 哪些" + " 你对 请 你 吗 呢 的 了 下")
          .split(" ", -1);

  private static final String PUTTING_BEGINS = "你讲说什是有请简详介解谈一哪吗呢的了下";

  private Gist() {}

  /// A number for the gist; 0 where there is too little to tell.
  static long of(String question) {
    var signs = new StringBuilder(question.length());
    long words = 0;
    int weight = 0;
    for (int i = 0; i < question.length(); ) {
      char c = question.charAt(i);
      if (wide(c)) signs.append(c);
      if (!narrow(c)) {
        i++;
        continue;
      }
      int from = i;
      while (i < question.length() && inWord(question.charAt(i))) i++;
      long word = hash(question, from, i);
      if (PUTTING.contains(word)) continue;
      words += word; // in any order
      weight += 2;
    }
    long asked = SEED;
    for (int i = 0; i < signs.length(); ) {
      int skipped = putting(signs, i);
      if (skipped == 0) {
        asked = (asked ^ signs.charAt(i)) * 0x100000001B3L;
        weight++;
      }
      i += Math.max(1, skipped);
    }
    return weight < LEAST ? 0 : words + asked;
  }

  /// How many signs at a place only put the question.
  private static int putting(StringBuilder signs, int at) {
    if (PUTTING_BEGINS.indexOf(signs.charAt(at)) < 0) return 0;
    for (var words : PUTTING_HAN) {
      int i = 0;
      while (i < words.length()
          && at + i < signs.length()
          && signs.charAt(at + i) == words.charAt(i)) i++;
      if (i == words.length()) return i;
    }
    return 0;
  }

  private static long hash(String text, int from, int to) {
    long hash = SEED;
    for (int i = from; i < to; i++)
      hash = (hash ^ Character.toLowerCase(text.charAt(i))) * 0x100000001B3L;
    return (hash ^ (hash >>> 32)) * SEED;
  }

  private static boolean inWord(char c) {
    return narrow(c) || c == '+' || c == '#';
  }

  private static boolean wide(char c) {
    return c >= 0x2E80 && Character.isLetterOrDigit(c);
  }

  private static boolean narrow(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }
}
