package viva.interview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import viva.card.Card;
import viva.content.Documents;
import viva.interview.cover.Coverage;
import viva.interview.cover.DeckWords;
import viva.interview.point.KeyPoints;
import viva.interview.word.Aliases;

/// Prints the figures of `docs/benchmarks.md` on key points. Run from the checkout, with the
/// shared folder beside it.
final class KeyPointFigures {
  private KeyPointFigures() {}

  public static void main(String... args) throws IOException {
    var set = new CoverageSet(CoverageSet.OPEN);
    var builtIn = Guards.builtIn();
    var samples = new ArrayList<Card>();
    for (var document : Documents.read(List.of(Path.of("../shared/samples"))).readings()) {
      samples.addAll(document.reading().cards());
    }
    var deck = new ArrayList<>(set.deck());
    deck.addAll(builtIn);
    long start = System.nanoTime();
    var words = DeckWords.of(deck, Aliases.standard());
    System.out.printf(
        "counting %d cards: %d ms%n", deck.size(), (System.nanoTime() - start) / 1_000_000);
    var found = set.found(words, Aliases.standard());
    System.out.printf(
        "open set: precision %.3f recall %.3f F1 %.3f with maybe %.3f contradicted %.3f%n",
        found.precision(),
        found.recall(),
        found.f1(),
        found.recallWithMaybe(),
        found.contradictedTicked());
    System.out.println(
        "taken out of the references: "
            + set.taken(set.deck().stream().map(Card::answer).toList()));
    speed(builtIn, words);
    System.out.println("built-in deck: " + Guards.of(builtIn, builtIn, 7));
    var both = new ArrayList<>(samples);
    both.addAll(builtIn);
    System.out.println("samples: " + Guards.of(samples, both, 7));
  }

  /// Checks every card's answer of at most 400 chars against its own points, three times over.
  private static void speed(List<Card> cards, DeckWords words) {
    var times = new ArrayList<Long>();
    for (int round = 0; round < 3; round++) {
      times.clear();
      for (var card : cards) {
        var coverage = Coverage.of(card.question(), KeyPoints.of(card), words, Aliases.standard());
        var answer = card.answer().substring(0, Math.min(400, card.answer().length()));
        long start = System.nanoTime();
        coverage.check(answer);
        times.add(System.nanoTime() - start);
      }
    }
    var sorted = times.stream().mapToLong(t -> t).sorted().toArray();
    System.out.printf(
        "checking an answer of 400 chars: p50 %.2f ms, p95 %.2f ms, most %.2f ms of %d%n",
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 95 / 100] / 1e6,
        Arrays.stream(sorted).max().orElse(0) / 1e6,
        sorted.length);
  }
}
