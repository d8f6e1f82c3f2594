package viva.ui.home;

import java.util.Comparator;
import viva.store.view.TopicCounts;
import viva.ui.home.HomeViewModel.Today;
import viva.ui.home.HomeViewModel.TopicWork;
import viva.ui.kit.Services;

/// Reads what the first screen shows; runs on the library thread.
final class TodayLoading {
  private TodayLoading() {}

  static Today load(Services services) {
    var work = new viva.today.Today(services.library(), services.clock()).work();
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
        work.reviews(),
        work.newCards(),
        work.minutes(),
        topics,
        work.cards());
  }
}
