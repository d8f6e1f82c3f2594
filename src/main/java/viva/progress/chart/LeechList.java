package viva.progress.chart;

import java.util.List;
import java.util.Optional;
import viva.card.CardId;
import viva.card.Topic;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;

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
      CardId card, String question, Topic topic, int lapses, double minutes, boolean costly) {}

  public LeechList {
    leeches = List.copyOf(leeches);
  }
}
