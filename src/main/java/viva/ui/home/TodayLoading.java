package viva.ui.home;

import java.util.Comparator;
import viva.card.State;
import viva.store.view.TopicCounts;
import viva.study.Limits;
import viva.ui.home.HomeViewModel.Today;
import viva.ui.home.HomeViewModel.TopicWork;
import viva.ui.kit.Plans;
import viva.ui.kit.Services;

/// Reads what the first screen shows; runs on the library thread.
final class TodayLoading {
  private TodayLoading() {}

  static Today load(Services services) {
    var now = services.clock().now();
    var library = services.library();
    var counts = library.counts(now);
    var pace = library.pace(now.day());
    var limits = Limits.DEFAULT;
    int reviews = Math.min(counts.due(), limits.reviews());
    int fresh = Math.clamp(limits.newCards() - pace.learned(), 0, counts.fresh());
    var planned = Plans.kept(services);
    if (planned.isPresent()) {
      fresh = (int) planned.get().stream().filter(c -> c.state() instanceof State.New).count();
      reviews = planned.get().size() - fresh;
    }
    var topics =
        library.topics(now).stream()
            .filter(t -> t.due() + t.fresh() > 0)
            .sorted(Comparator.comparingInt((TopicCounts t) -> -t.due()))
            .map(
                t ->
                    new TopicWork(
                        t.topic(), t.due(), t.fresh(), 1 - (double) t.fresh() / t.cards()))
            .toList();
    return new Today(
        now.day(), reviews, fresh, pace.minutes(reviews, fresh), topics, counts.cards());
  }
}
