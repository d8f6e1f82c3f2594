package viva.ui.review;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.card.mock.Mock;
import viva.interview.MockSession;
import viva.store.mock.TermPair;
import viva.today.Mocking;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// Between a mock interview on the screen and what is kept of it.
public final class Sessions {
  private Sessions() {}

  /// Mock interviews with the library; for use on the library thread.
  public static Mocking mocking(Services services) {
    return new Mocking(services.library(), services.clock());
  }

  /// What a mock that is going on needs; for use on the library thread.
  public static SessionViewModel.Loaded load(Services services, long session) {
    var library = services.library();
    var mock =
        library
            .mocks()
            .find(session)
            .orElseThrow(() -> new IllegalStateException("no mock interview " + session));
    Map<CardId, ScheduledCard> cards =
        library.cards().stream().collect(Collectors.toMap(ScheduledCard::id, Function.identity()));
    return new SessionViewModel.Loaded(
        mock,
        cards,
        new Checking(services, cards.values(), mocking(services).search(cards.values())));
  }

  /// Keeps the question that a session stands at.
  static void keep(Services services, MockSession session) {
    services.background().run(() -> mocking(services).keep(session));
  }

  /// Keeps only what is being said.
  static void draft(Services services, MockSession session) {
    services.background().run(() -> mocking(services).draft(session));
  }

  /// Ends a mock and shows its report; one of which nothing counts has none.
  public static void finish(Services services, Mock mock) {
    services
        .background()
        .ask(
            () -> mocking(services).finish(mock).isPresent(),
            counts -> {
              if (!counts) services.notices().say(services.say("mock.nothingCounts"));
              services
                  .go()
                  .accept(counts ? new Place.MockReport(mock.session()) : new Place.Mock());
            });
  }

  /// Two words that mean the same from now on.
  static void sameTerm(Services services, String one, String other) {
    services.background().run(() -> services.library().mocks().add(new TermPair(one, other)));
  }
}
