package viva.card.mock;

import java.util.List;
import viva.card.CardId;

/// A question after an answer, asked before anything is revealed.
///
/// @param subject what it asks about: a point's words, a term, or a whole question in Markdown;
///     empty for a probe that needs none. The words of the question around it stand in the message
///     bundles as `mock.follow.KIND`, but a card's question is asked as it is
/// @param cards   the card that it asks, if it is one: at most one
/// @param met     whether the learner found it answered
public record FollowUp(
    Kind kind, String subject, List<CardId> cards, Reply reply, CheckedPoint.Confirmed met) {

  /// Where a question after an answer comes from.
  public enum Kind {
    /// A point that was not said, asked by its head so that nothing is given away.
    MISSING,
    /// Something below a point that was said.
    DEEPER,
    /// Another card of the topic.
    SIBLING,
    WHY,
    COST,
    WHEN_NOT,
    EXAMPLE,
    /// After a blank answer: an easier card of the topic.
    EASIER,
    /// After a blank answer where there is no easier card: only the first point.
    FIRST_STEP
  }

  public FollowUp {
    cards = List.copyOf(cards);
    if (cards.size() > 1) throw new IllegalArgumentException(cards.size() + " cards");
  }

  /// A question that has not been answered yet.
  public FollowUp(Kind kind, String subject, List<CardId> cards) {
    this(kind, subject, cards, Reply.NONE, CheckedPoint.Confirmed.OPEN);
  }

  /// The same with an answer.
  public FollowUp with(Reply other) {
    return new FollowUp(kind, subject, cards, other, met);
  }

  /// The same, confirmed.
  public FollowUp confirm(CheckedPoint.Confirmed how) {
    return new FollowUp(kind, subject, cards, reply, how);
  }
}
