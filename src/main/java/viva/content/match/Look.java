package viva.content.match;

import viva.card.Card;

/// What of a card is compared where its words are not the same.
record Look(Shingles question, Shingles answer) {
  static Look of(Card card) {
    return new Look(Shingles.of(card.question()), Shingles.of(card.answer()));
  }

  /// How much two cards look like one, from 0 to 1. The longer answer says more than the question.
  double likeness(Look other) {
    double questions = question.likeness(other.question);
    if (answer.size() == 0 || other.answer.size() == 0) return questions;
    return 0.4 * questions + 0.6 * answer.likeness(other.answer);
  }
}
