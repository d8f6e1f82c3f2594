package viva.interview.cover;

import java.util.List;
import java.util.regex.Pattern;

/// Whether two clauses about the same thing seem to say the opposite: one of them is negated, or
/// they hold opposite words. A hint only.
final class Polarity {
  private static final Pattern NEGATION =
      Pattern.compile(
          "不(?![同断仅但过只管论如])|没|无法|无需|无关|难以|未|并非|避免|防止|以免|而非"
              + "|\\b(?:not|no|cannot|never|without|avoid|prevent)\\b|n't\\b");

  private record Opposites(Pattern one, Pattern other) {
    static Opposites of(String one, String other) {
      return new Opposites(Pattern.compile(one), Pattern.compile(other));
    }

    boolean apart(String first, String second) {
      return (only(one, other, first) && only(other, one, second))
          || (only(other, one, first) && only(one, other, second));
    }

    private static boolean only(Pattern one, Pattern other, String text) {
      return one.matcher(text).find() && !other.matcher(text).find();
    }
  }

  private static final List<Opposites> OPPOSITES =
      List.of(
          Opposites.of("[高]|\\bhigh", "[低]|\\blow(?!er triang)"),
          Opposites.of("最大|越大|太大|较大|更大|变大|\\blarge", "最小|越小|太小|较小|更小|变小|\\bsmall"),
          Opposites.of("多(?![头模任样层种个])", "少"),
          Opposites.of("快", "慢"),
          Opposites.of("增[加大多]|加大|提[高升]|上升|\\bincreas", "减[少小]|降低|下降|缩小|\\b(?:de|re)(?:creas|duc)"),
          Opposites.of("正比|正相关", "反比|负相关"),
          Opposites.of("动态|dynamic", "静态|固定|static|fixed"),
          Opposites.of("随机|random", "确定性|determin"),
          Opposites.of("全部|所有|都要|\\ball\\b", "部分|少量|一小|\\bpart|\\bfew"),
          Opposites.of("单向|unidirection", "双向|\\bbidirection"),
          Opposites.of("精[确准]|完全等同|完全一致|\\bexact", "近似|approxim"),
          Opposites.of("并行|parallel", "串行|sequential"),
          Opposites.of("稀疏|sparse", "稠密|dense"),
          Opposites.of("离散|discrete", "连续|continuous"),
          Opposites.of("容易|easy", "困难|很难|hard|difficult"),
          Opposites.of("共享|share", "独立|各自|单独|separate"),
          Opposites.of("(?<!无)有监督|(?<!un)supervised", "无监督|unsupervised"),
          Opposites.of("之前|先|before", "之后|after"),
          Opposites.of("在线|online", "离线|offline"),
          Opposites.of("局部|local", "全局|global"),
          Opposites.of("训练时|训练阶段", "推理时|推理阶段"));

  private Polarity() {}

  static boolean opposed(String one, String other) {
    return negated(one) != negated(other) || OPPOSITES.stream().anyMatch(o -> o.apart(one, other));
  }

  private static boolean negated(String text) {
    return NEGATION.matcher(text).results().count() % 2 == 1;
  }
}
