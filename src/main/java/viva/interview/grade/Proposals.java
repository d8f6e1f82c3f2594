package viva.interview.grade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.FollowUp;
import viva.card.mock.Mock;
import viva.card.mock.MockAnswer;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockSetup;
import viva.card.mock.Reply;
import viva.interview.grade.Proposal.Asked;
import viva.interview.grade.Proposal.Obstacle;

/// What a whole mock should do to the schedule.
public final class Proposals {
  private final EffectRule rule;
  private final Map<CardId, ScheduledCard> cards;
  private final Set<CardId> changedToday;

  /// @param cards        those that can be asked, as they are now
  /// @param changedToday cards that a mock has changed today
  public Proposals(EffectRule rule, Map<CardId, ScheduledCard> cards, Set<CardId> changedToday) {
    this.rule = rule;
    this.cards = Map.copyOf(cards);
    this.changedToday = Set.copyOf(changedToday);
  }

  /// One for each main question that was answered, then one for each card that a follow-up asked
  /// and that was failed; a card comes once.
  public List<Proposal> of(Mock mock) {
    var proposals = new ArrayList<Proposal>();
    var seen = new HashSet<CardId>();
    for (var question : mock.questions()) {
      if (question.stage() != MockQuestion.Stage.DONE) continue;
      main(question, mock.setup()).filter(p -> seen.add(p.card())).ifPresent(proposals::add);
    }
    for (var question : mock.questions()) {
      if (question.stage() != MockQuestion.Stage.DONE) continue;
      for (var followUp : question.followUps()) {
        failed(question, followUp).filter(p -> seen.add(p.card())).ifPresent(proposals::add);
      }
    }
    return proposals;
  }

  private Optional<Proposal> main(MockQuestion question, MockSetup setup) {
    var drawn = question.drawn();
    var asked =
        drawn.recall().isEmpty() ? Asked.NEVER_STUDIED : drawn.due() ? Asked.DUE : Asked.NOT_DUE;
    var obstacle = obstacle(question, question.reply());
    var rating = Grading.proposed(question, setup);
    if (rating.isEmpty() && obstacle == Obstacle.NONE) return Optional.empty();
    return Optional.of(
        new Proposal(
            question.order(),
            drawn.card(),
            false,
            asked,
            Scoring.score(question, setup).orElse(0) >= MockAnswer.PASS,
            rating.orElse(Rating.AGAIN),
            question.reply().taken(),
            rule,
            obstacle != Obstacle.NONE ? obstacle : since(drawn.card(), question)));
  }

  private Optional<Proposal> failed(MockQuestion question, FollowUp followUp) {
    if (followUp.met() != Confirmed.NO || followUp.cards().isEmpty()) return Optional.empty();
    var card = followUp.cards().getFirst();
    var obstacle = obstacle(followUp.reply());
    return Optional.of(
        new Proposal(
            question.order(),
            card,
            true,
            asked(card, question),
            false,
            Rating.AGAIN,
            followUp.reply().taken(),
            rule,
            obstacle != Obstacle.NONE ? obstacle : since(card, question)));
  }

  private Asked asked(CardId card, MockQuestion question) {
    var now = cards.get(card);
    if (now == null || !(now.state() instanceof State.Seen seen)) return Asked.NEVER_STUDIED;
    return question.handedIn().filter(seen::isDue).isPresent() ? Asked.DUE : Asked.NOT_DUE;
  }

  private static Obstacle obstacle(MockQuestion question, Reply reply) {
    return question.disputed() ? Obstacle.DISPUTED : obstacle(reply);
  }

  private static Obstacle obstacle(Reply reply) {
    return switch (reply.ending()) {
      case SKIPPED, OPEN -> Obstacle.SKIPPED;
      case TIMED_OUT -> Obstacle.TIMED_OUT;
      case NOT_RECORDED -> Obstacle.NOT_RECORDED;
      case HANDED_IN, UNKNOWN -> Obstacle.NONE;
    };
  }

  private Obstacle since(CardId card, MockQuestion question) {
    var now = cards.get(card);
    if (now == null || now.marks().suspended()) return Obstacle.GONE;
    if (changedToday.contains(card)) return Obstacle.ONCE_A_DAY;
    var asked = question.handedIn();
    boolean since =
        now.state() instanceof State.Seen seen
            && asked.isPresent()
            && seen.history().reviewed().isAfter(asked.get().at());
    return since ? Obstacle.STUDIED_SINCE : Obstacle.NONE;
  }
}
