package viva.progress.ready;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viva.card.Topic;
import viva.card.evidence.Goal;
import viva.card.evidence.Snapshot;
import viva.progress.calibration.Foreseen;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;

/// Chart 2, how ready for one interview. `n` counts graded reviews of its cards.
///
/// @param goal    the interview and its target
/// @param days    study days left until its date; 0 or less once it is over
/// @param now     readiness if the interview were today
/// @param stop    readiness on the date if nothing more is studied
/// @param planned readiness on the date by following the plan; nothing where no plan was accepted
/// @param gates   what is not open yet; where there is one, no number may be shown
/// @param outcome what one interview would be like if it were today
/// @param why     what the numbers were worked out from
/// @param history one snapshot a day, oldest first, today's not among them
public record Readiness(
    Extent extent,
    Optional<Lack> lack,
    Goal goal,
    int days,
    Range now,
    Range stop,
    Optional<Range> planned,
    List<Gate> gates,
    Outcome outcome,
    Why why,
    List<Snapshot> history)
    implements Chart {

  /// A number with its 95 % range, each 0 to 1.
  public record Range(double value, double low, double high) {}

  /// What has to be there before readiness is shown.
  ///
  /// @param have shares of weight in percent
  public record Gate(Kind kind, int have, int need) {

    /// The words for the user stand in the message bundles as `gate.KIND`.
    public enum Kind {
      /// Percent of the weight on studied cards.
      COVERAGE,
      /// Graded reviews.
      REVIEWS,
      /// Measuring mock answers; while they lack, what the scheduler expects may be shown as
      /// memory.
      MOCK_ANSWERS
    }
  }

  /// One interview of some questions drawn by the weights.
  ///
  /// @param chance of passing 0, 1, ... all of the questions; the sum is 1
  /// @param low    one passes at least so many in nine of ten interviews ...
  /// @param high   ... and at most so many: the narrowest range from 5 % to 95 %
  public record Outcome(List<Double> chance, int low, int high) {
    public Outcome {
      chance = List.copyOf(chance);
    }

    /// How many questions.
    public int questions() {
      return chance.size() - 1;
    }
  }

  /// The inputs.
  ///
  /// @param cards     that count for the interview
  /// @param studied   of these
  /// @param covered   the share of the weight on studied cards, 0 to 1
  /// @param reviews   graded reviews of them
  /// @param answers   measuring mock answers, and of these those that passed
  /// @param passed    of the answers
  /// @param recall    the weighted mean recall of studied cards today, 0 to 1; NaN for none
  /// @param shift     by how many logits mock answers lie from the scheduler's recall; below 0
  ///     where interviews are harder
  /// @param error     the standard error of the shift
  /// @param shifts    of topics that have at least 30 answers
  /// @param firstSight the chance given to a card never studied
  /// @param floor     what the scheduler is off by beyond the shift: 0.04 at least, and less only
  ///     from 40 answers on
  /// @param rmseBins  the scheduler's own error; nothing for too few answers
  public record Why(
      int cards,
      int studied,
      double covered,
      int reviews,
      int answers,
      int passed,
      double recall,
      double shift,
      double error,
      List<TopicShift> shifts,
      double firstSight,
      double floor,
      OptionalDouble rmseBins) {
    public Why {
      shifts = List.copyOf(shifts);
    }

    /// What is covered, in whole percents.
    public int percent() {
      return Readiness.percent(covered);
    }
  }

  /// @param topic the topic's name in the matrix
  public record TopicShift(Topic topic, int answers, double shift) {}

  public Readiness {
    gates = List.copyOf(gates);
    history = List.copyOf(history);
  }

  /// Whether the number may be shown as readiness.
  public boolean open() {
    return gates.isEmpty();
  }

  /// Whether it may be shown as memory alone: only mock answers lack.
  public boolean memoryOnly() {
    return !open() && gates.stream().allMatch(g -> g.kind() == Gate.Kind.MOCK_ANSWERS);
  }

  /// Whether following the plan leads to the target; no plan leads nowhere.
  public boolean reached() {
    return planned.isPresent() && planned.get().value() >= goal.target();
  }

  /// The interview's date.
  public LocalDate date() {
    return goal.interview().date();
  }

  /// Today's snapshot of it.
  public Snapshot snapshot(LocalDate today) {
    return new Snapshot(
        goal.id(),
        today,
        stop.value(),
        stop.low(),
        stop.high(),
        planned.isPresent() ? OptionalDouble.of(planned.get().value()) : OptionalDouble.empty(),
        why.answers(),
        why.covered(),
        open());
  }

  /// Least share of the weight on studied cards.
  public static final double COVERAGE = 0.5;

  /// A share in whole percents as it is told, so that what is not enough is not told as enough.
  static int percent(double covered) {
    int need = (int) Math.round(100 * COVERAGE);
    int told = (int) Math.round(100 * covered);
    return covered < COVERAGE ? Math.min(told, need - 1) : told;
  }

  /// Least graded reviews.
  public static final int REVIEWS = 100;

  /// Least measuring mock answers.
  public static final int MOCK_ANSWERS = 10;

  /// Works it out for one interview.
  ///
  /// @param scope    all cards
  /// @param foreseen of that scope
  public static Readiness of(Scope scope, Goal goal, Foreseen foreseen) {
    return Estimate.of(scope, goal, foreseen);
  }
}
