package viva.ui.study;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import viva.card.Card;
import viva.card.CardId;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.identity.Fingerprint;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.CheckedPoint.Found;
import viva.card.mock.MissedPoint;
import viva.interview.PointSearch;
import viva.interview.point.KeyPoint;
import viva.interview.point.KeyPoints;
import viva.store.Library;
import viva.today.Mocking;
import viva.ui.kit.Services;

/// Which key points the learner says, and which ones were missed before.
final class Said {
  private final Services services;
  private final Map<CardId, Map<String, Integer>> missed = new HashMap<>();
  private Optional<PointSearch> search = Optional.empty();

  /// A key point that nobody has looked for yet.
  ///
  /// @param missed how often it was missed before
  record Asked(CheckedPoint point, int missed) {}

  Said(Services services, List<MissedPoint> missed) {
    this.services = services;
    know(missed);
  }

  /// Takes what was missed as it is now, in place of what was known before.
  void know(List<MissedPoint> missed) {
    this.missed.clear();
    for (var point : missed) add(point.card(), point.text(), point.missed());
  }

  /// What was missed before; for use on the library thread.
  static List<MissedPoint> missed(Services services) {
    return services.preferences().study().checklist().get()
        ? services.library().mocks().missed()
        : List.of();
  }

  /// The key points of a card: first those that were missed, most often first.
  List<Asked> points(ScheduledCard card) {
    var before = missed.getOrDefault(card.id(), Map.of());
    return KeyPoints.of(card.card()).stream()
        .map(Said::open)
        .map(point -> new Asked(point, before.getOrDefault(point.words(), 0)))
        .sorted(Comparator.comparingInt((Asked asked) -> -asked.missed()))
        .toList();
  }

  private static CheckedPoint open(KeyPoint point) {
    return new CheckedPoint(
        point.head(),
        point.text(),
        point.weight().factor(),
        0,
        Found.NOT_FOUND,
        List.of(),
        false,
        Confirmed.OPEN);
  }

  /// Looks for a card's points in what was written, away from the screen thread.
  void look(Card card, String written, Consumer<List<CheckedPoint>> done) {
    if (search.isPresent()) look(search.get(), card, written, done);
    else
      services
          .background()
          .ask(
              () ->
                  new Mocking(services.library(), services.clock())
                      .search(services.library().cards()),
              made -> {
                search = Optional.of(made);
                look(made, card, written, done);
              });
  }

  private void look(
      PointSearch search, Card card, String written, Consumer<List<CheckedPoint>> done) {
    services.background().away(() -> search.of(card, written), done);
  }

  /// Learns what was not said of a card's points.
  void learn(CardId card, List<CheckedPoint> confirmed) {
    for (var point : confirmed) if (point.confirmed() == Confirmed.NO) add(card, point.words(), 1);
  }

  /// Keeps an answer, and what the learner confirmed of the card's points; on the library thread.
  ///
  /// @param confirmed none where the points were not ticked
  static void keep(
      Library library, ReviewLog.Answer answer, Card card, List<CheckedPoint> confirmed) {
    if (confirmed.isEmpty()) library.record(answer);
    else library.mocks().drilled(answer, Fingerprint.of(card).text(), confirmed);
  }

  private void add(CardId card, String point, int times) {
    missed.computeIfAbsent(card, _ -> new HashMap<>()).merge(point, times, Integer::sum);
  }
}
