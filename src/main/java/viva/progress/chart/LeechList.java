package viva.progress.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import viva.card.CardId;
import viva.card.State;
import viva.card.Topic;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;

/// Chart 18, cards that cost more than they give. `n` counts studied cards.
///
/// @param leeches most lapses first, then most minutes
public record LeechList(Extent extent, Optional<Lack> lack, List<Leech> leeches) implements Chart {
  /// From this many lapses on a card is one.
  public static final int LAPSES = 6;

  /// The share of the cards that took most time.
  public static final double COSTLIEST = 0.02;

  /// @param question in the author's Markdown
  /// @param minutes  spent on it in all
  /// @param costly   whether it is among the costliest
  public record Leech(
      CardId card, String question, Topic topic, int lapses, double minutes, boolean costly) {
    private Leech inCostliest() {
      return new Leech(card, question, topic, lapses, minutes, true);
    }
  }

  public LeechList {
    leeches = List.copyOf(leeches);
  }

  private static final Comparator<Leech> WORST_FIRST =
      Comparator.comparingInt(Leech::lapses)
          .thenComparingDouble(Leech::minutes)
          .reversed()
          .thenComparingLong(l -> l.card().value());

  /// Works it out; time is of all answers ever.
  public static LeechList of(Scope scope) {
    var evidence = scope.evidence();
    var answers = evidence.answers();
    var millis = new long[evidence.cards().size()];
    for (int i = 0; i < answers.size(); i++) millis[answers.card(i)] += answers.millis(i);
    var studied = new ArrayList<Leech>();
    for (int place = 0; place < millis.length; place++) {
      var card = evidence.cards().get(place);
      if (!scope.admits(place) || !card.asked()) continue;
      if (!(card.state() instanceof State.Seen seen)) continue;
      studied.add(
          new Leech(
              card.id(),
              card.question(),
              card.topic(),
              seen.history().lapses(),
              millis[place] / 60_000.0,
              false));
    }
    var costly = costliest(studied);
    var leeches =
        studied.stream()
            .map(l -> costly.contains(l.card()) ? l.inCostliest() : l)
            .filter(l -> l.costly() || l.lapses() >= LAPSES)
            .sorted(WORST_FIRST)
            .toList();
    return new LeechList(
        scope.allTime(studied.size()), Lack.unless(Lack.Kind.LEECHES, leeches.size(), 1), leeches);
  }

  private static Set<CardId> costliest(List<Leech> studied) {
    return studied.stream()
        .sorted(
            Comparator.comparingDouble(Leech::minutes)
                .reversed()
                .thenComparingLong(l -> l.card().value()))
        .limit((long) (COSTLIEST * studied.size()))
        .map(Leech::card)
        .collect(Collectors.toSet());
  }
}
