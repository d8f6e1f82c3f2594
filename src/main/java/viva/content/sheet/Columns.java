package viva.content.sheet;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Which column of a table holds what, from 0; -1 for none.
///
/// @param named whether the table itself says so, in its first row
record Columns(int question, int answer, int topic, int tags, boolean named) {
  private static final Set<String> QUESTION =
      words("question questions q front prompt term 问题 题目 面试题 题 问 正面 术语 問題 題目");
  private static final Set<String> ANSWER =
      words("answer answers a back response definition 答案 回答 参考答案 答 解答 背面 定义 释义 解释");
  private static final Set<String> TOPIC =
      words("topic topics deck category chapter section subject 主题 分类 类别 章节 牌组 科目 知识点");
  private static final Set<String> TAGS = words("tag tags label labels 标签 標籤");

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }

  /// By their names; where questions and answers have none, the first two columns.
  static Columns of(Row head) {
    int question = find(head, QUESTION);
    int answer = find(head, ANSWER);
    if (question < 0 || answer < 0) return new Columns(0, 1, -1, -1, false);
    return new Columns(question, answer, find(head, TOPIC), find(head, TAGS), true);
  }

  private static int find(Row head, Set<String> names) {
    return IntStream.range(0, head.cells().size())
        .filter(i -> names.contains(head.cell(i).toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(-1);
  }
}
