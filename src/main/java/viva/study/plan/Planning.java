package viva.study.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viva.fsrs.simulate.LongTerm;
import viva.fsrs.simulate.SimulatedCard;
import viva.study.plan.InterviewDatePlan.Basis;
import viva.study.plan.InterviewDatePlan.DayPrices;
import viva.study.plan.InterviewDatePlan.Outlook;
import viva.study.plan.InterviewDatePlan.Today;

/// The work of making a plan.
final class Planning {
  private static final double PLAIN_RETENTION = 0.9;
  private static final int PLAIN_NEW_CARDS = 20;

  private final Basis basis;
  private final Scope scope;
  private final LocalDate day;
  private final Flow flow;
  private final List<CardGroup> masses;
  private final List<double[]> worths;
  private final Forecast forecast;

  Planning(Basis basis, Scope scope) {
    this.basis = basis;
    this.scope = scope;
    this.day = basis.now().day();
    this.flow = new Flow(basis.model(), basis.habits(), scope.days());
    this.masses = scope.masses(basis.model(), day);
    this.worths = scope.groups().stream().map(g -> scope.worth(g, day)).toList();
    this.forecast = new Forecast(scope, day, basis.model(), basis.habits(), basis.seed());
  }

  Today today(Progress progress) {
    var settled = settled(progress);
    return today(settled.seconds, settled.price);
  }

  InterviewDatePlan plan(Progress progress) {
    var settled = settled(progress.part(0, 0.6));
    var seconds = settled.seconds;
    var price = settled.price;
    var planned = forecast.reach(() -> policy(price, forecast.groupOf()), seconds);
    progress.at(0.7);
    var plain = forecast.reach(this::plain, scope.seconds(day));
    var now = forecast.reach(this::plain, new double[scope.days()]);
    progress.at(0.8);
    var more = Arrays.stream(scope.seconds(day)).map(this::withMore).toArray();
    var morePrice = prices(more).settleAgain(price, progress.part(0.8, 0.9));
    var withMore = forecast.reach(() -> policy(morePrice, forecast.groupOf()), more);
    progress.at(1);
    var outlooks = new ArrayList<Outlook>();
    for (int i = 0; i < scope.interviews().size(); i++) {
      outlooks.add(
          new Outlook(
              scope.interviews().get(i),
              scope.daysTo(i, day),
              now.recall().get(i),
              plain.recall().get(i),
              planned.recall().get(i),
              Math.max(planned.recall().get(i), withMore.recall().get(i)),
              planned.courses().get(i)));
    }
    return new InterviewDatePlan(
        today(seconds, price),
        outlooks,
        planned.newest() < 0 ? Optional.empty() : Optional.of(day.plusDays(planned.newest())),
        (int) Math.round(planned.leftOut() * scope.cards().size()));
  }

  /// The seconds of each day that the plan uses, and what one of them is worth.
  private static final class Settled {
    final double[] seconds;
    final double[] price;

    Settled(double[] seconds, double[] price) {
      this.seconds = seconds;
      this.price = price;
    }
  }

  /// Where there is more time than gains anything even if it costs nothing, the same little is used
  /// on every day rather than much at once.
  private Settled settled(Progress progress) {
    var seconds = scope.seconds(day);
    var before = basis.before().flatMap(p -> p.onward(day, scope.days()));
    var price =
        before.isPresent()
            ? prices(seconds).settleAgain(before.get(), progress)
            : prices(seconds).settle(progress);
    double use = 1.05 * prices(seconds).use();
    if (use > 0.9) return new Settled(seconds, price);
    var level = Arrays.stream(seconds).map(s -> s * use).toArray();
    return new Settled(level, prices(level).settleAgain(price, progress));
  }

  private Prices prices(double[] seconds) {
    return new Prices(flow, masses, seconds);
  }

  private double withMore(double seconds) {
    return seconds + InterviewDatePlan.MORE * 60;
  }

  private PricedPolicy policy(double[] price, int[] groupOf) {
    return new PricedPolicy(basis.model(), flow, price, worths, groupOf);
  }

  private LongTerm plain() {
    return new LongTerm(basis.model(), PLAIN_RETENTION, PLAIN_NEW_CARDS, Integer.MAX_VALUE, 36_500);
  }

  /// The cards most worth their time today: those that are expected to fit, then the others.
  private Today today(double[] seconds, double[] price) {
    var asked = new ArrayList<Integer>();
    var spare = new ArrayList<Integer>();
    double left = seconds[0] - basis.spent().toSeconds();
    for (var card : wanted(price)) {
      double expected = expectedSeconds(scope.standings().get(card));
      (expected <= left ? asked : spare).add(card);
      if (expected <= left) left -= expected;
    }
    asked.sort(Comparator.comparingDouble(this::certainty));
    var cards = Stream.concat(asked.stream(), spare.stream()).map(i -> scope.cards().get(i).id());
    return new Today(
        cards.toList(),
        asked.size(),
        (int) Math.round(seconds[0] / 60),
        new DayPrices(day, Arrays.stream(price).boxed().toList()));
  }

  private List<Integer> wanted(double[] price) {
    var policy = policy(price, scope.groupOf().stream().mapToInt(g -> g).toArray());
    return policy.wanted(0, forecast.believed()).stream().map(SimulatedCard::index).toList();
  }

  /// How sure it is how long a card takes: a new one may take any time, a known one the least.
  private double certainty(int card) {
    return switch (scope.standings().get(card)) {
      case Standing.Fresh() -> 0;
      case Standing.Seen(var memory, int elapsed) -> basis.model().retrievability(memory, elapsed);
    };
  }

  private double expectedSeconds(Standing standing) {
    return switch (standing) {
      case Standing.Fresh() -> flow.newSeconds;
      case Standing.Seen(var memory, int elapsed) ->
          flow.seconds(basis.model().retrievability(memory, elapsed));
    };
  }
}
