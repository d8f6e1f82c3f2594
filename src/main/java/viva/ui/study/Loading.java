package viva.ui.study;

import viva.card.Topic;
import viva.today.Today;
import viva.ui.kit.Services;

/// Reads what a drill needs; runs on the library thread.
final class Loading {
  private Loading() {}

  static StudyViewModel.Loaded load(Services services, Topic topic) {
    var today = new Today(services.library(), services.clock());
    return new StudyViewModel.Loaded(
        today.queue(topic),
        today.schedulers(),
        today.load(),
        services.library().pace(services.clock().day()));
  }
}
