package viva.study.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import viva.card.MemoryState;
import viva.fsrs.MemoryModel;
import viva.fsrs.simulate.SimulatedCard;
import viva.fsrs.simulate.Simulator;

/// FSRS with settings that were chosen knowing how the simulated learner remembers.
///
/// @param retention the recall aimed at when a card comes due
/// @param perDay    new cards on a day, at most
/// @param newFirst  `true` for new cards before reviews, `mix` for in between, else after them
/// @param order     `due` for the longest due first, else the best remembered
/// @param cramDays  before the interview, without new cards and with the least remembered first
/// @param days      to the interview
record Tuned(
    MemoryModel model,
    double retention,
    int perDay,
    String newFirst,
    String order,
    int cramDays,
    int days)
    implements Simulator.Policy {

  static Tuned of(Scenario scenario, JsonNode settings) {
    return new Tuned(
        scenario.model(),
        settings.get("dr").asDouble(),
        settings.get("perDay").asInt(),
        settings.get("newFirst").asString(),
        settings.get("order").asString(),
        settings.get("cramDays").asInt(),
        scenario.days());
  }

  @Override
  public List<SimulatedCard> wanted(int day, List<SimulatedCard> deck) {
    boolean cram = day >= days - cramDays;
    Comparator<SimulatedCard> recall =
        Comparator.comparingDouble(c -> model.retrievability(memory(c), day - c.day()));
    Comparator<SimulatedCard> due = Comparator.comparingDouble(this::due);
    var by = cram ? recall : order.equals("due") ? due : recall.reversed();
    var reviews =
        deck.stream().filter(c -> !c.isNew() && (cram || isDue(c, day))).sorted(by).toList();
    var fresh = deck.stream().filter(SimulatedCard::isNew).limit(cram ? 0 : perDay).toList();
    return switch (newFirst) {
      case "true" -> Stream.concat(fresh.stream(), reviews.stream()).toList();
      case "mix" -> mixed(reviews, fresh);
      default -> Stream.concat(reviews.stream(), fresh.stream()).toList();
    };
  }

  private double due(SimulatedCard card) {
    return card.day() + model.interval(memory(card), retention);
  }

  private boolean isDue(SimulatedCard card, int day) {
    return card.day() + Math.max(1, Math.round(model.interval(memory(card), retention))) <= day;
  }

  private static MemoryState memory(SimulatedCard card) {
    return card.memory().orElseThrow();
  }

  private static List<SimulatedCard> mixed(List<SimulatedCard> a, List<SimulatedCard> b) {
    var mixed = new ArrayList<SimulatedCard>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (j == b.size() || (i < a.size() && i * b.size() <= j * a.size())) mixed.add(a.get(i++));
      else mixed.add(b.get(j++));
    }
    return mixed;
  }
}
