package viva.fsrs.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.card.CardId;
import viva.card.LoggedReview;
import viva.card.Rating;
import viva.card.Review;
import viva.fsrs.Parameters;
import viva.fsrs.SchedulerConfig;

/// Makes of what was read something that can be relied upon, and says what it changed.
public final class Cleaning {
  /// By how much a study day may be off the day in UTC: zones, and a day that turns late.
  private static final int DAYS_OFF = 2;

  private final Map<Fault.Kind, Fault> faults = new EnumMap<>(Fault.Kind.class);

  private Cleaning() {}

  /// The answers of a log, oldest first.
  ///
  /// @param rows in the order in which the log has them
  public static Cleaned<List<Review>> log(List<LoggedReview> rows, Instant now) {
    var cleaning = new Cleaning();
    var answers = cleaning.answers(rows, now);
    return new Cleaned<>(answers, cleaning.found());
  }

  /// Weights of FSRS, whatever was read: the defaults where they are not of a known number or one
  /// is not a number.
  public static Cleaned<Parameters> parameters(double... weights) {
    var cleaning = new Cleaning();
    Parameters parameters;
    try {
      parameters = Parameters.of(weights);
    } catch (IllegalArgumentException e) {
      cleaning.fault(Fault.Kind.UNREADABLE, String.valueOf(e.getMessage()));
      return new Cleaned<>(Parameters.DEFAULT, cleaning.found());
    }
    if (weights.length == Parameters.COUNT) {
      for (int i = 0; i < weights.length; i++) {
        if (parameters.w(i) != weights[i]) {
          cleaning.fault(Fault.Kind.WEIGHT_OUT_OF_RANGE, "w" + i + " = " + weights[i]);
        }
      }
    }
    return new Cleaned<>(parameters, cleaning.found());
  }

  /// Settings as [SchedulerConfig#text] writes them; the usual ones where they cannot be read.
  public static Cleaned<SchedulerConfig> settings(String text) {
    var cleaning = new Cleaning();
    try {
      return new Cleaned<>(SchedulerConfig.parse(text), List.of());
    } catch (IllegalArgumentException e) {
      cleaning.fault(Fault.Kind.UNREADABLE, String.valueOf(e.getMessage()));
      return new Cleaned<>(SchedulerConfig.DEFAULT, cleaning.found());
    }
  }

  /// A card at an instant.
  private record Answered(long card, Instant at) {}

  private List<Review> answers(List<LoggedReview> rows, Instant now) {
    var possible = new ArrayList<LoggedReview>(rows.size());
    Set<Answered> known = new HashSet<>();
    var latest = Instant.MIN;
    for (var row : rows) {
      if (row.card() <= 0) fault(Fault.Kind.NO_CARD, row);
      else if (row.grade() < 1 || row.grade() > 4) fault(Fault.Kind.UNKNOWN_GRADE, row);
      else if (row.at().isAfter(now)) fault(Fault.Kind.FUTURE, row);
      else if (!known.add(new Answered(row.card(), row.at()))) fault(Fault.Kind.DOUBLED, row);
      else {
        if (row.at().isBefore(latest)) fault(Fault.Kind.OUT_OF_ORDER, row);
        else latest = row.at();
        possible.add(row);
      }
    }
    possible.sort(Comparator.comparing(LoggedReview::at));
    var answers = new ArrayList<Review>(possible.size());
    for (var row : possible) {
      answers.add(new Review(new CardId(row.card()), day(row), Rating.ofGrade(row.grade())));
    }
    return answers;
  }

  private LocalDate day(LoggedReview row) {
    var utc = row.at().atOffset(ZoneOffset.UTC).toLocalDate();
    if (Math.abs(row.day().toEpochDay() - utc.toEpochDay()) <= DAYS_OFF) return row.day();
    fault(Fault.Kind.WRONG_DAY, row);
    return utc;
  }

  private void fault(Fault.Kind kind, LoggedReview row) {
    var before = faults.get(kind);
    if (before == null) {
      fault(kind, row.card() + " " + row.at() + " " + row.day() + " " + row.grade());
    } else {
      faults.put(kind, new Fault(kind, before.count() + 1, before.example()));
    }
  }

  private void fault(Fault.Kind kind, String example) {
    faults.merge(
        kind,
        new Fault(kind, 1, example),
        (before, _) -> new Fault(kind, before.count() + 1, before.example()));
  }

  private List<Fault> found() {
    return List.copyOf(faults.values());
  }
}
