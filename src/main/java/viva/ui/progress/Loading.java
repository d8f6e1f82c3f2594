package viva.ui.progress;

import java.util.List;
import java.util.stream.IntStream;
import viva.card.Topic;
import viva.progress.evidence.Evidence;
import viva.store.view.TopicCounts;
import viva.ui.kit.Services;
import viva.ui.progress.ProgressViewModel.Choices;

/// Reads what the page needs; runs on the library thread.
final class Loading {
  private Loading() {}

  static Choices choices(Services services) {
    var library = services.library();
    return new Choices(
        topics(library.topics(services.clock().now())),
        library.documents(),
        library.interviews().all());
  }

  /// All topics there are, wider ones before what is in them.
  private static List<Topic> topics(List<TopicCounts> counts) {
    return counts.stream()
        .map(TopicCounts::topic)
        .flatMap(
            t ->
                IntStream.rangeClosed(1, t.path().size())
                    .mapToObj(length -> new Topic(t.path().subList(0, length))))
        .distinct()
        .toList();
  }

  static Evidence evidence(Services services) {
    return services.evidences().read();
  }
}
