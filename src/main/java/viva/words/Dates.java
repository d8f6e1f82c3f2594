package viva.words;

import java.time.format.DateTimeFormatter;

/// How days are written: in one form each, all over the program.
public final class Dates {
  private Dates() {}

  /// A day with its year.
  public static DateTimeFormatter date(Messages messages) {
    return in("date.year", messages);
  }

  /// A day without its year, where that is plain.
  public static DateTimeFormatter day(Messages messages) {
    return in("date.day", messages);
  }

  /// A day that is near, with its name.
  public static DateTimeFormatter weekday(Messages messages) {
    return in("date.weekday", messages);
  }

  /// A month of a year.
  public static DateTimeFormatter month(Messages messages) {
    return in("date.month", messages);
  }

  /// A moment, to the minute.
  public static DateTimeFormatter moment(Messages messages) {
    return in("date.moment", messages);
  }

  /// The time of a moment today, to the minute.
  public static DateTimeFormatter time(Messages messages) {
    return in("date.time", messages);
  }

  private static DateTimeFormatter in(String pattern, Messages messages) {
    return DateTimeFormatter.ofPattern(messages.say(pattern), messages.locale());
  }
}
