package viva.ui.study;

import java.util.List;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.store.desk.OpenDrill;
import viva.study.Scope;
import viva.study.What;
import viva.today.Today;
import viva.ui.kit.Services;

/// Reads what a drill needs, and keeps that it was begun; runs on the library thread.
final class Loading {
  private Loading() {}

  static StudyViewModel.Loaded load(Services services, What what) {
    var today = new Today(services.library(), services.clock());
    var queue = today.queue(what);
    return new StudyViewModel.Loaded(
        what,
        queue,
        today.schedulers(),
        today.load(),
        services.library().pace(),
        begun(services, what, queue));
  }

  /// All that is due today is asked for on the first screen anyway; every other drill is kept, so
  /// that it can be offered again.
  private static boolean begun(Services services, What what, List<ScheduledCard> queue) {
    if (queue.isEmpty() || (what.usual() && what.scope() instanceof Scope.Everything)) return false;
    services
        .library()
        .desk()
        .begin(
            new OpenDrill(
                services.clock().now().at(),
                name(services, what.scope()),
                what.pick().name(),
                what.practice(),
                queue.stream().map(ScheduledCard::id).toList()));
    return true;
  }

  private static String name(Services services, Scope scope) {
    return switch (scope) {
      case Scope.Everything(), Scope.Given _ -> "";
      case Scope.InTopic(var topic) -> String.join(" › ", topic.path());
      case Scope.InFile(var path) -> services.documentName(path, Topic.NONE);
      case Scope.Found(var words) -> words;
    };
  }
}
