package viva.interview.word;

import java.util.Set;

/// Words that say nothing of themselves.
final class StopWords {
  static final Set<String> HAN =
      Set.of(
          "的", "了", "是", "在", "和", "与", "及", "或", "也", "都", "就", "而", "且", "但", "这", "那", "其", "之",
          "于", "以", "为", "对", "将", "把", "被", "从", "到", "个", "一", "会", "能", "可", "有", "要", "来", "等",
          "时", "中", "上", "下", "后", "前", "所", "该", "由", "并", "则", "即", "如", "还", "又", "很", "它", "们",
          "我", "你", "他", "嗯", "呃", "啊", "吧", "呢", "吗", "么", "什", "样", "些", "用", "使", "让", "给", "因",
          "此", "得", "地", "着", "过", "去", "说", "做");

  static final Set<String> LATIN =
      Set.of(
          "a", "an", "the", "of", "to", "is", "are", "was", "be", "been", "in", "on", "at", "by",
          "for", "with", "and", "or", "but", "so", "as", "it", "its", "that", "this", "these",
          "those", "which", "not", "no", "can", "may", "from", "into", "than", "then", "there",
          "they", "their", "we", "you", "i", "if", "when", "while", "how", "what", "why", "do",
          "does", "will", "would", "also", "such", "each", "any", "all", "some", "more", "most",
          "has", "have", "had", "only", "just", "one", "use");

  private static final Set<String> PAIRS =
      Set.of(
          "可以", "通过", "进行", "使用", "一个", "这个", "那个", "一种", "以及", "从而", "因此", "因为", "所以", "如果", "但是",
          "然后", "其中", "由于", "对于", "主要", "能够", "我们", "它们", "就是", "这种", "这样", "什么", "一些", "需要", "具有",
          "时候", "例如", "比如", "或者", "并且", "而且", "这些", "同时", "用于");

  private StopWords() {}

  /// Whether two characters side by side say nothing.
  static boolean pair(String form) {
    return PAIRS.contains(form)
        || (HAN.contains(form.substring(0, 1)) && HAN.contains(form.substring(1)));
  }
}
