package viva.interview.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import viva.card.mock.Candidate;

/// The cards that may be drawn for one topic, in three layers: the next is touched only when the
/// one before is used up.
///
/// @param layers at rest; seen in the last 24 hours; asked in the last three mocks
record Bag(List<List<Candidate>> layers) {

  /// A card and the chance it had.
  record Pick(Candidate card, double chance) {}

  static Bag of(List<Candidate> cards, Pool pool) {
    var atRest = new ArrayList<Candidate>();
    var justSeen = new ArrayList<Candidate>();
    var lately = new ArrayList<Candidate>();
    for (var card : cards) {
      var layer = pool.askedLately(card) ? lately : pool.justSeen(card) ? justSeen : atRest;
      layer.add(card);
    }
    return new Bag(List.of(atRest, justSeen, lately));
  }

  int size() {
    return layers.stream().mapToInt(List::size).sum();
  }

  /// Draws cards, each of a layer as likely as the other.
  ///
  /// @param up the chance that there are as many seats as `quota` rounded up
  List<Pick> draw(int seats, double quota, double up, RandomGenerator dice) {
    var picks = new ArrayList<Pick>();
    double whole = Math.floor(quota + 1e-9);
    int before = 0;
    for (var layer : layers) {
      int take = Math.clamp(seats - before, 0, layer.size());
      double expected =
          (1 - up) * Math.clamp(whole - before, 0, layer.size())
              + up * Math.clamp(whole + 1 - before, 0, layer.size());
      for (var card : some(layer, take, dice)) picks.add(new Pick(card, expected / layer.size()));
      before += layer.size();
    }
    return picks;
  }

  /// So many of the cards: the beginning of a shuffled deck, of which only that is shuffled.
  private static List<Candidate> some(List<Candidate> cards, int take, RandomGenerator dice) {
    if (take == 0) return List.of();
    var deck = new ArrayList<>(cards);
    for (int i = 0; i < take; i++) Collections.swap(deck, i, dice.nextInt(i, deck.size()));
    return deck.subList(0, take);
  }
}
