package viva.card.mock;

import java.util.OptionalDouble;
import viva.card.CardId;
import viva.card.Topic;

/// A main question as it was drawn, before it is asked.
///
/// @param text     the card's words as a number ([viva.card.identity.Fingerprint#text]), so that a
///     later edit does not rewrite what happened
/// @param question the question as it was asked, in the author's Markdown
/// @param topic    the topic it was drawn for: a key of the weights
/// @param chance   how likely the draw was to choose this card, above 0, at most 1
/// @param due      whether the card was due
/// @param recall   the scheduler's predicted recall, 0 to 1; nothing for a card never studied
public record Drawn(
    CardId card,
    long text,
    String question,
    Topic topic,
    double chance,
    boolean due,
    OptionalDouble recall) {
  public Drawn {
    Shares.check("chance", chance);
    recall.ifPresent(r -> Shares.check("recall", r));
  }
}
