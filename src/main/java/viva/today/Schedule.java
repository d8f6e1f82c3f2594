package viva.today;

import viva.card.StudyMoment;
import viva.card.Topic;
import viva.fsrs.SchedulerConfig;
import viva.fsrs.log.Cleaning;
import viva.store.Library;
import viva.store.Search;
import viva.study.rule.StudyRules;

/// What is in force: the scheduler's settings for all cards, and the rules for days and topics.
///
/// A topic's own retention makes settings of their own out of these, with a version of their own in
/// the log; so a row says by itself what it was answered under, also after its card has moved.
public record Schedule(SchedulerConfig config, StudyRules rules) {

  /// What a library has; the usual where that cannot be read.
  public static Schedule of(Library library) {
    var history = library.history();
    return new Schedule(
        history
            .inForce()
            .map(text -> Cleaning.settings(text).value())
            .orElse(SchedulerConfig.DEFAULT),
        history.rules().map(Schedule::rules).orElse(StudyRules.DEFAULT));
  }

  /// The settings for the cards of a topic.
  public SchedulerConfig config(Topic topic) {
    double own = rules.retention(topic, config.desiredRetention());
    return own == config.desiredRetention() ? config : config.with(own);
  }

  /// What a search measures cards by.
  public Search.Measure measure(StudyMoment now) {
    return new Search.Measure(now, config.memoryModel()::daysTo, config.leechThreshold());
  }

  private static StudyRules rules(String text) {
    try {
      return StudyRules.parse(text);
    } catch (IllegalArgumentException e) {
      return StudyRules.DEFAULT;
    }
  }
}
