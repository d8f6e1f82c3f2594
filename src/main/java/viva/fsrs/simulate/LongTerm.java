package viva.fsrs.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import viva.fsrs.MemoryModel;

/// Studies as FSRS has it without a date in mind: what is due, with some new cards in between.
///
/// @param retention the recall aimed at when a card comes due, between 0 and 1
/// @param newCards  on a day, at most
/// @param reviews   on a day, at most
/// @param maximum   the longest interval, in days
public record LongTerm(MemoryModel model, double retention, int newCards, int reviews, int maximum)
    implements Simulator.Policy {

  @Override
  public List<SimulatedCard> wanted(int day, List<SimulatedCard> deck) {
    var due =
        deck.stream()
            .filter(card -> !card.isNew() && card.due() <= day)
            .sorted(Comparator.comparingInt(SimulatedCard::due))
            .limit(reviews)
            .toList();
    var fresh = deck.stream().filter(SimulatedCard::isNew).limit(newCards).toList();
    return mixed(due, fresh);
  }

  @Override
  public void answered(SimulatedCard card, int day) {
    card.due(day + interval(card));
  }

  /// Days from an answer until the card is due.
  public int interval(SimulatedCard card) {
    return (int)
        Math.clamp(Math.round(model.interval(card.believed(), retention)), 1, (long) maximum);
  }

  private static List<SimulatedCard> mixed(List<SimulatedCard> due, List<SimulatedCard> fresh) {
    var mixed = new ArrayList<SimulatedCard>(due.size() + fresh.size());
    int i = 0;
    for (int j = 0; j < fresh.size(); j++) {
      while ((long) i * fresh.size() < (long) j * due.size()) mixed.add(due.get(i++));
      mixed.add(fresh.get(j));
    }
    mixed.addAll(due.subList(i, due.size()));
    return mixed;
  }
}
