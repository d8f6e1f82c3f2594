package viva.interview.point;

import static org.assertj.core.api.Assertions.assertThat;
import static viva.interview.point.KeyPoint.Weight.CORE;
import static viva.interview.point.KeyPoint.Weight.DETAIL;
import static viva.interview.point.KeyPoint.Weight.NORMAL;

import org.junit.jupiter.api.Test;
import viva.interview.Scribbles;

class KeyPointsTest {
  private static final String SIGNS = "-*`$：:，。；（）()\n #|茶水ab1 ";

  @Test
  void itemsOfAListAreTheCoreAndWhatLeadsThemIsTheirHead() {
    var answer =
        """
        泡茶要注意以下几点：

        - **水温**：绿茶用 80 度的水。太烫会发苦。
        - `时间`，三分钟就够
        - 茶叶（tea leaves）: 先洗一遍
          - 好茶可以不洗
        """;
    assertThat(KeyPoints.of(answer))
        .containsExactly(
            new KeyPoint("水温", "绿茶用 80 度的水。太烫会发苦", CORE),
            new KeyPoint("时间", "三分钟就够", CORE),
            new KeyPoint("茶叶（tea leaves）", "先洗一遍", CORE),
            new KeyPoint("", "好茶可以不洗", DETAIL));
  }

  @Test
  void aParagraphIsItsSentencesWithoutExamplesAndClosers() {
    var answer = "汤要先用大火烧开，再转小火；盐最后放。例如排骨汤要炖两个小时。总之要有耐心！";
    assertThat(KeyPoints.of(answer))
        .containsExactly(
            new KeyPoint("", "汤要先用大火烧开，再转小火", NORMAL), new KeyPoint("", "盐最后放", NORMAL));
  }

  @Test
  void aLongHeadingIsAPointAndAShortOneIsTheHeadOfWhatFollows() {
    var answer =
        """
        ### 炒菜的关键是先把锅烧热再放油，油热之后再下菜，这样不粘锅

        ### 红烧
        标准：颜色
        小火慢炖半小时。
        ### 清蒸
        标准：鲜味
        """;
    assertThat(KeyPoints.of(answer))
        .containsExactly(
            new KeyPoint("", "炒菜的关键是先把锅烧热再放油，油热之后再下菜，这样不粘锅", CORE),
            new KeyPoint("红烧", "标准：颜色", NORMAL),
            new KeyPoint("红烧", "小火慢炖半小时", NORMAL),
            new KeyPoint("清蒸", "标准：鲜味", NORMAL));
  }

  @Test
  void rowsOfATableAreHeadedByTheirFirstCell() {
    var answer = "| 茶 | 水温 | 时间 |\n|---|---|---|\n| 绿茶 | 80 度 | 3 分钟 |\n| 红茶 | 95 度 | 5 分钟 |\n";
    assertThat(KeyPoints.of(answer))
        .containsExactly(
            new KeyPoint("绿茶", "水温：80 度；时间：3 分钟", NORMAL),
            new KeyPoint("红茶", "水温：95 度；时间：5 分钟", NORMAL));
  }

  @Test
  void formulasStayWholeAndCodeAndLinksAreNoPoints() {
    var answer = "复杂度是 $O(n^2; d)$。\n\n```python\nprint(1)\n```\n\n参考链接：https://example.org/a";
    assertThat(KeyPoints.of(answer)).containsExactly(new KeyPoint("", "复杂度是 $O(n^2; d)$", NORMAL));
  }

  @Test
  void thereAreAtMostTwelveAndTheHeaviestStay() {
    var answer = new StringBuilder("炖汤的第一步当然是准备材料。\n\n");
    for (int i = 0; i < 20; i++) answer.append("- 材料").append((char) ('一' + i)).append("要洗干净\n");
    assertThat(KeyPoints.of(answer.toString())).hasSize(12).allMatch(p -> p.weight() == CORE);
  }

  @Test
  void anyTextGivesPointsAndNeverAFailure() {
    Scribbles.each(SIGNS, text -> assertThat(KeyPoints.of(text)).hasSizeLessThanOrEqualTo(12));
  }
}
