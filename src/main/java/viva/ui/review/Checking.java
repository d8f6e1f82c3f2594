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
import viva.interview.Checked;
import viva.interview.FollowUps;
import viva.interview.MockSession;
import viva.interview.cover.Coverage;
import viva.interview.cover.DeckWords;
import viva.interview.point.KeyPoints;
import viva.interview.word.AliasPair;
import viva.interview.word.Aliases;
import viva.store.mock.TermPair;
import viva.ui.kit.Services;

/// Looks for key points in answers, away from the screen thread: while the learner pauses, so that
/// it is done before the answer is handed in.
public final class Checking {
  private final Services services;
  private final List<ScheduledCard> deck;
  private final Search search;
  private Optional<Asked> last = Optional.empty();

  /// What was found in an answer, and what is asked after it.
  record Found(List<CheckedPoint> points, Optional<FollowUp> after) {}

  private record Asked(Card card, String answer) {}

  Checking(Services services, Collection<ScheduledCard> deck, List<TermPair> pairs) {
    this.services = services;
    this.deck = List.copyOf(deck);
    this.search =
        new Search(
            this.deck.stream().map(ScheduledCard::card).toList(),
            Aliases.standard()
                .with(pairs.stream().map(p -> new AliasPair(p.one(), p.other())).toList()));
  }

  /// Looks at an answer that is still being written.
  void ahead(Card card, String answer) {
    var now = new Asked(card, answer);
    if (last.filter(now::equals).isPresent()) return;
    last = Optional.of(now);
    services.background().away(() -> search.of(now), _ -> {});
  }

  /// Looks at an answer that is handed in, and chooses what to ask after it.
  ///
  /// @param card of the question; nothing where it has gone
  /// @param done gets what was found, on the screen thread
  void check(MockSession session, Optional<ScheduledCard> card, Reply reply, Consumer<Found> done) {
    services
        .background()
        .away(
            () -> {
              var points =
                  card.map(c -> search.of(new Asked(c.card(), reply.text()))).orElse(List.of());
              var after =
                  new FollowUps(session.mock(), deck, services.clock().now())
                      .after(session.question(), reply, points);
              return new Found(points, after);
            },
            done);
  }

  /// The deck's words are counted once, each card's points are weighed once, and the last answer is
  /// remembered: one look at a time.
  private static final class Search {
    private final List<Card> deck;
    private final Aliases aliases;
    private final Map<Card, Coverage> prepared = new HashMap<>();
    private Optional<DeckWords> words = Optional.empty();
    private Optional<Asked> asked = Optional.empty();
    private List<CheckedPoint> found = List.of();

    Search(List<Card> deck, Aliases aliases) {
      this.deck = deck;
      this.aliases = aliases;
    }

    synchronized List<CheckedPoint> of(Asked now) {
      if (asked.filter(now::equals).isEmpty()) {
        found = Checked.of(prepared.computeIfAbsent(now.card(), this::prepare).check(now.answer()));
        asked = Optional.of(now);
      }
      return found;
    }

    private Coverage prepare(Card card) {
      if (words.isEmpty()) words = Optional.of(DeckWords.of(deck, aliases));
      return Coverage.of(card.question(), KeyPoints.of(card), words.get(), aliases);
    }
  }
}
