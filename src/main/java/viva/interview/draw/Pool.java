package viva.interview.draw;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import viva.card.Card;
import viva.card.CardId;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.mock.Candidate;
import viva.fsrs.MemoryModel;

/// What a mock interview is drawn from.
///
/// @param cards  all that are not archived; the draw leaves those out that cannot be asked
/// @param words  the words of one of them
/// @param lately cards that the last three mocks asked
/// @param model  of memory, for the recall before
public record Pool(
    List<Candidate> cards,
    Function<CardId, Card> words,
    Set<CardId> lately,
    StudyMoment now,
    MemoryModel model) {
  private static final Duration JUST_SEEN = Duration.ofHours(24);

  public Pool {
    cards = List.copyOf(cards);
    lately = Set.copyOf(lately);
  }

  /// Whether a card can be asked at all: answered by its author, neither suspended nor put off.
  boolean askable(Candidate card) {
    return card.answered() && card.free();
  }

  boolean askedLately(Candidate card) {
    return lately.contains(card.id());
  }

  /// Whether it was answered in the last 24 hours.
  boolean justSeen(Candidate card) {
    return card.state() instanceof State.Seen seen
        && seen.history().reviewed().isAfter(now.at().minus(JUST_SEEN));
  }

  /// The predicted recall now; nothing for a card never studied.
  OptionalDouble recall(Candidate card) {
    return card.state() instanceof State.Seen seen
        ? OptionalDouble.of(model.retrievability(seen, now))
        : OptionalDouble.empty();
  }

  boolean due(Candidate card) {
    return card.state() instanceof State.Seen seen && seen.isDue(now);
  }
}
