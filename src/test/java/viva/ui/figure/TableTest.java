package viva.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import viva.words.Messages;

class TableTest {
  private static final Table TABLE =
      new Table(
          "Topic, \"narrow\"",
          List.of(
              new Table.Column("Known", Unit.PERCENT),
              new Table.Column("Cards", Unit.COUNT),
              new Table.Column("Last", Unit.DATE),
              new Table.Column("Minutes", Unit.MINUTES)),
          List.of(
              new Table.Row("KV 缓存", 0, 0.91234, 1_234.0, 20_000.0, 2.5),
              new Table.Row("none\nyet", 1, Double.NaN, 0.0, Double.NaN, Double.NaN)));

  @Test
  void aFileHasPlainNumbersThatAnySpreadsheetReads() {
    assertThat(TABLE.csv())
        .isEqualTo(
            "\uFEFF\"Topic, \"\"narrow\"\"\",Known (%),Cards,Last,Minutes\r\n"
                + "KV 缓存,91.23,1234,2024-10-04,2.5\r\n"
                + "\"none\nyet\",,0,,\r\n");
  }

  @Test
  void aRowIsSaidWithItsUnitsAndWithoutWhatIsMissing() {
    var english = Messages.of(Locale.ENGLISH);
    var chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
    assertThat(TABLE.say(english, 0))
        .isEqualTo("KV 缓存, Known: 91.2%, Cards: 1,234, Last: Oct 4, 2024, Minutes: 2.5 min");
    assertThat(TABLE.say(chinese, 0))
        .isEqualTo("KV 缓存，Known 91.2%，Cards 1,234，Last 2024年10月4日，Minutes 2.5 分钟");
    assertThat(TABLE.say(english, 1)).isEqualTo("none\nyet, Cards: 0");
  }

  @Test
  void aRowHasAValueForEachColumn() {
    assertThatThrownBy(() -> new Table("Day", List.of(), List.of(new Table.Row("Monday", 0, 1.0))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
