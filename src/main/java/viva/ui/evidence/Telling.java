package viva.ui.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import viva.card.Topic;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.ui.figure.Figure;
import viva.ui.figure.Table;
import viva.ui.figure.Unit;
import viva.ui.kit.CardText;
import viva.words.Dates;
import viva.words.Messages;

/// The words in which charts tell what they found.
///
/// @param zone in which moments are told
public record Telling(Messages messages, ZoneId zone) {

  /// The user's words for a key.
  public String say(String key, Object... values) {
    return messages.say(key, values);
  }

  /// The name of a topic: its narrowest.
  public String topic(Topic topic) {
    return topic.path().isEmpty() ? say("topic.none") : topic.path().getLast();
  }

  /// A day without its year.
  public String day(LocalDate day) {
    return Dates.day(messages).format(day);
  }

  /// A day with its year.
  public String date(LocalDate day) {
    return Dates.date(messages).format(day);
  }

  /// A month of a year.
  String month(LocalDate day) {
    return Dates.month(messages).format(day);
  }

  /// The time of a moment, to the minute.
  String time(Instant at) {
    return Dates.time(messages).format(at.atZone(zone));
  }

  /// A question in one line of plain text.
  String plain(String question) {
    return CardText.plain(question);
  }

  /// A column of a table.
  ///
  /// @param key of its name
  public Table.Column column(String key, Unit unit) {
    return new Table.Column(say(key), unit);
  }

  /// How much a chart rests upon, and over which days.
  ///
  /// @param counted the key of what is counted, such as `progress.n.answers`
  public String caption(String counted, Extent extent) {
    return say("progress.caption", say(counted, extent.n()), period(extent));
  }

  private String period(Extent extent) {
    if (extent.from().equals(LocalDate.EPOCH)) return say("progress.period.to", date(extent.to()));
    if (extent.from().equals(extent.to())) return date(extent.to());
    return say("progress.period.between", date(extent.from()), date(extent.to()));
  }

  /// A chart that has too little to show: says what is missing, and what will bring it.
  public Figure lacking(String id, Chart chart) {
    var lack = chart.lack().orElseThrow();
    return Figure.empty(
        id,
        say("progress." + id + ".name"),
        say("progress.lack." + lack.kind(), lack.have(), lack.need()));
  }
}
