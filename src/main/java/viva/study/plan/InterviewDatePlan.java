package viva.study.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import viva.card.CardId;
import viva.card.Interview;
import viva.card.ScheduledCard;
import viva.card.StudyMoment;
import viva.card.evidence.Goal;
import viva.fsrs.MemoryModel;
import viva.fsrs.simulate.Habits;

/// What to study today, and what to expect, so that most is known on the dates of interviews.
///
/// @param outlooks for each interview planned for, soonest first
/// @param newest   the last day on which a new card still pays off; nothing where none does
/// @param leftOut  how many cards there will be no time for at all
public record InterviewDatePlan(
    Today today, List<Outlook> outlooks, Optional<LocalDate> newest, int leftOut) {

  /// How many days ahead an interview is planned for; before that the long-term schedule does as
  /// well.
  public static final int HORIZON = 120;

  /// More minutes a day, to tell what they would give.
  public static final int MORE = 10;

  /// What to study today.
  ///
  /// @param wanted  all cards that gain from being asked today, the most valuable second first
  /// @param fits    how many of them the minutes are expected to suffice for
  /// @param minutes that the plan uses a day; fewer than there are where more would gain nothing
  /// @param prices  from which the next day's plan starts
  public record Today(List<CardId> wanted, int fits, int minutes, DayPrices prices) {
    /// The cards to ask today, in this order.
    public List<CardId> asked() {
      return wanted.subList(0, fits);
    }
  }

  /// What to expect on an interview's date, each as the weighted mean chance to know its cards.
  ///
  /// @param now     without any more studying
  /// @param plain   with the long-term schedule, 20 new cards a day, in the same minutes
  /// @param planned with this plan
  /// @param more    with this plan and [#MORE] minutes more a day
  /// @param course  with this plan the share of the weight on studied cards, by the end of each day
  ///     from today until the date
  public record Outlook(
      Interview interview,
      int days,
      double now,
      double plain,
      double planned,
      double more,
      List<Double> course) {
    public Outlook {
      course = List.copyOf(course);
    }

    /// Whether the time is enough to know as much as is wanted.
    public boolean feasible() {
      return planned >= Goal.TARGET;
    }
  }

  /// What a second was worth on each day, from the day on which it was worked out.
  public record DayPrices(LocalDate from, List<Double> price) {
    /// As a line that [#parse] reads again.
    public String text() {
      return from + ":" + price.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /// Reads what [#text] wrote.
    public static DayPrices parse(String text) {
      var parts = text.split(":", 2);
      return new DayPrices(
          LocalDate.parse(parts[0]),
          Arrays.stream(parts[1].split(",")).map(Double::valueOf).toList());
    }

    /// The prices from a later day on, where these still reach as far.
    Optional<double[]> onward(LocalDate day, int days) {
      long gone = day.toEpochDay() - from.toEpochDay();
      return gone >= 0 && gone + days == price.size()
          ? Optional.of(
              price.subList((int) gone, price.size()).stream().mapToDouble(p -> p).toArray())
          : Optional.empty();
    }
  }

  /// What a plan is made from.
  ///
  /// @param cards  all that may be asked, new ones in the order in which they are to be learned
  /// @param spent  on studying today already
  /// @param before the prices of the last plan, which save time
  /// @param seed   of the simulated learners
  public record Basis(
      MemoryModel model,
      Habits habits,
      StudyMoment now,
      List<Interview> interviews,
      List<ScheduledCard> cards,
      Duration spent,
      Optional<DayPrices> before,
      long seed) {}

  /// The interviews that are near enough to plan for, soonest first.
  public static List<Interview> ahead(List<Interview> all, LocalDate today) {
    return Scope.ahead(all, today);
  }

  /// A plan; nothing where no interview is near or no card counts for one.
  public static Optional<InterviewDatePlan> of(Basis basis, Progress progress) {
    var scope = Scope.of(basis.interviews(), basis.cards(), basis.now());
    if (scope.cards().isEmpty() || scope.days() == 0) return Optional.empty();
    return Optional.of(new Planning(basis, scope).plan(progress));
  }

  /// What to study today, without the forecasts; nothing as in [#of].
  public static Optional<Today> today(Basis basis, Progress progress) {
    var scope = Scope.of(basis.interviews(), basis.cards(), basis.now());
    if (scope.cards().isEmpty() || scope.days() == 0) return Optional.empty();
    return Optional.of(new Planning(basis, scope).today(progress));
  }
}
