package viva.ui.home;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import viva.card.Problem;
import viva.content.BuiltIn;
import viva.store.view.StoredDocument;
import viva.store.view.TopicCounts;
import viva.sync.BuiltInDeck;
import viva.today.Plans;
import viva.ui.home.HomeViewModel.Counted;
import viva.ui.home.HomeViewModel.Today;
import viva.ui.home.HomeViewModel.TopicWork;
import viva.ui.kit.Services;

/// Reads what the first screen shows; runs on the library thread.
final class TodayLoading {
  /// The setting that says that the welcome was closed.
  static final String WELCOMED = "layout.welcomed";

  private static final String ENGLISH = "en";

  private TodayLoading() {}

  static Today load(Services services) {
    var library = services.library();
    var work = new viva.today.Today(library, services.clock()).work();
    var topics =
        work.topics().stream()
            .sorted(Comparator.comparingInt((TopicCounts t) -> -t.due()))
            .map(
                t ->
                    new TopicWork(
                        t.topic(), t.due(), t.fresh(), 1 - (double) t.fresh() / t.cards()))
            .toList();
    return new Today(
        services.clock().day(),
        new Counted(work, work.cards() == 0 || !new Plans(library, services.clock()).awaited()),
        topics,
        library.desk().open(),
        library.mocks().open(),
        problems(services),
        library.setting(WELCOMED).isPresent() ? Optional.empty() : Optional.of(deck(services)));
  }

  private static HomeViewModel.Deck deck(Services services) {
    var library = services.library();
    int cards =
        library.documents().stream()
            .filter(document -> document.path().startsWith(BuiltIn.PREFIX))
            .mapToInt(StoredDocument::cards)
            .sum();
    boolean english = BuiltInDeck.languages(library).contains(ENGLISH);
    return new HomeViewModel.Deck(
        cards, english, !english && services.messages().locale().getLanguage().equals(ENGLISH));
  }

  private static Map<Problem.Kind, Integer> problems(Services services) {
    var counts = new EnumMap<Problem.Kind, Integer>(Problem.Kind.class);
    for (var problem : services.library().imports().problems())
      counts.merge(problem.kind(), 1, Integer::sum);
    return counts;
  }
}
