package viva.ui.study;

import viva.study.What;
import viva.today.Today;
import viva.ui.kit.Services;

/// Reads what a drill needs; runs on the library thread.
final class Loading {
  private Loading() {}

  static StudyViewModel.Loaded load(Services services, What what) {
    var today = new Today(services.library(), services.clock());
    var scheduler = today.scheduler();
    return new StudyViewModel.Loaded(
        what,
        today.queue(what),
        scheduler,
        today.version(scheduler),
        today.load(),
        services.library().pace(services.clock().day()));
  }
}
