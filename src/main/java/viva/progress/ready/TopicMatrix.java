package viva.progress.ready;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viva.card.CardId;
import viva.card.Topic;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Share;

/// Chart 3, topic by topic. `n` counts cards that may be asked.
///
/// @param rows most points lost first
public record TopicMatrix(Extent extent, Optional<Lack> lack, List<Row> rows) implements Chart {

  /// One topic with all that is narrower.
  ///
  /// @param weight   its share of the whole, 0 to 1
  /// @param cards    that may be asked
  /// @param studied  of these
  /// @param now      mean chance to know a studied card today, 0 to 1; NaN where none is studied
  /// @param onDate   the same on the interview's date, or today where no interview is chosen
  /// @param mock     measuring mock answers that passed
  /// @param score    their mean confirmed score; nothing without answers
  /// @param lost     points of 100: 100 weight (1 - mean chance to answer any of its cards)
  /// @param minutes  to bring its cards to the target
  /// @param weakest  its cards that gain most, best first: the queue of one click
  public record Row(
      Topic topic,
      double weight,
      int cards,
      int studied,
      double now,
      double onDate,
      Share mock,
      OptionalDouble score,
      double lost,
      double minutes,
      List<CardId> weakest) {
    public Row {
      weakest = List.copyOf(weakest);
    }

    /// From 0 to 1.
    public double coverage() {
      return (double) studied / cards;
    }
  }

  public TopicMatrix {
    rows = List.copyOf(rows);
  }
}
