package viva.progress.ready;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.Rating;
import viva.card.State;
import viva.fsrs.MemoryModel;
import viva.fsrs.simulate.Habits;
import viva.fsrs.simulate.Simulator;

/// What each card gains on the date by being asked today, and the minutes that takes.
final class Gains {
  private static final double LEAST = 1e-9;
  private static final Rating[] PASSED = {Rating.HARD, Rating.GOOD, Rating.EASY};

  private final Field field;
  private final Judgement judgement;
  private final List<Gain> gains;

  /// One card's gain.
  ///
  /// @param place   among the field's cards
  /// @param points  of 100 on the date; above 0
  /// @param minutes expected, a second look on the same day included
  record Gain(int place, CardId card, boolean fresh, int row, double points, double minutes) {
    double rate() {
      return points / minutes;
    }
  }

  private Gains(Field field, Judgement judgement) {
    this.field = field;
    this.judgement = judgement;
    this.gains = all();
  }

  static Gains of(Field field, Judgement judgement) {
    return new Gains(field, judgement);
  }

  /// Most points a minute first.
  List<Gain> bestFirst() {
    return gains;
  }

  private List<Gain> all() {
    var today = field.evidence().now().day();
    var habits = field.evidence().habits();
    var fresh = freshChances(habits);
    var found = new ArrayList<Gain>();
    for (int i = 0; i < field.weight().length; i++) {
      var card = field.cards().get(i);
      if (card.buriedUntil().isAfter(today)) continue;
      int row = field.row()[i];
      switch (card.state()) {
        case State.New() ->
            add(found, i, true, fresh[row] - judgement.firstSight(), habits.meanFirst());
        case State.Seen seen when seen.history().day().isBefore(today) -> {
          double recall = field.evidence().recall(seen);
          double seconds = recall * habits.meanPass() + (1 - recall) * habits.fail();
          double without = judgement.chance(field.recall(seen, field.date()), row);
          add(found, i, false, asked(seen, recall, row) - without, seconds);
        }
        case State.Seen _ -> {}
      }
    }
    found.sort(Comparator.comparingDouble(Gain::rate).reversed().thenComparingInt(Gain::place));
    return List.copyOf(found);
  }

  private void add(List<Gain> found, int i, boolean fresh, double chance, double seconds) {
    double points = 100 * field.weight()[i] * chance;
    if (points > LEAST)
      found.add(
          new Gain(i, field.cards().get(i).id(), fresh, field.row()[i], points, seconds / 60));
  }

  /// The chance on the date after a first look today, by row.
  private double[] freshChances(Habits habits) {
    var model = field.evidence().model();
    var chances = new double[field.topics().size()];
    for (int row = 0; row < chances.length; row++) {
      for (var rating : Rating.values()) {
        chances[row] +=
            habits.first().of(rating) * onDate(Simulator.afterFirst(model, rating), row);
      }
    }
    return chances;
  }

  /// The chance on the date after an answer today.
  private double asked(State.Seen seen, double recall, int row) {
    MemoryModel model = field.evidence().model();
    double days = model.elapsed(seen, field.evidence().now());
    double passed = 0;
    for (var rating : PASSED) {
      double share = field.evidence().habits().passed().of(rating);
      passed += share * onDate(model.next(seen.memory(), rating, days), row);
    }
    double failed = onDate(Simulator.afterFail(model, seen.memory(), days), row);
    return recall * passed + (1 - recall) * failed;
  }

  private double onDate(MemoryState memory, int row) {
    double days = field.date().toEpochDay() - field.evidence().now().day().toEpochDay();
    return judgement.chance(field.evidence().model().retrievability(memory, days), row);
  }
}
