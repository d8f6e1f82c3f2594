package viva.study.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Interview;
import viva.card.Marks;
import viva.card.Origin;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.fsrs.simulate.LongTerm;
import viva.fsrs.simulate.SimulatedCard;
import viva.fsrs.simulate.Simulator;
import viva.study.StudyClock;
import viva.study.plan.InterviewDatePlan.Basis;
import viva.study.plan.InterviewDatePlan.DayPrices;

/// One simulated learner on the way to an interview, planned anew on each day from nothing but what
/// the program would know.
final class ScenarioRun {
  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final Rating[] FIRST = {Rating.HARD, Rating.GOOD, Rating.GOOD, Rating.EASY};

  private final Scenario scenario;
  private final long seed;
  private final Simulator simulator;
  private final SplittableRandom dice;
  private final List<SimulatedCard> deck;

  ScenarioRun(Scenario scenario, long seed, boolean strict) {
    this.scenario = scenario;
    this.seed = seed;
    this.simulator = new Simulator(scenario.model(), scenario.truth(), scenario.habits(), strict);
    this.dice = new SplittableRandom(seed);
    this.deck = deck();
  }

  /// What came of a learner.
  ///
  /// @param recall      on the day, truly
  /// @param forecast    of that, on the first day
  /// @param unevenness  the most that a day took, against the median of its week
  /// @param longest     the most that a day took, in seconds
  /// @param planSeconds for the first plan with all its forecasts
  record Result(
      double recall, double forecast, double unevenness, double longest, double planSeconds) {}

  /// Follows the plan.
  Result planned() {
    long begin = System.nanoTime();
    var plan = InterviewDatePlan.of(basis(0, Optional.empty()), Progress.NONE).orElseThrow();
    double planSeconds = (System.nanoTime() - begin) / 1e9;
    var today = plan.today();
    var spent = new double[scenario.days()];
    for (int day = 0; day < scenario.days(); day++) {
      if (day > 0) {
        today =
            InterviewDatePlan.today(basis(day, Optional.of(today.prices())), Progress.NONE)
                .orElseThrow();
      }
      var wanted = today.wanted().stream().map(id -> deck.get((int) id.value() - 1)).toList();
      double seconds = Math.min(today.minutes() + 0.5, scenario.minutes()) * 60;
      spent[day] = simulator.study(deck, day, seconds, (_, _) -> wanted, dice).seconds();
    }
    return new Result(
        simulator.knowledge(deck, scenario.days()) / deck.size(),
        plan.outlooks().getFirst().planned(),
        unevenness(spent),
        Arrays.stream(spent).max().orElseThrow(),
        planSeconds);
  }

  /// Follows FSRS with a desired retention of 0.9 and 20 new cards a day; the mean recall reached.
  double plain() {
    return follow(new LongTerm(scenario.model(), 0.9, 20, 10_000, 36_500));
  }

  /// Follows a policy; the mean recall reached.
  double follow(Simulator.Policy policy) {
    var seconds = new double[scenario.days()];
    Arrays.fill(seconds, scenario.minutes() * 60);
    simulator.run(deck, seconds, policy, dice);
    return simulator.knowledge(deck, scenario.days()) / deck.size();
  }

  private Basis basis(int day, Optional<DayPrices> before) {
    var today = START.plusDays(day);
    var interview =
        new Interview(
            "Interview",
            START.plusDays(scenario.days()),
            (int) Math.round(scenario.minutes()),
            Map.of(Topic.NONE, 1.0));
    return new Basis(
        scenario.model(),
        scenario.habits(),
        moment(today),
        List.of(interview),
        deck.stream().map(this::scheduled).toList(),
        Duration.ZERO,
        before,
        seed);
  }

  private static StudyMoment moment(LocalDate day) {
    var at = Instant.from(day.atTime(12, 0).atOffset(ZoneOffset.UTC));
    return StudyClock.at(at, ZoneOffset.UTC, StudyClock.TURN);
  }

  private ScheduledCard scheduled(SimulatedCard card) {
    var question = "Question " + card.index();
    var words = new Card(Topic.NONE, question, "Answer.", new Origin("notes.md", 1));
    var state =
        card.memory()
            .<State>map(
                memory -> {
                  var day = START.plusDays(card.day());
                  var history = new State.History(moment(day).at(), day, 1, 0);
                  return new State.Review(memory, history, 1, day.plusDays(1));
                })
            .orElseGet(State.New::new);
    return new ScheduledCard(new CardId(card.index() + 1), words, state, Marks.NONE);
  }

  private List<SimulatedCard> deck() {
    var cards = new ArrayList<SimulatedCard>();
    for (int i = 0; i < scenario.cards(); i++) {
      double pace = Math.exp(scenario.spread() * dice.nextGaussian());
      cards.add(
          i < scenario.cards() * scenario.known() ? known(i, pace) : SimulatedCard.fresh(i, pace));
    }
    return cards;
  }

  private SimulatedCard known(int i, double pace) {
    var first = FIRST[dice.nextInt(FIRST.length)];
    int ago = dice.nextInt(5, 61);
    int gap = dice.nextInt(1, 9);
    var model = scenario.model();
    var truth = scenario.truth();
    var memory = model.next(model.first(first), Rating.GOOD, gap);
    return SimulatedCard.seen(
        i,
        pace,
        memory,
        Simulator.next(truth, truth.first(first), Rating.GOOD, gap / pace),
        -ago,
        (int) Math.round(model.interval(memory, 0.9)) - ago);
  }

  private static double unevenness(double[] spent) {
    double worst = 0;
    for (int week = 0; week < spent.length; week += 7) {
      var days = Arrays.copyOfRange(spent, week, Math.min(week + 7, spent.length));
      Arrays.sort(days);
      worst = Math.max(worst, days[days.length - 1] / days[days.length / 2]);
    }
    return worst;
  }
}
