package viva.today;

import java.util.HashMap;
import java.util.Map;
import viva.card.Topic;
import viva.fsrs.Scheduler;
import viva.fsrs.SchedulerConfig;

/// A scheduler for each topic, with the version of its settings; read once for a drill.
public final class Schedulers {
  private final Schedule schedule;
  private final Map<SchedulerConfig, Versioned> known = new HashMap<>();

  /// @param version of the scheduler's settings, as the log names it
  public record Versioned(Scheduler scheduler, int version) {}

  /// Says the version of settings, and gives new ones one.
  interface Versions {
    int of(SchedulerConfig config);
  }

  Schedulers(Schedule schedule, Versions versions) {
    this.schedule = schedule;
    keep(schedule.config(), versions);
    for (var topic : schedule.rules().retention().keySet()) keep(schedule.config(topic), versions);
  }

  /// The scheduler for the cards of a topic.
  public Versioned of(Topic topic) {
    var found = known.get(schedule.config(topic));
    if (found == null) throw new IllegalStateException("no scheduler for " + topic);
    return found;
  }

  /// What is in force.
  public Schedule schedule() {
    return schedule;
  }

  private void keep(SchedulerConfig config, Versions versions) {
    known.computeIfAbsent(config, c -> new Versioned(new Scheduler(c), versions.of(c)));
  }
}
