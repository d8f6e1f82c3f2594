package viva.progress.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import viva.card.State;
import viva.card.Topic;
import viva.card.evidence.FrozenPlan;
import viva.card.evidence.Goal;
import viva.card.evidence.Snapshot;
import viva.card.evidence.Standing;
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
      // memory.
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
  /// @param recall    the weighted mean recall of studied cards today, 0 to 1
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

  /// Least graded reviews.
  public static final int REVIEWS = 100;

  /// Least measuring mock answers.
  public static final int MOCK_ANSWERS = 10;

  private static final double Z = 1.96;
  private static final double LEAST_FLOOR = 0.04;
  private static final int MANY = 40;

  /// Of 9,999 learners with default parameters, by the public FSRS benchmark. It holds while there is
  /// nothing of the learner's own to go by: mock answers correct most of it.
  private static final double OTHERS = 0.072;

  /// From this many predictions on the scheduler's own error says more than that of others.
  private static final int OWN = 400;

  /// Works it out for one interview.
  ///
  /// @param scope all cards
  public static Readiness of(Scope scope, Goal goal) {
    return of(scope, goal, Foreseen.of(scope));
  }

  /// The same, with what was foreseen worked out already.
  public static Readiness of(Scope scope, Goal goal, Foreseen foreseen) {
    var evidence = scope.evidence();
    var today = evidence.now().day();
    var field = Field.of(scope, Optional.of(goal));
    var judgement = Judgement.of(field, evidence.mocks().answers());
    var rmse =
        foreseen.size() >= OWN ? OptionalDouble.of(foreseen.rmseBins()) : OptionalDouble.empty();
    double floor = floor(rmse, judgement.answers());
    int reviews = reviews(field);
    double covered = field.covered();
    return new Readiness(
        scope.allTime(reviews),
        Lack.unless(Lack.Kind.CARDS, field.cards().size(), 1),
        goal,
        (int) (goal.interview().date().toEpochDay() - today.toEpochDay()),
        range(field, judgement, today, floor),
        range(field, judgement, field.date(), floor),
        evidence.planOf(goal.id()).map(plan -> planned(plan, judgement, floor)),
        gates(covered, reviews, judgement.answers()),
        Draw.outcome(field, judgement),
        new Why(
            field.cards().size(),
            (int) field.cards().stream().filter(Standing::studied).count(),
            covered,
            reviews,
            judgement.answers(),
            judgement.passed(),
            recall(field),
            judgement.shift().value(),
            judgement.shift().error(),
            topicShifts(field, judgement),
            judgement.firstSight(),
            floor,
            rmse),
        evidence.snapshots().stream()
            .filter(s -> s.interview() == goal.id() && s.day().isBefore(today))
            .toList());
  }

  /// What the shift cannot correct; from many answers on it becomes smaller with the root of their
  /// number, as the error of the shift does.
  private static double floor(OptionalDouble rmse, int answers) {
    double unknown = answers < MOCK_ANSWERS ? OTHERS : 0;
    double least = LEAST_FLOOR * Math.sqrt(Math.min(1, (double) MANY / Math.max(1, answers)));
    return Math.max(least, rmse.orElse(unknown));
  }

  /// h = √(h_d² + (1.96 f)²), h_d by moving the shift by 1.96 standard errors.
  private static Range range(Field field, Judgement judgement, LocalDate day, double floor) {
    return range(
        judgement.readiness(field, day, 0),
        judgement.readiness(field, day, -Z),
        judgement.readiness(field, day, Z),
        floor);
  }

  private static Range range(double value, double low, double high, double floor) {
    double half = Math.hypot((high - low) / 2, Z * floor);
    return new Range(value, Math.max(0, value - half), Math.min(1, value + half));
  }

  /// What the plan expects of memory, shifted: of the cards it reaches the mean recall, of the
  // others
  /// the chance at first sight.
  private static Range planned(FrozenPlan plan, Judgement judgement, double floor) {
    double studied = plan.course().isEmpty() ? 0 : plan.course().getLast();
    double recall = studied == 0 ? 0 : Math.min(1, plan.expected() / studied);
    var values = new double[3];
    for (int i = 0; i < values.length; i++) {
      var shift = judgement.shift();
      double shifted =
          Shift.sigmoid(Shift.logit(recall) + shift.value() + Z * (i - 1) * shift.error());
      values[i] = studied * shifted + (1 - studied) * judgement.firstSight();
    }
    return range(values[1], values[0], values[2], floor);
  }

  private static List<Gate> gates(double covered, int reviews, int answers) {
    var gates = new ArrayList<Gate>();
    if (covered < COVERAGE)
      gates.add(
          new Gate(Gate.Kind.COVERAGE, (int) (100 * covered), (int) Math.round(100 * COVERAGE)));
    if (reviews < REVIEWS) gates.add(new Gate(Gate.Kind.REVIEWS, reviews, REVIEWS));
    if (answers < MOCK_ANSWERS) gates.add(new Gate(Gate.Kind.MOCK_ANSWERS, answers, MOCK_ANSWERS));
    return gates;
  }

  private static int reviews(Field field) {
    var evidence = field.evidence();
    var answers = evidence.answers();
    var counted = new boolean[evidence.cards().size()];
    for (var card : field.cards()) counted[evidence.place(card.id())] = true;
    int reviews = 0;
    for (int i = 0; i < answers.size(); i++) {
      if (answers.first(i) && counted[answers.card(i)]) reviews++;
    }
    return reviews;
  }

  private static double recall(Field field) {
    double sum = 0;
    for (int i = 0; i < field.weight().length; i++) {
      if (field.cards().get(i).state() instanceof State.Seen seen)
        sum += field.weight()[i] * field.evidence().recall(seen);
    }
    return sum / field.covered();
  }

  private static List<TopicShift> topicShifts(Field field, Judgement judgement) {
    return IntStream.range(0, field.topics().size())
        .filter(row -> judgement.counts()[row] >= Judgement.ENOUGH)
        .mapToObj(
            row ->
                new TopicShift(
                    field.topics().get(row),
                    judgement.counts()[row],
                    judgement.rows().get(row).value()))
        .toList();
  }
}
