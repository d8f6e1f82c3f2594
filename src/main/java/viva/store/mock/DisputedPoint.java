package viva.store.mock;

import java.time.Instant;
import viva.card.CardId;

/// A point of a reference that the learner found wrong.
///
/// @param note the learner's own words; empty for none
public record DisputedPoint(CardId card, String text, String note, Instant at) {}
