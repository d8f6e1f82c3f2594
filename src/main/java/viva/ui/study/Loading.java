package viva.ui.study;

import viva.card.Topic;
import viva.fsrs.Scheduler;
import viva.fsrs.SchedulerConfig;
import viva.fsrs.log.Cleaning;
import viva.study.Limits;
import viva.study.StudyQueue;
import viva.ui.kit.Plans;
import viva.ui.kit.Services;

/// Reads what a drill needs; runs on the library thread.
final class Loading {
  private Loading() {}

  static StudyViewModel.Loaded load(Services services, Topic topic) {
    var now = services.clock().now();
    var library = services.library();
    var cards =
        library.askable(now, 100_000).stream().filter(c -> c.card().topic().within(topic)).toList();
    var config =
        library
            .history()
            .inForce()
            .map(text -> Cleaning.settings(text).value())
            .orElse(SchedulerConfig.DEFAULT);
    var scheduler = new Scheduler(config);
    var limits = Limits.DEFAULT.less(0, library.pace(now.day()).learned());
    var queue = StudyQueue.of(cards, now, limits, scheduler.model());
    return new StudyViewModel.Loaded(
        Plans.queue(services, topic).orElse(queue),
        scheduler,
        library.schedulerVersion(config.text(), now.at()));
  }
}
