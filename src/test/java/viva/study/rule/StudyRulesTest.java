package viva.study.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.Test;
import viva.card.Topic;
import viva.fsrs.Load.Ease;

class StudyRulesTest {
  private static final StudyRules RULES =
      new StudyRules(
          Map.of(Topic.of("Go"), 0.8, Topic.of("Go", "GC; 三色=白,灰:黑"), 0.95),
          LeechAction.SUSPEND,
          true,
          false,
          Map.of(DayOfWeek.SUNDAY, Ease.MINIMUM, DayOfWeek.FRIDAY, Ease.REDUCED));

  @Test
  void theNarrowestTopicDecides() {
    assertThat(RULES.retention(Topic.of("Go", "GC; 三色=白,灰:黑", "Pauses"), 0.9)).isEqualTo(0.95);
    assertThat(RULES.retention(Topic.of("Go", "Channels"), 0.9)).isEqualTo(0.8);
    assertThat(RULES.retention(Topic.of("Redis"), 0.9)).isEqualTo(0.9);
    assertThat(RULES.retention(Topic.NONE, 0.9)).isEqualTo(0.9);
  }

  @Test
  void theyAreReadAsTheyWereWritten() {
    assertThat(StudyRules.parse(RULES.text())).isEqualTo(RULES);
    assertThat(StudyRules.parse(StudyRules.DEFAULT.text())).isEqualTo(StudyRules.DEFAULT);
  }

  @Test
  void whatIsNoRulesIsRefused() {
    for (var text :
        new String[] {"", "leeches=MARK", "a;b;c;d;e", RULES.text().replace("0.8", "7")})
      assertThatIllegalArgumentException().isThrownBy(() -> StudyRules.parse(text));
  }
}
