package viva.card.mock;

import viva.card.CardId;
import viva.card.State;
import viva.card.Topic;

/// A card that a mock interview may ask, without its words: a draw looks at all of them, and
/// reads the words of the few that it takes.
///
/// @param answered whether it has an answer of its author's
/// @param free     neither suspended nor put off on the study day of the draw
public record Candidate(CardId id, Topic topic, boolean answered, boolean free, State state) {}
