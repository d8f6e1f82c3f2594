package viva.interview.cover;

import java.util.regex.Pattern;
import viva.interview.word.Token;
import viva.interview.word.Tokens;

/// Answers that say nothing: blank ones, those that only decline, and single words.
final class Silence {
  private static final Pattern DECLINED =
      Pattern.compile(
          "不知道|不清楚|不太清楚|不了解|不太了解|没了解过?|没有了解过?|没听说?过|没学过|没看过|没复习到?|没用过|不会|不懂"
              + "|忘记?了|想不起来|记不清|答不上来|跳过|过吧|抱歉|对不起|不好意思|这个|这题|这道题|问题|真的|完全|有点|可能|我"
              + "|\\bi (?:do not|don't|dont|have no) (?:know|idea|remember)\\b|\\bno idea\\b"
              + "|\\bnot sure\\b|\\bsorry\\b|\\bpass\\b|\\bskip\\b|\\bi forgot\\b");

  /// How many Han characters a word has at most.
  private static final int WORD = 4;

  private Silence() {}

  static boolean is(String text, Tokens tokens) {
    return words(tokens) <= 1 || declined(text);
  }

  private static boolean declined(String text) {
    var declined = DECLINED.matcher(text);
    if (!declined.find()) return false;
    return declined.replaceAll(" ").codePoints().filter(Silence::counts).count() <= WORD;
  }

  private static boolean counts(int c) {
    return Character.isLetterOrDigit(c) && "了的吧呢啊嗯呃也是就".indexOf(c) < 0;
  }

  private static long words(Tokens tokens) {
    long han = tokens.singles().stream().filter(t -> t.kind() == Token.Kind.CHARACTER).count();
    return tokens.singles().size() - han + (han + WORD - 1) / WORD;
  }
}
