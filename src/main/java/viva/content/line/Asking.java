package viva.content.line;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells whether a text asks, in the languages that interview notes are written in.
public final class Asking {
  private static final Pattern MARK =
      Pattern.compile("[?？]\\s*(?:[)）\\]】}」』”\"*_`~。.!！]|[(（【\\[][^?？]{0,40}[)）】\\]])*\\s*$");

  /// How a sentence begins that orders an answer, if only behind a label.
  private static final Pattern ORDER =
      Pattern.compile(
          "(?:[^:：.。]{1,30}[:：]\\s*)?(?:(?:explain|describe|define|compare|discuss|list|name|design"
              + "|объясните|опишите|расскажите|назовите|перечислите|приведите|explique|explica|describa|describe)\\b"
              + "|请?(?:简述|谈谈|说说|描述|列举|阐述|解释一下|介绍一下|介绍下|说明一下)|请(?:说明|解释|介绍|写出|写一))",
          Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LONGEST_QUESTION = 160;
  private static final int LONGEST_LABEL = 30;
  private static final int LONGEST_AMONG_STATEMENTS = 60;

  /// Words that make a short text a question wherever they stand.
  private static final Words ANYWHERE =
      new Words(
          """
          什么 怎么 怎样 怎麼 如何 为何 为啥 哪些 哪个 哪几 哪种 哪里 几种 几个 多少 是否 能否 可否 区别 不同点 异同
          优缺点 对比 介绍一下 介绍下 谈谈 聊聊 聊一 说说 讲讲 讲一 说一 说下 谈一 简述 阐述 解释 描述 列举 举例说明
          请问 请你 请简 请说 请写 请用 手写 手撕 推导 了解吗 什麼 為什麼 哪裡
          무엇 어떻게 어떤 설명 차이 대해 대하여 인가 나요 까요 세요 시오 해보
          とは なぜ どう 何 違い 説明 教えて 述べ
          """);

  private static final List<String> PHRASES =
      List.of(
          "difference", " vs ", " vs. ", " versus ", "разница между", "отлич", "왜 ", "diferencia");

  private static final List<String> OPENINGS = List.of("介绍", "实现一", "设计一", "写出", "说明", "比较", "谈");

  private static final List<String> ENDINGS =
      List.of("吗", "呢", "이란", "란", "ですか", "ますか", "のか", "るか", "うか", "べきか", "でしょうか");

  private static final Set<String> FIRST_WORDS =
      Set.of(
          """
          what what's whats why how when where which who whose explain describe define compare discuss list name
          give tell should would write implement design elaborate differentiate
          что как какой какая какие какое каков каковы какими зачем почему чем когда где кто куда сколько
          расскажите расскажи объясните объясни опишите опиши назовите перечислите
          qué cómo cuál cuáles cuándo dónde quién explica explique diferencia diferencias
          """
              .strip()
              .split("\\s+", -1));

  private static final List<String> FIRST_PHRASES =
      List.of(
          "can you",
          "could you",
          "do you",
          "did you",
          "have you",
          "are there",
          "is there",
          "is it",
          "are you",
          "walk me",
          "talk about",
          "можно ли",
          "для чего",
          "в чем",
          "в чём",
          "por qué",
          "para qué",
          "en qué");

  private Asking() {}

  /// Whether a text ends in a question mark.
  public static boolean marked(String text) {
    if (text.indexOf('?') < 0 && text.indexOf('？') < 0) return text.indexOf('¿') >= 0;
    var tail = text.length() > 300 ? text.substring(text.length() - 300) : text;
    return MARK.matcher(tail).find() || text.indexOf('¿') >= 0;
  }

  /// Whether a text asks: by its mark, or by a word where it is short enough to be a question.
  public static boolean asks(String text) {
    if (marked(text)) return true;
    var plain = text.strip();
    if (plain.length() > LONGEST_QUESTION || plain.endsWith("：") || plain.endsWith(":"))
      return false;
    return worded(plain.toLowerCase(Locale.ROOT));
  }

  /// Whether a text asks although it stands where statements stand: long sentences do not.
  public static boolean asksAmongStatements(String text) {
    if (marked(text)) return true;
    var plain = text.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_AMONG_STATEMENTS) return false;
    if (plain.endsWith("。") || plain.endsWith("."))
      return ORDER.matcher(plain.toLowerCase(Locale.ROOT)).lookingAt();
    return "。.;；!！，,".indexOf(plain.charAt(plain.length() - 1)) < 0 && asks(plain);
  }

  private static boolean worded(String lower) {
    if (ANYWHERE.in(lower)) return true;
    if (lower.length() > 4) for (var opening : OPENINGS) if (lower.startsWith(opening)) return true;
    for (var end : ENDINGS) if (ends(lower, end)) return true;
    if (lower.indexOf(' ') < 0) return false;
    int label = lower.indexOf(": ");
    return phrased(lower)
        || (label > 0 && label < LONGEST_LABEL && phrased(lower.substring(label + 2)));
  }

  private static boolean phrased(String lower) {
    if (FIRST_WORDS.contains(firstWord(lower))) return true;
    for (var phrase : FIRST_PHRASES) if (lower.startsWith(phrase)) return true;
    for (var phrase : PHRASES) if (lower.contains(phrase)) return true;
    return false;
  }

  private static boolean ends(String text, String end) {
    return text.endsWith("。")
        ? text.startsWith(end, text.length() - 1 - end.length())
        : text.endsWith(end);
  }

  private static String firstWord(String lower) {
    int end = 0;
    while (end < lower.length()
        && (Character.isLetter(lower.charAt(end)) || lower.charAt(end) == '\'')) end++;
    return lower.substring(0, end);
  }

  /// Words found by their first character.
  private static final class Words {
    private final BitSet heads = new BitSet();
    private final Map<Character, List<String>> words = new HashMap<>();

    Words(String separated) {
      for (var word : separated.strip().split("\\s+", -1)) {
        heads.set(word.charAt(0));
        words.merge(
            word.charAt(0),
            List.of(word),
            (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
      }
    }

    boolean in(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!heads.get(c)) continue;
        for (var word : words.getOrDefault(c, List.of())) if (text.startsWith(word, i)) return true;
      }
      return false;
    }
  }
}
