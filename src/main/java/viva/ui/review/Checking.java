package viva.ui.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import viva.card.Card;
import viva.card.ScheduledCard;
import viva.card.mock.CheckedPoint;
import viva.card.mock.FollowUp;
import viva.card.mock.Reply;
import viva.interview.FollowUps;
import viva.interview.MockSession;
import viva.interview.PointSearch;
import viva.ui.kit.Services;

/// Looks for key points in answers, away from the screen thread: while the learner pauses, so that
/// it is done before the answer is handed in.
public final class Checking {
  private final Services services;
  private final List<ScheduledCard> deck;
  private final PointSearch search;
  private Optional<Asked> last = Optional.empty();

  /// What was found in an answer, and what is asked after it.
  record Found(List<CheckedPoint> points, Optional<FollowUp> after) {}

  private record Asked(Card card, String answer) {}

  Checking(Services services, Collection<ScheduledCard> deck, PointSearch search) {
    this.services = services;
    this.deck = List.copyOf(deck);
    this.search = search;
  }

  /// Looks at an answer that is still being written.
  void ahead(Card card, String answer) {
    var now = new Asked(card, answer);
    if (last.filter(now::equals).isPresent()) return;
    last = Optional.of(now);
    services.background().away(() -> search.of(card, answer), _ -> {});
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
              var points = card.map(c -> search.of(c.card(), reply.text())).orElse(List.of());
              var after =
                  new FollowUps(session.mock(), deck, services.clock().now())
                      .after(session.question(), reply, points);
              return new Found(points, after);
            },
            done);
  }
}
