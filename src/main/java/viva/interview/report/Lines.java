package viva.interview.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import viva.card.Rating;
import viva.card.Topic;
import viva.card.mock.CheckedPoint;
import viva.card.mock.FollowUp;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;

/// What a report says in whole sentences, in the user's language.
public final class Lines {
  private final Words words;

  public Lines(Words words) {
    this.words = words;
  }

  /// The title with the day of the mock.
  public String title(MockReport report) {
    return words.say("mock.report.title", report.result().day().toString());
  }

  /// What came out, most telling first: the range, the guesses, the follow-ups, the time.
  public List<String> summary(MockReport report) {
    var result = report.result();
    var lines = new ArrayList<String>();
    lines.add(
        words.say(
            "mock.report.rangeWords",
            percent(result.low()),
            percent(result.high()),
            result.asked(),
            percent(result.score())));
    result
        .predicted()
        .ifPresent(
            guess ->
                lines.add(words.say("mock.report.guess", percent(guess), percent(result.score()))));
    report
        .confidence()
        .ifPresent(
            sure ->
                lines.add(
                    words.say(
                        "mock.report.confidence", percent(sure), report.passed(), result.asked())));
    report
        .followUps()
        .ifPresent(met -> lines.add(words.say("mock.report.followUps", percent(met))));
    lines.add(words.say("mock.report.time", time(report.answering())));
    if (result.timedOut() > 0) lines.add(words.say("mock.report.timedOut", result.timedOut()));
    return lines;
  }

  /// A point as it is read.
  String point(CheckedPoint point) {
    return point.words((head, text) -> words.say("pair", head, text));
  }

  /// A follow-up as it was asked.
  public String followUp(FollowUp followUp) {
    return words.say("mock.follow." + followUp.kind(), followUp.subject());
  }

  /// What was said, or how the answer ended where nothing was.
  public String said(Reply reply) {
    if (!reply.text().isBlank()) return reply.text().strip();
    return reply.ending() == Ending.HANDED_IN
        ? words.say("mock.report.silent")
        : words.say("mock.ending." + reply.ending());
  }

  /// What a missed point costs, and how often it was missed.
  public String missed(MockReport.Missed missed) {
    return words.say("mock.report.cost", tenth(100 * missed.cost()))
        + " · "
        + words.say("mock.report.times", missed.times());
  }

  public String topic(Topic topic) {
    return topic.path().isEmpty() ? words.say("topic.none") : String.join(" › ", topic.path());
  }

  public String grade(Rating rating) {
    return words.say("rating." + rating.name().toLowerCase(Locale.ROOT));
  }

  /// Of a hundred, or a dash.
  public static String percent(OptionalDouble share) {
    return share.isPresent() ? Long.toString(percent(share.getAsDouble())) : "–";
  }

  public static long percent(double share) {
    return BigDecimal.valueOf(share)
        .movePointRight(2)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /// Minutes and seconds.
  public static String time(Duration time) {
    return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }

  private static String tenth(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
