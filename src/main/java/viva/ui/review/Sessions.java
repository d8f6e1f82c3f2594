package viva.ui.review;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.card.mock.Mock;
import viva.interview.MockSession;
import viva.interview.draw.Pool;
import viva.interview.grade.MockScore;
import viva.store.mock.TermPair;
import viva.today.Today;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// Between a mock interview on the screen and what is kept of it.
public final class Sessions {
  /// How many of the last mocks do not see their questions again.
  private static final int LATELY = 3;

  private Sessions() {}

  /// What a mock that is going on needs; for use on the library thread.
  public static SessionViewModel.Loaded load(Services services, long session) {
    var library = services.library();
    var mock =
        library
            .mocks()
            .find(session)
            .orElseThrow(() -> new IllegalStateException("no mock interview " + session));
    var cards = cards(services);
    return new SessionViewModel.Loaded(
        mock, cards, new Checking(services, cards.values(), library.mocks().termPairs()));
  }

  /// The deck by its numbers; for use on the library thread.
  public static Map<CardId, ScheduledCard> cards(Services services) {
    return services.library().cards().stream()
        .collect(Collectors.toMap(ScheduledCard::id, Function.identity()));
  }

  /// Keeps the question that a session stands at.
  static void keep(Services services, MockSession session) {
    long number = session.mock().session();
    var question = session.question();
    services.background().run(() -> services.library().mocks().keep(number, question));
  }

  /// Keeps only what is being said.
  static void draft(Services services, MockSession session) {
    long number = session.mock().session();
    var question = session.question();
    services.background().run(() -> services.library().mocks().draft(number, question));
  }

  /// Ends a mock and shows its report; one of which nothing counts has none.
  public static void finish(Services services, Mock mock) {
    services
        .background()
        .ask(
            () -> {
              var score = MockScore.of(mock);
              var mocks = services.library().mocks();
              score.ifPresentOrElse(s -> mocks.finish(s.result(), s.scores()), mocks::leave);
              return score.isPresent();
            },
            counts ->
                services
                    .go()
                    .accept(
                        counts ? new Place.MockReport(mock.session()) : new Place.Mock()));
  }

  /// What a mock can be drawn from now; for use on the library thread.
  public static Pool pool(Services services) {
    var library = services.library();
    return new Pool(
        library.cards(),
        library.mocks().askedLately(LATELY),
        services.clock().now(),
        new Today(library, services.clock()).scheduler().model());
  }

  /// Two words that mean the same from now on.
  static void sameTerm(Services services, String one, String other) {
    services.background().run(() -> services.library().mocks().add(new TermPair(one, other)));
  }
}
