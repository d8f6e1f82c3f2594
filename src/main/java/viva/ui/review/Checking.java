package viva.ui.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import viva.card.Card;
import viva.card.ScheduledCard;
import viva.card.mock.CheckedPoint;
import viva.card.mock.FollowUp;
import viva.card.mock.Reply;
import viva.interview.MockSession;
import viva.interview.cover.AliasPair;
import viva.interview.cover.Aliases;
import viva.interview.cover.Coverage;
import viva.interview.cover.DeckWords;
import viva.interview.point.KeyPoints;
import viva.store.mock.TermPair;
import viva.ui.kit.Services;

/// Looks for key points in answers, away from the screen: while the learner pauses, so that it is
/// done before the answer is handed in.
public final class Checking {
  private final Services services;
  private final List<Card> deck;
  private final Aliases aliases;
  private final Map<Card, Coverage> prepared = new HashMap<>();
  private Optional<DeckWords> words = Optional.empty();
  private Optional<Looked> looked = Optional.empty();
  private Optional<Asked> asked = Optional.empty();

  /// What was found in an answer, and what is asked after it.
  record Checked(List<CheckedPoint> points, Optional<FollowUp> after) {}

  private record Asked(Card card, String answer) {}

  private record Looked(Asked asked, List<CheckedPoint> points) {}

  Checking(Services services, Collection<ScheduledCard> cards, List<TermPair> pairs) {
    this.services = services;
    this.deck = cards.stream().map(ScheduledCard::card).toList();
    this.aliases =
        Aliases.standard()
            .with(pairs.stream().map(p -> new AliasPair(p.one(), p.other())).toList());
  }

  /// Looks at an answer that is still being written.
  void ahead(Card card, String answer) {
    var now = new Asked(card, answer);
    if (asked.filter(now::equals).isPresent()) return;
    asked = Optional.of(now);
    services.background().away(() -> look(now), _ -> {});
  }
}
