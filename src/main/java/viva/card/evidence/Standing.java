package viva.card.evidence;

import java.time.LocalDate;
import viva.card.CardId;
import viva.card.State;
import viva.card.Topic;

/// A card as far as progress is concerned: where it belongs and where it stands.
///
/// @param document the number of its document
/// @param question in the author's Markdown
/// @param answered whether the author has written an answer
/// @param asked    whether it may be asked: neither archived nor suspended
/// @param buriedUntil not asked before this study day
public record Standing(
    CardId id,
    Topic topic,
    long document,
    String question,
    boolean answered,
    boolean asked,
    LocalDate buriedUntil,
    State state) {

  /// How far the card is.
  public Phase phase() {
    return switch (state) {
      case State.New() -> Phase.NEW;
      case State.Learning _ -> Phase.LEARNING;
      case State.Relearning _ -> Phase.RELEARNING;
      case State.Review review -> Phase.ofInterval(review.interval());
    };
  }

  /// Whether it was answered at least once.
  public boolean studied() {
    return !(state instanceof State.New);
  }

  /// Whether there is something to be learned: an answer by its author, or by the user.
  public boolean learnable() {
    return answered || studied();
  }
}
