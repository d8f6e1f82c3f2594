package viva.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import viva.card.Card;
import viva.content.Documents;
import viva.interview.cover.DeckWords;
import viva.interview.word.Aliases;

/// What is promised of key points, measured on the shared labelled answers and on the decks.
class GoalsTest {
  private static final Path SAMPLES = Path.of("../shared/samples");

  private static CoverageSet open() throws IOException {
    assumeTrue(Files.exists(CoverageSet.OPEN), "the labelled answers are not there");
    return new CoverageSet(CoverageSet.OPEN);
  }

  private static List<Card> samples() {
    assumeTrue(Files.isDirectory(SAMPLES), "the samples are not there");
    return Documents.read(List.of(SAMPLES)).readings().stream()
        .flatMap(d -> d.reading().cards().stream())
        .toList();
  }

  @Test
  void pointsAreFoundInLabelledAnswers() throws IOException {
    var set = open();
    var deck = new ArrayList<>(set.deck());
    deck.addAll(Guards.builtIn());
    var found = set.found(DeckWords.of(deck, Aliases.standard()), Aliases.standard());
    assertThat(found.f1()).isGreaterThanOrEqualTo(0.84);
    assertThat(found.precision()).isGreaterThanOrEqualTo(0.82);
    assertThat(found.contradictedTicked()).isLessThanOrEqualTo(0.55);
    assertThat(found.recallWithMaybe()).isGreaterThanOrEqualTo(0.93);
  }

  @Test
  void theGivenPointsAreTakenOutOfTheReferences() throws IOException {
    var set = open();
    var taken = set.taken(set.deck().stream().map(Card::answer).toList());
    assertThat(taken.recall()).isGreaterThanOrEqualTo(0.95);
    assertThat(taken.precision()).isGreaterThanOrEqualTo(0.70);
  }

  @Test
  void theGivenPointsAreTakenOutOfTheCardsAsTheyAreRead() throws IOException {
    var set = open();
    var cards = samples();
    var answers = set.deck().stream().map(asked -> answer(asked, cards)).toList();
    var taken = set.taken(answers);
    assertThat(taken.recall()).isGreaterThanOrEqualTo(0.95);
    assertThat(taken.precision()).isGreaterThanOrEqualTo(0.70);
  }

  /// The answer of the last card that begins before the reference does.
  private static String answer(Card asked, List<Card> cards) {
    return cards.stream()
        .filter(c -> c.origin().file().endsWith(asked.origin().file()))
        .filter(c -> c.origin().line() <= asked.origin().line())
        .max(Comparator.comparingInt(c -> c.origin().line()))
        .map(Card::answer)
        .orElseThrow();
  }

  @Test
  void theBuiltInDeckGivesNothingForNothing() {
    var deck = Guards.builtIn();
    var some = new ArrayList<>(deck);
    Collections.shuffle(some, new Random(1));
    check(Guards.of(some.subList(0, 30), deck, 7));
  }

  @Test
  void theSamplesGiveNothingForNothing() {
    var cards = samples();
    var deck = new ArrayList<>(cards);
    deck.addAll(Guards.builtIn());
    check(Guards.of(cards.subList(0, 50), deck, 7));
  }

  private static void check(Guards guards) {
    assertThat(guards.nothing()).isZero();
    assertThat(guards.echo()).isLessThanOrEqualTo(0.06);
    assertThat(guards.other()).isLessThanOrEqualTo(0.09);
    assertThat(guards.reference()).isGreaterThanOrEqualTo(0.99);
  }
}
