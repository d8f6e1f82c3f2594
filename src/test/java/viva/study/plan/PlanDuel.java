package viva.study.plan;

import java.util.List;
import java.util.stream.IntStream;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.fsrs.simulate.Habits;
import viva.fsrs.simulate.LongTerm;
import viva.store.LearnedLibrary;

/// How often the plan beats two others on the same simulated learners in the same minutes, whether
/// it keeps within them, and whether what it promises comes true: `PlanDuel [LEARNERS]`.
final class PlanDuel {
  private static final double TARGET = 0.8;
  private static final double NEAR = 0.03;

  private PlanDuel() {}

  static void main(String[] args) {
    int learners = args.length > 0 ? Integer.parseInt(args[0]) : 10;
    int[] totals = new int[5];
    for (var scenario : scenarios()) {
      var won = IntStream.range(0, learners).mapToObj(l -> duel(scenario, 5_000 + l)).toList();
      var counts = new int[5];
      for (var one : won) {
        if (one.plan > one.due) counts[0]++;
        if (one.plan > one.lastPass) counts[1]++;
        if (one.longest <= scenario.minutes() * 60 + 1e-6) counts[2]++;
        if (Math.abs(one.plan - TARGET) > NEAR) {
          counts[3]++;
          if (one.forecast >= TARGET == one.plan >= TARGET) counts[4]++;
        }
      }
      System.out.printf(
          "%d days, %d cards, %.0f min, %.0f %% known: beats due only %d, last pass %d of %d;"
              + " within the minutes %d; right about %.0f %% in %d of %d; plan %.3f, due %.3f, last"
              + " pass %.3f%n",
          scenario.days(),
          scenario.cards(),
          scenario.minutes(),
          100 * scenario.known(),
          counts[0],
          counts[1],
          learners,
          counts[2],
          100 * TARGET,
          counts[4],
          counts[3],
          won.stream().mapToDouble(Duel::plan).average().orElseThrow(),
          won.stream().mapToDouble(Duel::due).average().orElseThrow(),
          won.stream().mapToDouble(Duel::lastPass).average().orElseThrow());
      for (int i = 0; i < counts.length; i++) totals[i] += counts[i];
    }
    int all = learners * scenarios().size();
    System.out.printf(
        "in all: beats due only %d, last pass %d of %d; within the minutes %d; right about the"
            + " target %d of %d%n",
        totals[0], totals[1], all, totals[2], totals[4], totals[3]);
  }

  private record Duel(double plan, double forecast, double longest, double due, double lastPass) {}

  private static Duel duel(Scenario scenario, long seed) {
    var planned = new ScenarioRun(scenario, seed, true).planned();
    var due = new LongTerm(scenario.model(), 0.9, 20, 10_000, 36_500);
    double cards = scenario.cards() * Habits.DEFAULT.meanPass() / (scenario.minutes() * 60);
    int from = Math.max(0, scenario.days() - (int) Math.ceil(1.25 * cards));
    return new Duel(
        planned.recall(),
        planned.forecast(),
        planned.longest(),
        new ScenarioRun(scenario, seed, true).follow(due),
        new ScenarioRun(scenario, seed, true).follow(new LastPass(due, from)));
  }

  private static List<Scenario> scenarios() {
    return List.of(
        scenario(7, 150, 20, 0.6),
        scenario(14, 200, 20, 0.3),
        scenario(14, 400, 30, 0),
        scenario(21, 300, 15, 0.4),
        scenario(30, 400, 30, 0.2),
        scenario(30, 150, 20, 0.5));
  }

  /// The learner remembers by other parameters than the plan believes, each card at its own pace.
  private static Scenario scenario(int days, int cards, double minutes, double known) {
    return new Scenario(
        days,
        cards,
        minutes,
        known,
        0.4,
        new Fsrs6(Parameters.DEFAULT),
        new Fsrs6(LearnedLibrary.LEARNER),
        Habits.DEFAULT);
  }
}
