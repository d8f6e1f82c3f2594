package viva.interview.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import viva.card.ScheduledCard;

/// The cards that may be drawn for one topic, in three layers: the next is touched only when the
/// one before is used up.
///
/// @param layers at rest; seen in the last 24 hours; asked in the last three mocks
record Bag(List<List<ScheduledCard>> layers) {

  /// A card and the chance it had.
  record Pick(ScheduledCard card, double chance) {}

  static Bag of(List<ScheduledCard> cards, Pool pool) {
    var atRest = new ArrayList<ScheduledCard>();
    var justSeen = new ArrayList<ScheduledCard>();
    var lately = new ArrayList<ScheduledCard>();
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
      var shuffled = new ArrayList<>(layer);
      Collections.shuffle(shuffled, Random.from(dice));
      int take = Math.clamp(seats - before, 0, layer.size());
      double expected =
          (1 - up) * Math.clamp(whole - before, 0, layer.size())
              + up * Math.clamp(whole + 1 - before, 0, layer.size());
      for (var card : shuffled.subList(0, take)) {
        picks.add(new Pick(card, expected / layer.size()));
      }
      before += layer.size();
    }
    return picks;
  }
}
