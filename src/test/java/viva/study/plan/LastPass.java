package viva.study.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import viva.fsrs.simulate.LongTerm;
import viva.fsrs.simulate.SimulatedCard;
import viva.fsrs.simulate.Simulator;

/// Studies what is due, and in the last days before the date all cards once more, the oldest first.
///
/// @param due  the schedule before that
/// @param from the day on which the last pass begins
record LastPass(LongTerm due, int from) implements Simulator.Policy {

  @Override
  public List<SimulatedCard> wanted(int day, List<SimulatedCard> deck) {
    if (day < from) return due.wanted(day, deck);
    var again =
        deck.stream()
            .filter(card -> !card.isNew() && card.day() < from)
            .sorted(Comparator.comparingInt(SimulatedCard::day));
    return Stream.concat(again, due.wanted(day, deck).stream()).distinct().toList();
  }

  @Override
  public void answered(SimulatedCard card, int day) {
    due.answered(card, day);
  }
}
