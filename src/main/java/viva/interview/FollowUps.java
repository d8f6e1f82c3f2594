package viva.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Found;
import viva.card.mock.FollowUp;
import viva.card.mock.FollowUp.Kind;
import viva.card.mock.Mock;
import viva.card.mock.MockQuestion;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;

/// Chooses the question after an answer, before anything is revealed. Pure: the mock's seed decides
/// where several would do.
public final class FollowUps {
  private static final List<Kind> PROBES =
      List.of(Kind.WHY, Kind.COST, Kind.WHEN_NOT, Kind.EXAMPLE);

  private static final double HARDEST = 10;

  private final Mock mock;
  private final List<ScheduledCard> cards;
  private final StudyMoment now;

  /// @param cards of the library: siblings are those of the same topic
  public FollowUps(Mock mock, List<ScheduledCard> cards, StudyMoment now) {
    this.mock = mock;
    this.cards = List.copyOf(cards);
    this.now = now;
  }

  /// What to ask after an answer; nothing where the set-up wants nothing, or where the answer was
  /// lost.
  ///
  /// @param reply  with its ending
  /// @param points what was found in it
  public Optional<FollowUp> after(MockQuestion question, Reply reply, List<CheckedPoint> points) {
    if (mock.setup().followUps() == 0 || reply.ending() == Ending.NOT_RECORDED)
      return Optional.empty();
    var dice = new SplittableRandom(mock.setup().seed() * 31 + question.order());
    boolean nothing = reply.ending() == Ending.UNKNOWN || reply.silent();
    return nothing ? smaller(question, points) : Optional.of(further(question, points, dice));
  }

  /// After a blank answer: an easier card of the topic, else only the first step of this one.
  private Optional<FollowUp> smaller(MockQuestion question, List<CheckedPoint> points) {
    double hard = asked(question).map(FollowUps::difficulty).orElse(HARDEST);
    var easier =
        siblings(question).stream()
            .filter(c -> c.state() instanceof State.Review && difficulty(c) < hard)
            .min(Comparator.comparingDouble(FollowUps::difficulty));
    if (easier.isPresent()) return Optional.of(asking(Kind.EASIER, easier.get()));
    return points.stream()
        .filter(p -> !p.head().isEmpty())
        .findFirst()
        .map(p -> new FollowUp(Kind.FIRST_STEP, p.head(), List.of()))
        .or(() -> Optional.of(probe(Kind.EXAMPLE)));
  }

  private FollowUp further(MockQuestion question, List<CheckedPoint> points, RandomGenerator dice) {
    var choices = new ArrayList<FollowUp>();
    points.stream()
        .filter(p -> p.found() == Found.NOT_FOUND && !p.head().isEmpty() && p.core())
        .findFirst()
        .ifPresent(p -> choices.add(new FollowUp(Kind.MISSING, p.head(), List.of())));
    deeper(points).ifPresent(choices::add);
    var siblings = siblings(question);
    if (!siblings.isEmpty())
      choices.add(asking(Kind.SIBLING, siblings.get(dice.nextInt(siblings.size()))));
    choices.add(probe(PROBES.get(dice.nextInt(PROBES.size()))));
    return choices.get(dice.nextInt(choices.size()));
  }

  /// A point that was said and has details below it.
  private static Optional<FollowUp> deeper(List<CheckedPoint> points) {
    for (int i = 0; i + 1 < points.size(); i++) {
      var point = points.get(i);
      boolean hasMore = points.get(i + 1).weight() < point.weight();
      if (point.found() == Found.FOUND && hasMore && !point.head().isEmpty())
        return Optional.of(new FollowUp(Kind.DEEPER, point.head(), List.of()));
    }
    return Optional.empty();
  }

  private List<ScheduledCard> siblings(MockQuestion question) {
    var asked = askedCards();
    var topic = asked(question).map(c -> c.card().topic());
    return cards.stream()
        .filter(c -> topic.isPresent() && c.card().topic().equals(topic.get()))
        .filter(c -> !asked.contains(c.id()))
        .filter(c -> !c.card().unanswered() && c.marks().allow(now.day()))
        .toList();
  }

  private Optional<ScheduledCard> asked(MockQuestion question) {
    return cards.stream().filter(c -> c.id().equals(question.drawn().card())).findFirst();
  }

  private Set<CardId> askedCards() {
    var asked = new HashSet<CardId>();
    for (var question : mock.questions()) {
      asked.add(question.drawn().card());
      question.followUps().forEach(f -> asked.addAll(f.cards()));
    }
    return asked;
  }

  private static double difficulty(ScheduledCard card) {
    return card.state() instanceof State.Seen seen ? seen.memory().difficulty() : HARDEST;
  }

  private static FollowUp asking(Kind kind, ScheduledCard card) {
    return new FollowUp(kind, card.card().question(), List.of(card.id()));
  }

  private static FollowUp probe(Kind kind) {
    return new FollowUp(kind, "", List.of());
  }
}
