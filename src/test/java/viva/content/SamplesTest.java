package viva.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import viva.card.Card;
import viva.content.line.Plain;

/// Real documents, where they are at hand, as they are and as others might have written them.
class SamplesTest {
  private static final Path SHARED = Path.of("../shared");

  private static final Map<String, UnaryOperator<String>> HANDS =
      Map.ofEntries(
          Map.entry("as it is", UnaryOperator.identity()),
          Map.entry("headings a level deeper", t -> t.replaceAll("(?m)^(#{1,5} )", "#$1")),
          Map.entry("headings closed", t -> t.replaceAll("(?m)^(#{2,6}) (.*)$", "$1 $2 $1")),
          Map.entry(
              "headings of bold",
              t -> t.replaceAll("(?m)^(#{1,6}) (?!.*\\*\\*)(.*?)\\s*$", "$1 **$2**")),
          Map.entry("numbers 1.", t -> numbers(t, "$1$2. ")),
          Map.entry("numbers 1、", t -> numbers(t, "$1$2、")),
          Map.entry("numbers 1)", t -> numbers(t, "$1$2) ")),
          Map.entry("numbers （1）", t -> numbers(t, "$1（$2）")),
          Map.entry("numbers escaped", t -> t.replaceAll("(?m)^(#+ )(\\d+)\\. ", "$1$2\\\\. ")),
          Map.entry("tabs", t -> t.replaceAll("(?m)^ {4}(?=\\S)", "\t")),
          Map.entry("other bullets", t -> t.replaceAll("(?m)^(\\s*)- ", "$1* ")),
          Map.entry("blank lines doubled", t -> t.replaceAll("\n\n", "\n\n\n")),
          Map.entry("all lines indented", t -> t.replaceAll("(?m)^(?=\\S)", " ")),
          Map.entry("blanks at the ends", t -> t.replaceAll("(?m)$", "  ")),
          Map.entry("question marks narrow", t -> t.replace('？', '?')),
          Map.entry("invisible characters", t -> t.replaceAll("(?m)^(#{1,6} )", "$1\u200b")));

  private static String numbers(String text, String replacement) {
    return text.replaceAll("(?m)^(#+ |<h3[^>]*>|)(\\d+)[、.](?!\\d)\\s*", replacement);
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void theQuestionsAreFoundInWhateverHand(String name) throws IOException {
    assumeThat(SHARED.resolve("gold")).exists();
    var gold =
        JsonMapper.shared().readTree(Files.readString(SHARED.resolve("gold/" + name + ".json")));
    var wanted = new ArrayList<String>();
    gold.path("cards").forEach(c -> wanted.add(Plain.folded(c.path("question").asString())));
    var text = Files.readString(SHARED.resolve("samples/" + gold.path("file").asString()));
    var scores = new LinkedHashMap<String, Double>();
    HANDS.forEach((hand, change) -> scores.put(hand, agreement(wanted, change.apply(text))));
    assertThat(scores.values()).as(scores.toString()).allMatch(score -> score >= 0.95);
    assertThat(scores.get("as it is")).isGreaterThanOrEqualTo(0.98);
  }

  /// The harmonic mean of how many of the questions were found, and how many found are questions.
  private static double agreement(List<String> wanted, String text) {
    var read = Reader.read("x.md", List.of(), text).cards();
    var left = new ArrayList<>(wanted);
    long found =
        read.stream().map(Card::question).filter(q -> left.remove(Plain.folded(q))).count();
    return 2.0 * found / (wanted.size() + read.size());
  }
}
