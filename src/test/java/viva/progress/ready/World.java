package viva.progress.ready;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import viva.card.CardId;
import viva.card.Interview;
import viva.card.MemoryState;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.card.evidence.Answers;
import viva.card.evidence.Goal;
import viva.card.evidence.Phase;
import viva.card.evidence.Standing;
import viva.card.mock.MockAnswer;
import viva.card.mock.MockGoal;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.fsrs.simulate.Habits;
import viva.progress.calibration.Foreseen;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Filter;
import viva.progress.evidence.Scope;
import viva.study.StudyClock;

/// A simulated learner whose true readiness is known: ten weighted topics of 10 to 50 cards, a
/// quarter never studied. In interviews the learner is off the scheduler's recall by a shift of its
/// own, by one of each topic and by one of each card.
final class World {
  private static final int TOPICS = 10;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final StudyMoment NOW =
      StudyClock.at(
          Instant.from(TODAY.atTime(12, 0).atOffset(ZoneOffset.UTC)),
          ZoneOffset.UTC,
          StudyClock.TURN);
  private static final Fsrs6 MODEL = new Fsrs6(Parameters.DEFAULT);

  private final SplittableRandom dice;
  private final List<Standing> cards = new ArrayList<>();
  private final List<Double> truth = new ArrayList<>();
  private final Goal goal;
  private final double reviewed;
  private final double fresh;

  /// @param fresh    the share of cards never studied
  /// @param reviewed graded reviews for each studied card
  World(long seed, double fresh, double reviewed) {
    this.dice = new SplittableRandom(seed);
    this.fresh = fresh;
    this.reviewed = reviewed;
    var weights = new HashMap<Topic, Double>();
    double shift = -0.5 + 0.5 * dice.nextGaussian();
    double firstSight = 0.05 + 0.1 * dice.nextDouble();
    for (int t = 0; t < TOPICS; t++) {
      var topic = Topic.of("Topic " + t);
      weights.put(topic, 0.5 + 2 * dice.nextDouble());
      double ofTopic = shift + 0.3 * dice.nextGaussian();
      int size = dice.nextInt(10, 51);
      for (int i = 0; i < size; i++) add(topic, ofTopic + 0.5 * dice.nextGaussian(), firstSight);
    }
    this.goal = new Goal(1, new Interview("Interview", TODAY.plusDays(7), 30, weights), 0.8);
  }

  private void add(Topic topic, double shift, double firstSight) {
    var id = new CardId(cards.size() + 1);
    State state = new State.New();
    double chance = firstSight;
    if (dice.nextDouble() >= fresh) {
      double stability = Math.exp(1 + 2.5 * dice.nextDouble());
      int ago = dice.nextInt(1, 1 + (int) Math.ceil(4 * stability));
      var day = TODAY.minusDays(ago);
      var history = new State.History(NOW.at().minusSeconds(86_400L * ago), day, 3, 0);
      var memory = new MemoryState(stability, 5);
      state = new State.Review(memory, history, ago, TODAY);
      chance = Shift.sigmoid(Shift.logit(MODEL.retrievability(memory, ago)) + shift);
    }
    cards.add(new Standing(id, topic, 1, "Question " + id, true, true, LocalDate.EPOCH, state));
    truth.add(chance);
  }

  /// The chance to pass a question drawn by the weights.
  double readiness() {
    var field = Field.of(scope(List.of()), Optional.of(goal));
    return IntStream.range(0, truth.size())
        .mapToDouble(i -> field.weight()[i] * truth.get(i))
        .sum();
  }

  /// So many questions drawn topic by topic, with what the learner made of them.
  List<MockAnswer> mock(int questions) {
    var field = Field.of(scope(List.of()), Optional.of(goal));
    var seats = Draw.seats(Draw.rowWeights(field), questions);
    var asked = new ArrayList<MockAnswer>();
    for (int row = 0; row < seats.length; row++) {
      int of = row;
      var pool =
          new ArrayList<>(
              IntStream.range(0, cards.size()).filter(i -> field.row()[i] == of).boxed().toList());
      for (int seat = 0; seat < seats[row] && !pool.isEmpty(); seat++) {
        int place = dice.nextInt(pool.size());
        asked.add(answer(pool.get(place)));
        pool.subList(place, place + 1).clear();
      }
    }
    return asked;
  }

  private MockAnswer answer(int i) {
    var card = cards.get(i);
    var recall =
        card.state() instanceof State.Seen seen
            ? OptionalDouble.of(
                MODEL.retrievability(
                    seen.memory(),
                    (double) (TODAY.toEpochDay() - seen.history().day().toEpochDay())))
            : OptionalDouble.empty();
    double score = dice.nextDouble() < truth.get(i) ? 0.9 : 0.3;
    return new MockAnswer(
        1,
        MockGoal.MEASURE,
        card.id(),
        card.topic(),
        NOW.at(),
        TODAY,
        recall,
        OptionalDouble.empty(),
        score);
  }

  Readiness judged(List<MockAnswer> answers) {
    var scope = scope(answers);
    return Readiness.of(scope, goal, Foreseen.of(scope));
  }

  private Scope scope(List<MockAnswer> answers) {
    var evidence =
        new Evidence(
            NOW,
            cards,
            log(),
            Map.of(1, MODEL),
            MODEL,
            0.9,
            Habits.DEFAULT,
            List.of(goal),
            List.of(),
            List.of(),
            new Evidence.Mocks(answers, List.of(), List.of()));
    return Scope.of(evidence, Filter.ALL);
  }

  private Answers log() {
    var log = new Answers.Builder(cards.size(), 64);
    double due = 0;
    for (int place = 0; place < cards.size(); place++) {
      if (!cards.get(place).studied()) continue;
      due += reviewed;
      for (int day = 0; due >= 1; day++, due--) {
        log.add(
            place,
            (int) TODAY.toEpochDay() - 30 + day,
            9,
            3,
            Phase.LEARNING,
            false,
            0,
            1,
            1,
            5_000);
      }
    }
    return log.build();
  }
}
