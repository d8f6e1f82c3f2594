package viva.content.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import viva.markup.Markdown;
import viva.math.Formulas;
import viva.math.Shape;

/// The house style of `content/README.md`, card by card.
class HouseStyleTest {
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern FOLLOW_UP = Pattern.compile("<!-- follow-up of: (.+) -->");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

  @Test
  void everyFileSaysItsTitleAreaTagsAndLanguage() {
    for (var file : Deck.files()) {
      var language = file.getName(1).toString();
      assertThat(Deck.text(file))
          .as(file.toString())
          .matches(
              "(?s)---\ntitle: [^\n]+\ncategories: \\[[^\n]+]\ntags: \\[[^\n]+]\nlang: %s\n---\n.*"
                  .formatted(language));
    }
  }

  @Test
  void everyQuestionWrittenIsACardWithAnAreaATopicAndADifficulty() {
    var written = Deck.files().stream().flatMap(f -> Deck.text(f).lines());
    var cards = Deck.cards();
    assertThat(cards).hasSize((int) written.filter(l -> l.startsWith("## ")).count());
    assertThat(cards).filteredOn(e -> e.card().topic().path().size() != 2).isEmpty();
    assertThat(cards)
        .filteredOn(e -> e.card().tags().stream().noneMatch(t -> t.matches("difficulty:[123]")))
        .isEmpty();
  }

  @Test
  void everyAnswerHasThreeToSevenPointsWithABoldHead() {
    assertThat(Deck.cards())
        .filteredOn(
            e -> {
              long points = Prose.points(Markdown.parse(e.card().answer()));
              return points < 3 || points > 7;
            })
        .isEmpty();
  }

  /// In Chinese by characters, in English by words: two to three minutes of speech.
  @Test
  void everyAnswerHasTheLengthOfASpokenOne() {
    assertThat(Deck.cards("zh")).filteredOn(e -> !within(characters(e), 80, 900)).isEmpty();
    assertThat(Deck.cards("en")).filteredOn(e -> !within(words(e), 80, 260)).isEmpty();
  }

  @Test
  void everyAnswerEndsWithItsSources() {
    assertThat(Deck.cards())
        .filteredOn(
            e -> {
              var last = e.card().answer().strip().lines().toList().getLast();
              return !last.matches("(来源：|Sources: ).{8,}");
            })
        .isEmpty();
  }

  @Test
  void noQuestionStandsTwice() {
    var seen = new HashSet<String>();
    assertThat(Deck.cards())
        .filteredOn(
            e ->
                !seen.add(
                    e.card().question().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "")))
        .isEmpty();
  }

  @Test
  void aFollowUpNamesAQuestionThatIsThere() {
    var questions = Deck.cards().stream().map(e -> e.card().question()).collect(Collectors.toSet());
    assertThat(
            Deck.files().stream()
                .flatMap(f -> FOLLOW_UP.matcher(Deck.text(f)).results())
                .map(m -> m.group(1))
                .filter(q -> !questions.contains(q)))
        .isEmpty();
  }

  @Test
  void noLinkLeadsNowhere() {
    var all = Stream.concat(Stream.of(Path.of("content/README.md")), Deck.files().stream());
    assertThat(all.flatMap(f -> deadLinks(f).stream())).isEmpty();
  }

  @Test
  void everyFormulaIsDrawn() {
    var formulas = Formulas.create();
    assertThat(
            Deck.cards().stream()
                .map(e -> e.card().question() + "\n\n" + e.card().answer())
                .flatMap(text -> Markdown.formulas(Markdown.parse(text)).stream())
                .distinct()
                .filter(f -> formulas.shape(f.tex(), f.display()) instanceof Shape.Refused))
        .isEmpty();
  }

  private static boolean within(long value, long least, long most) {
    return value >= least && value <= most;
  }

  private static long characters(Deck.Entry entry) {
    var prose = Prose.of(Markdown.parse(entry.card().answer()));
    return prose.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }

  private static long words(Deck.Entry entry) {
    return WORD.matcher(Prose.of(Markdown.parse(entry.card().answer()))).results().count();
  }

  private static List<String> deadLinks(Path file) {
    return LINK.matcher(CODE.matcher(Deck.text(file)).replaceAll(""))
        .results()
        .map(m -> m.group(1))
        .filter(a -> !a.matches("(https?:|#).*"))
        .filter(a -> !Files.exists(file.resolveSibling(a.replaceFirst("#.*", ""))))
        .map(a -> file + ": " + a)
        .toList();
  }
}
