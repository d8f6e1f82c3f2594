package viva.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;

/// A drill: what is left to ask, in order. A value: an answer gives the next session, and undo is
/// the session before.
///
/// @param ahead    cards not asked in this session yet, in the order in which they are asked
/// @param learning cards in their learning steps, soonest first
/// @param answered how many answers were given in this session
public record StudySession(List<ScheduledCard> ahead, List<ScheduledCard> learning, int answered) {
  /// A step that ends within this time is asked early when nothing else is left.
  public static final Duration LEARN_AHEAD = Duration.ofMinutes(20);

  /// An answer and the session after it.
  public record Answered(ReviewLog.Answer log, StudySession next) {}

  public StudySession {
    ahead = List.copyOf(ahead);
    learning = List.copyOf(learning);
  }

  /// A drill of these cards in this order; those in their steps come when their step is over.
  public static StudySession of(List<ScheduledCard> queue) {
    var steps = new ArrayList<ScheduledCard>();
    var others = new ArrayList<ScheduledCard>();
    for (var card : queue) {
      switch (card.state()) {
        case State.Learning _ -> steps.add(card);
        case State.Relearning _ -> steps.add(card);
        case State.New() -> others.add(card);
        case State.Review _ -> others.add(card);
      }
    }
    steps.sort(Comparator.comparing(StudySession::dueOf));
    return new StudySession(others, steps, 0);
  }

  /// A drill of these cards in just this order, due or not.
  public static StudySession inOrder(List<ScheduledCard> cards) {
    return new StudySession(cards, List.of(), 0);
  }

  /// How many cards are left, those in their learning steps included.
  public int left() {
    return ahead.size() + learning.size();
  }

  /// What to do now: a learning step that is over, else the next card, else a step that is nearly
  /// over.
  public Step step(StudyMoment now) {
    if (!learning.isEmpty() && isDue(learning.getFirst(), now)) {
      return new Step.Asking(learning.getFirst());
    }
    if (!ahead.isEmpty()) return new Step.Asking(ahead.getFirst());
    if (learning.isEmpty()) return new Step.Finished();
    var soonest = learning.getFirst();
    var due = dueOf(soonest);
    return due.isAfter(now.at().plus(LEARN_AHEAD))
        ? new Step.Waiting(due.minus(LEARN_AHEAD))
        : new Step.Asking(soonest);
  }

  /// Decides what a rating does.
  ///
  /// @param taken   from the question to the rating
  /// @param version of the scheduler's settings, as the library names it
  public Answered rate(Step.Revealed shown, Rating rating, Duration taken, int version) {
    var card = shown.card();
    var after = shown.outcomes().after(rating);
    var log =
        new ReviewLog.Answer(
            card.id(),
            shown.moment(),
            rating,
            ReviewLog.Kind.of(card.state()),
            taken,
            card.state(),
            after,
            version,
            shown.outcomes().fuzz());
    return new Answered(log, after(card, after, shown.moment()));
  }

  /// Decides what a rating does in practice: the card stays where it is in the schedule, and one
  /// that was not known is asked again at the end.
  ///
  /// @param taken   from the question to the rating
  /// @param version of the scheduler's settings, as the library names it
  public Answered practise(Step.Revealed shown, Rating rating, Duration taken, int version) {
    var card = shown.card();
    var log =
        new ReviewLog.Answer(
            card.id(),
            shown.moment(),
            rating,
            ReviewLog.Kind.PRACTICE,
            taken,
            card.state(),
            card.state(),
            version,
            shown.outcomes().fuzz());
    var cards = new ArrayList<>(without(card, ahead));
    if (rating == Rating.AGAIN) cards.add(card);
    return new Answered(log, new StudySession(cards, without(card, learning), answered + 1));
  }

  /// This session with a card's marks changed.
  public StudySession marked(ScheduledCard card) {
    return new StudySession(marked(card, ahead), marked(card, learning), answered);
  }

  /// This session with a card put in front.
  public StudySession askNext(ScheduledCard card) {
    var cards = new ArrayList<>(without(card, ahead));
    cards.addFirst(card);
    return new StudySession(cards, without(card, learning), answered);
  }

  /// The same with a card as it was before its answer, which was taken back.
  public StudySession askAgain(ScheduledCard card) {
    var next = askNext(card);
    return new StudySession(next.ahead(), next.learning(), Math.max(0, answered - 1));
  }

  /// This session without a card: it was suspended or put off.
  public StudySession leaveOut(ScheduledCard card) {
    return new StudySession(without(card, ahead), without(card, learning), answered);
  }

  /// This session after an answer to a card that was kept elsewhere: redone.
  public StudySession replace(ScheduledCard card, StudyMoment now) {
    return card.state() instanceof State.Seen seen ? after(card, seen, now) : leaveOut(card);
  }

  private StudySession after(ScheduledCard card, State.Seen state, StudyMoment now) {
    var steps = new ArrayList<>(without(card, learning));
    var again = new ScheduledCard(card.id(), card.card(), state, card.marks());
    if (!(state instanceof State.Review) && dueOf(again).isBefore(now.dayEnds())) {
      steps.add(again);
      steps.sort(Comparator.comparing(StudySession::dueOf));
    }
    return new StudySession(without(card, ahead), steps, answered + 1);
  }

  private static List<ScheduledCard> marked(ScheduledCard card, List<ScheduledCard> cards) {
    return cards.stream().map(c -> c.id().equals(card.id()) ? card : c).toList();
  }

  private static List<ScheduledCard> without(ScheduledCard card, List<ScheduledCard> cards) {
    return cards.stream().filter(c -> !c.id().equals(card.id())).toList();
  }

  private static boolean isDue(ScheduledCard card, StudyMoment now) {
    return card.state() instanceof State.Seen seen && seen.isDue(now);
  }

  private static Instant dueOf(ScheduledCard card) {
    return switch (card.state()) {
      case State.Learning l -> l.due();
      case State.Relearning r -> r.due();
      case State.New() -> Instant.EPOCH;
      case State.Review _ -> Instant.EPOCH;
    };
  }
}
