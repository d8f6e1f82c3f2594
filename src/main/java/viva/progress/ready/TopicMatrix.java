package viva.progress.ready;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viva.card.CardId;
import viva.card.State;
import viva.card.Topic;
import viva.card.evidence.Goal;
import viva.card.mock.MockAnswer;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;
import viva.progress.evidence.Share;

/// Chart 3, topic by topic. `n` counts cards that may be asked.
///
/// @param rows most points lost first
public record TopicMatrix(Extent extent, Optional<Lack> lack, List<Row> rows) implements Chart {
  /// How many cards the queue of one click has at most.
  public static final int QUEUE = 20;

  /// One topic with all that is narrower.
  ///
  /// @param weight   its share of the whole, 0 to 1
  /// @param cards    that may be asked
  /// @param studied  of these
  /// @param now      mean chance to know a studied card today, 0 to 1; NaN where none is studied
  /// @param onDate   the same on the interview's date, or in 30 days where none is ahead
  /// @param mock     measuring mock answers that passed
  /// @param score    their mean confirmed score; nothing without answers
  /// @param lost     points of 100: 100 weight (1 - mean chance to answer any of its cards)
  /// @param minutes  until the mean chance on the date is the target, asking the best cards first;
  ///     nothing where asking each of them once is not enough
  /// @param weakest  its cards that gain most, best first: the queue of one click
  public record Row(
      Topic topic,
      double weight,
      int cards,
      int studied,
      double now,
      double onDate,
      Share mock,
      OptionalDouble score,
      double lost,
      OptionalDouble minutes,
      List<CardId> weakest) {
    public Row {
      weakest = List.copyOf(weakest);
    }

    /// From 0 to 1.
    public double coverage() {
      return (double) studied / cards;
    }
  }

  public TopicMatrix {
    rows = List.copyOf(rows);
  }

  /// Works it out, for the filter's interview or the next one ahead.
  public static TopicMatrix of(Scope scope) {
    var goal = scope.evidence().goal(scope.filter());
    var field = Field.of(scope, goal);
    var judgement = Judgement.of(field, scope.evidence().mocks().answers());
    return of(
        scope,
        field,
        judgement,
        Gains.of(field, judgement),
        goal.map(Goal::target).orElse(Goal.TARGET));
  }

  static TopicMatrix of(Scope scope, Field field, Judgement judgement, Gains gains, double target) {
    var tallies = new Tally[field.topics().size()];
    for (int row = 0; row < tallies.length; row++) tallies[row] = new Tally();
    for (int i = 0; i < field.weight().length; i++) {
      tallies[field.row()[i]].card(field, judgement, i);
    }
    for (var gain : gains.bestFirst()) tallies[gain.row()].gains.add(gain);
    for (var answer : scope.mockAnswers()) {
      int row = answer.measured() ? field.rowOf(Judgement.topic(field, answer)) : -1;
      if (row >= 0) tallies[row].mock(answer);
    }
    var rows = new ArrayList<Row>();
    for (int row = 0; row < tallies.length; row++) {
      rows.add(tallies[row].row(field.topics().get(row), target));
    }
    rows.sort(Comparator.comparingDouble(Row::lost).reversed());
    int n = field.cards().size();
    return new TopicMatrix(scope.today(n), Lack.unless(Lack.Kind.CARDS, n, 1), rows);
  }

  /// What is counted for one row.
  private static final class Tally {
    double weight;
    double chance;
    int cards;
    int studied;
    double now;
    double onDate;
    double score;
    Share mock = Share.NONE;
    final List<Gains.Gain> gains = new ArrayList<>();

    void card(Field field, Judgement judgement, int i) {
      cards++;
      weight += field.weight()[i];
      chance += field.weight()[i] * judgement.chance(field, i, field.date(), 0);
      if (!(field.cards().get(i).state() instanceof State.Seen seen)) return;
      studied++;
      now += field.evidence().recall(seen);
      onDate += field.recall(seen, field.date());
    }

    void mock(MockAnswer answer) {
      mock = mock.plus(answer.passed());
      score += answer.score();
    }

    Row row(Topic topic, double target) {
      return new Row(
          topic,
          weight,
          cards,
          studied,
          now / studied,
          onDate / studied,
          mock,
          mock.n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(score / mock.n()),
          100 * (weight - chance),
          minutes(target),
          gains.stream().map(Gains.Gain::card).limit(QUEUE).toList());
    }

    private OptionalDouble minutes(double target) {
      double points = 100 * chance;
      double minutes = 0;
      for (var gain : gains) {
        if (points >= 100 * target * weight) break;
        points += gain.points();
        minutes += gain.minutes();
      }
      return points >= 100 * target * weight ? OptionalDouble.of(minutes) : OptionalDouble.empty();
    }
  }
}
