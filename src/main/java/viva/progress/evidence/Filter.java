package viva.progress.evidence;

import java.util.OptionalLong;
import viva.card.Topic;
import viva.card.evidence.Standing;

/// What of the evidence a page is about.
///
/// @param topic     [Topic#NONE] for all
/// @param document  the document's number; nothing for all
/// @param interview the number of the interview whose cards count; nothing for all cards
public record Filter(Period period, Topic topic, OptionalLong document, OptionalLong interview) {
  /// Everything.
  public static final Filter ALL =
      new Filter(Period.ALL, Topic.NONE, OptionalLong.empty(), OptionalLong.empty());

  /// The same over another period.
  public Filter over(Period other) {
    return new Filter(other, topic, document, interview);
  }

  /// Whether a card's topic and document are meant.
  boolean admits(Standing card) {
    return card.topic().within(topic)
        && (document.isEmpty() || document.getAsLong() == card.document());
  }
}
