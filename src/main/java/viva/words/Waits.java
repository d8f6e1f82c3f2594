package viva.words;

import java.time.Duration;
import java.time.Instant;
import viva.card.State;
import viva.card.StudyMoment;

/// How long until a card is asked again, and how long studying takes, in words.
public final class Waits {
  private Waits() {}

  /// Of an outcome, seen from the moment of the answer.
  public static String of(State.Seen after, StudyMoment now, Messages messages) {
    return switch (after) {
      case State.Review review -> days(review.interval(), messages);
      case State.Learning learning -> steps(Duration.between(now.at(), learning.due()), messages);
      case State.Relearning again -> steps(Duration.between(now.at(), again.due()), messages);
    };
  }

  /// Days, as months and years where they are many.
  public static String days(int days, Messages messages) {
    if (days < 31) return messages.say("wait.days", days);
    if (days < 365) return messages.say("wait.months", days / 30.44);
    return messages.say("wait.years", days / 365.25);
  }

  /// The time that something takes, in hours where the minutes are many.
  public static String taking(double minutes, Messages messages) {
    if (minutes < 120) return messages.say("taking.minutes", Math.round(minutes));
    double hours = minutes / 60;
    return messages.say("taking.hours", hours < 10 ? hours : Math.round(hours));
  }

  /// When the next card comes, and in how long.
  public static String next(Instant comes, StudyMoment now, Messages messages) {
    double minutes = Math.ceil(Duration.between(now.at(), comes).toSeconds() / 60.0);
    return messages.say(
        "study.waiting.text",
        comes.atOffset(now.offset()).format(Dates.time(messages)),
        taking(minutes, messages));
  }

  /// The time until a step is over.
  public static String steps(Duration wait, Messages messages) {
    var seconds = Math.max(0, wait.toSeconds());
    if (seconds < 60) return messages.say("wait.seconds", seconds);
    var minutes = Math.round(seconds / 60.0);
    if (minutes < 60) return messages.say("wait.minutes", minutes);
    var hours = Math.round(seconds / 3600.0);
    return hours < 24
        ? messages.say("wait.hours", hours)
        : messages.say("wait.days", Math.round(seconds / 86400.0));
  }
}
