package viva.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import viva.card.Problem;

class MessagesTest {
  private static final List<Messages> BOTH =
      List.of(Messages.of(Locale.ENGLISH), Messages.of(Locale.SIMPLIFIED_CHINESE));

  /// A key that stands in the code as a whole: `say("home.start"`.
  private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([a-zA-Z.]+[a-zA-Z])\"");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(keys(BOTH.getFirst())).isEqualTo(keys(BOTH.getLast()));
  }

  @Test
  void everyTextIsAPatternThatCanBeFilled() {
    for (var messages : BOTH)
      for (var key : keys(messages))
        assertThat(messages.say(key, 1, 2, 3, 4, 5, 6, 7, 8)).as(key).isNotBlank();
  }

  @Test
  void bothLanguagesFillTheSamePlaces() {
    for (var key : keys(BOTH.getFirst()))
      assertThat(places(BOTH.getFirst(), key)).as(key).isEqualTo(places(BOTH.getLast(), key));
  }

  @Test
  void everyKeyInTheCodeHasWords() throws IOException {
    var said = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        var found = SAID.matcher(Files.readString(file));
        while (found.find()) said.add(found.group(1));
      }
    }
    assertThat(said).hasSizeGreaterThan(40);
    assertThat(keys(BOTH.getFirst())).containsAll(said);
  }

  @Test
  void aGainTooSmallToBeShownIsLeftOut() {
    var key = "progress.next.row";
    assertThat(BOTH)
        .extracting(m -> m.say(key, 0.04, 9), m -> m.say(key, 0.2, 1), m -> m.say(key, 2.4, 0))
        .containsExactly(
            tuple(
                "about 9 minutes",
                "Readiness +0.2 points · about 1 minute",
                "Readiness +2.4 points · under a minute"),
            tuple("约 9 分钟", "准备度 +0.2 分 · 约 1 分钟", "准备度 +2.4 分 · 不到 1 分钟"));
  }

  @Test
  void everyKindOfProblemHasWords() {
    for (var kind : Problem.Kind.values())
      assertThat(keys(BOTH.getFirst())).contains("problem." + kind, "home.look." + kind);
  }

  @Test
  void chineseOfAnyCountryIsChineseAndTheRestIsEnglish() {
    assertThat(Messages.of(Locale.TAIWAN).say("home.start")).isEqualTo("开始学习");
    assertThat(Messages.of(Locale.GERMANY).say("home.start")).isEqualTo("Start");
  }

  @Test
  void englishCountsOneAndMany() {
    assertThat(BOTH.getFirst().say("wait.days", 1)).isEqualTo("1 day");
    assertThat(BOTH.getFirst().say("wait.days", 12)).isEqualTo("12 days");
  }

  @Test
  void halvesAreRoundedUp() {
    for (var messages : BOTH)
      assertThat(Stream.of(0.625, 0.375, 0.425, 0.285, 0.5, 1.0))
          .extracting(share -> messages.say("percent", share))
          .containsExactly("63%", "38%", "43%", "29%", "50%", "100%");
  }

  @Test
  void belowZeroANumberHasAMinusAndNoHyphen() {
    for (var messages : BOTH)
      assertThat(messages.say("progress.why.shift", -0.43, 0.2))
          .contains("−0.43")
          .doesNotContain("-");
  }

  private static Set<String> keys(Messages messages) {
    return new TreeSet<>(Collections.list(messages.bundle().getKeys()));
  }

  private static Set<String> places(Messages messages, String key) {
    var places = new TreeSet<String>();
    var found = Pattern.compile("\\{(\\d)").matcher(messages.bundle().getString(key));
    while (found.find()) places.add(found.group(1));
    return places;
  }
}
