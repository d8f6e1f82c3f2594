package viva.card.mock;

import java.time.Instant;
import viva.card.CardId;

/// A key point that answers went without, over all mocks and typed drills.
///
/// @param text   the point's words
/// @param missed how often it was confirmed as not said
/// @param asked  how often its card was asked
/// @param last   when it was missed last
public record MissedPoint(CardId card, String text, int missed, int asked, Instant last) {}
