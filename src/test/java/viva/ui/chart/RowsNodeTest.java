package viva.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsNodeTest {
  @ParameterizedTest
  @CsvSource({
    "面试日记忆率, 面试日记忆率",
    "卡片（张）, 卡片（张）",
    "达标约需（分钟）, 达标约需|（分钟）",
    "Cards, Cards",
    "Recall on the day (%), Recall on|the day (%)"
  })
  void aHeadingBreaksBetweenWordsAndBeforeAUnitWhereItsLineIsFull(String name, String lines) {
    assertThat(RowsNode.lines(name)).isEqualTo(lines.replace('|', '\n'));
  }
}
