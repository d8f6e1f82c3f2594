package viva.ui.figure;

import java.time.LocalDate;
import viva.words.Dates;
import viva.words.Messages;

/// What a number of a chart counts.
public enum Unit {
  /// Cards, answers, days: whole things, named by the column.
  COUNT,
  /// A share from 0 to 1, shown as a percentage.
  PERCENT,
  /// The same, shown in whole percents.
  SHARE,
  /// Points of readiness, of 100.
  POINTS,
  MINUTES,
  /// Minutes that a target still takes; 0 where it is reached.
  LEFT,
  SECONDS,
  DAYS,
  /// A plain number with decimals, such as a difficulty or a level.
  NUMBER,
  /// A study day, as its epoch day.
  DATE;

  /// The value with its unit, as the table and the tip have it.
  ///
  /// @param value NaN for none
  public String say(Messages messages, double value) {
    if (Double.isNaN(value)) return messages.say("none");
    return this == DATE ? date(messages, value) : messages.say("chart.unit." + name(), value);
  }

  /// The value in a column whose heading tells the unit.
  public String cell(Messages messages, double value) {
    if (Double.isNaN(value)) return messages.say("none");
    return switch (this) {
      case PERCENT, SHARE, DATE -> say(messages, value);
      case LEFT -> messages.say("chart.cell.LEFT", value);
      case POINTS, MINUTES, SECONDS, DAYS -> messages.say("tenth", value);
      case COUNT, NUMBER -> messages.say("chart.tick", value);
    };
  }

  /// The value on an axis, whose name tells the unit.
  public String tick(Messages messages, double value) {
    return switch (this) {
      case PERCENT, SHARE -> messages.say("percent", value);
      case DATE -> date(messages, value);
      case COUNT, POINTS, MINUTES, LEFT, SECONDS, DAYS, NUMBER -> messages.say("chart.tick", value);
    };
  }

  /// The value as another program reads it: with a decimal point, a percentage of 100, a date as
  /// ISO 8601 has it.
  String plain(double value) {
    if (Double.isNaN(value)) return "";
    return switch (this) {
      case COUNT -> Long.toString(Math.round(value));
      case PERCENT, SHARE -> Double.toString(Math.round(value * 10_000) / 100.0);
      case DATE -> LocalDate.ofEpochDay((long) value).toString();
      case POINTS, MINUTES, LEFT, SECONDS, DAYS, NUMBER ->
          Double.toString(Math.round(value * 1_000) / 1_000.0);
    };
  }

  /// Whether the values are shares, written as percentages.
  boolean share() {
    return this == PERCENT || this == SHARE;
  }

  /// The smallest step between two ticks.
  public double leastStep() {
    return switch (this) {
      case COUNT, DATE -> 1;
      case PERCENT, SHARE -> 0.01;
      case POINTS, MINUTES, LEFT, SECONDS, DAYS, NUMBER -> 0.1;
    };
  }

  private static String date(Messages messages, double value) {
    return Dates.date(messages).format(LocalDate.ofEpochDay((long) value));
  }
}
