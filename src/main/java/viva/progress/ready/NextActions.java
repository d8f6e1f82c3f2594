package viva.progress.ready;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import viva.card.CardId;
import viva.card.Topic;
import viva.card.evidence.Standing;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;

/// Chart 4, what gains most in the next minutes. `n` counts cards that gain.
///
/// @param lack    what has to be done first
/// @param actions most points per ten minutes first, at most [#MOST]; none while anything lacks
public record NextActions(Extent extent, Optional<Lack> lack, List<Action> actions)
    implements Chart {
  /// How many are named.
  public static final int MOST = 8;

  /// The minutes that an action is cut to.
  public static final int MINUTES = 10;

  /// Fewer points would be told as 0.0, and are named only where nothing gains more.
  private static final double WORTH = 0.05;

  /// What is done.
  public enum Kind {
    /// Cards studied before.
    REVIEW,
    /// Cards never studied.
    LEARN
  }

  /// @param cards   the queue of one click, best first
  /// @param points  of 100 on the interview's date that they gain
  /// @param minutes that they take, by the learner's own answer times
  public record Action(Kind kind, Topic topic, List<CardId> cards, double points, double minutes) {
    public Action {
      cards = List.copyOf(cards);
    }

    /// Whether its points are worth telling.
    public boolean worth() {
      return points >= WORTH;
    }

    /// What ten minutes of it gain.
    public double pointsPerTen() {
      return 10 * points / minutes;
    }
  }

  public NextActions {
    actions = List.copyOf(actions);
  }

  /// Works them out.
  public static NextActions of(Scope scope) {
    var field = Field.of(scope, scope.evidence().goal(scope.filter()));
    var judgement = Judgement.of(field, scope.evidence().mocks().answers());
    return of(scope, field, Gains.of(field, judgement));
  }

  static NextActions of(Scope scope, Field field, Gains gains) {
    var queues = new LinkedHashMap<Queue, Filling>();
    for (var gain : gains.bestFirst()) {
      var kind = gain.fresh() ? Kind.LEARN : Kind.REVIEW;
      queues.computeIfAbsent(new Queue(kind, gain.row()), _ -> new Filling()).add(gain);
    }
    var actions =
        queues.entrySet().stream()
            .map(q -> q.getValue().action(q.getKey().kind, field.topics().get(q.getKey().row)))
            .sorted(Comparator.comparingDouble(Action::pointsPerTen).reversed())
            .toList();
    boolean worth = actions.stream().anyMatch(Action::worth);
    var named = actions.stream().filter(a -> !worth || a.worth()).limit(MOST).toList();
    int n = gains.bestFirst().size();
    var lack = lack(scope.evidence().cards(), n);
    return new NextActions(scope.today(n), lack, lack.isPresent() ? List.of() : named);
  }

  /// Before the first answer all new cards would gain the same: what comes first is to begin.
  private static Optional<Lack> lack(List<Standing> cards, int gaining) {
    if (cards.stream().noneMatch(c -> c.asked() && c.learnable()))
      return Lack.unless(Lack.Kind.CARDS, 0, 1);
    if (cards.stream().noneMatch(Standing::studied))
      return Lack.unless(Lack.Kind.STUDIED_CARDS, 0, 1);
    return Lack.unless(Lack.Kind.GAINS, gaining, 1);
  }

  private record Queue(Kind kind, int row) {}

  /// A queue that is filled until its minutes are used up.
  private static final class Filling {
    private final List<CardId> cards = new ArrayList<>();
    private double points;
    private double minutes;

    void add(Gains.Gain gain) {
      if (!cards.isEmpty() && minutes + gain.minutes() > MINUTES) return;
      cards.add(gain.card());
      points += gain.points();
      minutes += gain.minutes();
    }

    Action action(Kind kind, Topic topic) {
      return new Action(kind, topic, cards, points, minutes);
    }
  }
}
