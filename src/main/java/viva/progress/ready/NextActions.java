package viva.progress.ready;

import java.util.List;
import java.util.Optional;
import viva.card.CardId;
import viva.card.Topic;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;

/// Chart 4, what gains most in the next minutes. `n` counts cards that gain.
///
/// @param actions most points per ten minutes first, at most [#MOST]
public record NextActions(Extent extent, Optional<Lack> lack, List<Action> actions)
    implements Chart {
  /// How many are named.
  public static final int MOST = 8;

  /// The minutes that an action is cut to.
  public static final int MINUTES = 10;

  /// What is done.
  public enum Kind {
    /// Cards studied before.
    REVIEW,
    /// Cards never studied.
    LEARN
  }

  /// @param cards   the queue of one click, best first
  /// @param points  of 100 on the interview's date that they gain
  /// @param minutes that they take, by the learner's own answer times
  public record Action(Kind kind, Topic topic, List<CardId> cards, double points, double minutes) {
    public Action {
      cards = List.copyOf(cards);
    }

    /// What ten minutes of it gain.
    public double pointsPerTen() {
      return 10 * points / minutes;
    }
  }

  public NextActions {
    actions = List.copyOf(actions);
  }
}
