package viva.store.mock;

import viva.card.CardId;
import viva.card.ReviewLog;

/// What an answer in a mock does to the schedule.
///
/// @param session the number of the mock
/// @param order   the main question's place in it
/// @param row     for the log; its card is the question's, or that of its follow-up
public record MockEffect(long session, int order, ReviewLog.Answer row) {
  /// What makes an effect one that happens once.
  record Key(long session, int order, CardId card) {}

  public CardId card() {
    return row.card();
  }

  Key key() {
    return new Key(session, order, card());
  }
}
