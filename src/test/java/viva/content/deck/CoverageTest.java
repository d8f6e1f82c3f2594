package viva.content.deck;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The deck against the taxonomy of what is asked.
class CoverageTest {
  /// How many distinct questions five real documents ask on each topic that is mapped by card.
  private static final Map<String, Integer> ASKED =
      Map.ofEntries(
          Map.entry("A1", 9),
          Map.entry("A2", 3),
          Map.entry("A3", 2),
          Map.entry("A4", 5),
          Map.entry("A5", 1),
          Map.entry("B1", 3),
          Map.entry("B2", 8),
          Map.entry("C0", 4),
          Map.entry("C1", 11),
          Map.entry("C2", 4),
          Map.entry("C3", 5),
          Map.entry("C4", 9),
          Map.entry("C5", 11),
          Map.entry("C6", 8),
          Map.entry("C7", 3),
          Map.entry("D1", 5),
          Map.entry("D2", 12),
          Map.entry("D3", 6),
          Map.entry("E1", 11),
          Map.entry("E2", 13),
          Map.entry("G1", 11),
          Map.entry("G2", 3),
          Map.entry("I1", 16),
          Map.entry("I2", 7),
          Map.entry("J1", 23),
          Map.entry("J2", 1),
          Map.entry("J3", 3),
          Map.entry("K1", 5),
          Map.entry("L1", 4));

  @Test
  void theDeckIsLargeEnoughInBothLanguages() {
    assertThat(Deck.cards("zh")).as("Chinese").hasSizeGreaterThanOrEqualTo(320);
    assertThat(Deck.cards("en")).as("English").hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void everyQuestionOfTheTaxonomyIsAnsweredByACard() {
    var questions =
        Deck.cards("zh").stream().map(e -> e.card().question()).collect(Collectors.toSet());
    assertThat(rows("coverage.tsv").stream().filter(r -> !questions.contains(r.get(2))))
        .as("rows whose card is not in the deck")
        .isEmpty();
  }

  @Test
  void noTopicAsksLessThanTheDocumentsDo() {
    var mapped = rows("coverage.tsv").stream().collect(groupingBy(r -> r.get(0), counting()));
    var missing = new TreeMap<>(ASKED);
    missing.entrySet().removeIf(e -> mapped.getOrDefault(e.getKey(), 0L) >= e.getValue());
    assertThat(missing).as("topics with fewer rows than distinct questions").isEmpty();
  }

  @Test
  void topicsCountedByFileHaveTheirQuestions() {
    var held = Deck.cards("zh").stream().collect(groupingBy(Deck.Entry::file, counting()));
    assertThat(
            rows("coverage-files.tsv").stream()
                .filter(r -> held.getOrDefault(r.get(2), 0L) < Integer.parseInt(r.get(3))))
        .as("files with fewer questions than the table says")
        .isEmpty();
  }

  private static List<List<String>> rows(String table) {
    try (var in = Objects.requireNonNull(CoverageTest.class.getResourceAsStream(table), table)) {
      Function<String, List<String>> cells = line -> List.of(line.split("\t"));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(cells)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
