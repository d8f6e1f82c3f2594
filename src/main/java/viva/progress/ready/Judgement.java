package viva.progress.ready;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import viva.card.State;
import viva.card.Topic;
import viva.card.evidence.Standing;
import viva.card.mock.MockAnswer;

/// What mock interviews say about the scheduler's recall: how much harder an interview is.
///
/// @param shift      of all cards
/// @param rows       of the rows of the matrix; those with few answers have the shift of all
/// @param counts     measuring answers by row
/// @param firstSight the chance to answer a card never studied
/// @param answers    measuring answers
/// @param passed     of these
@SuppressWarnings("ArrayRecordComponent") // two judgements are never compared
record Judgement(
    Shift shift, List<Shift> rows, int[] counts, double firstSight, int answers, int passed) {
  /// From this many answers on a topic has a shift of its own.
  static final int ENOUGH = 30;

  private static final double PRIOR = 0.8;
  private static final double TOPIC_PRIOR = 0.4;

  static Judgement of(Field field, List<MockAnswer> mocks) {
    var measured = mocks.stream().filter(MockAnswer::measured).toList();
    var foreseen = measured.stream().filter(a -> a.recall().isPresent()).toList();
    var shift = shift(foreseen, 0, PRIOR);
    var rowOf = foreseen.stream().mapToInt(a -> field.rowOf(topic(field, a))).toArray();
    var counts = new int[field.topics().size()];
    for (int row : rowOf) if (row >= 0) counts[row]++;
    var rows =
        IntStream.range(0, counts.length)
            .mapToObj(
                row ->
                    counts[row] < ENOUGH
                        ? shift
                        : shift(ofRow(foreseen, rowOf, row), shift.value(), TOPIC_PRIOR))
            .toList();
    var sights = measured.stream().filter(a -> a.recall().isEmpty()).toList();
    long known = sights.stream().filter(MockAnswer::passed).count();
    return new Judgement(
        shift,
        rows,
        counts,
        (1.0 + known) / (10 + sights.size()),
        measured.size(),
        (int) measured.stream().filter(MockAnswer::passed).count());
  }

  /// The topic of an answer's card as it is now; as it was for a card that is gone.
  static Topic topic(Field field, MockAnswer answer) {
    int place = field.evidence().place(answer.card());
    return place < 0 ? answer.topic() : field.evidence().cards().get(place).topic();
  }

  private static List<MockAnswer> ofRow(List<MockAnswer> all, int[] rowOf, int row) {
    return IntStream.range(0, rowOf.length)
        .filter(i -> rowOf[i] == row)
        .mapToObj(all::get)
        .toList();
  }

  private static Shift shift(List<MockAnswer> answers, double mean, double spread) {
    var logits = answers.stream().mapToDouble(a -> Shift.logit(a.recall().orElseThrow())).toArray();
    var passed = new boolean[logits.length];
    for (int i = 0; i < passed.length; i++) passed[i] = answers.get(i).passed();
    return Shift.of(logits, passed, mean, spread);
  }

  /// The chance to pass a question on a studied card.
  double chance(double recall, int row) {
    return chance(recall, row, 0);
  }

  /// The same with every shift moved by so many of its standard errors.
  double chance(double recall, int row, double errors) {
    var own = rows.get(row);
    return Shift.sigmoid(Shift.logit(recall) + own.value() + errors * own.error());
  }

  /// The chance to pass a question on a card on a day.
  double chance(Field field, int i, LocalDate day, double errors) {
    Standing card = field.cards().get(i);
    return switch (card.state()) {
      case State.New() -> firstSight;
      case State.Seen seen -> chance(field.recall(seen, day), field.row()[i], errors);
    };
  }

  /// The mean chance over all cards by their weights.
  double readiness(Field field, LocalDate day, double errors) {
    double sum = 0;
    for (int i = 0; i < field.weight().length; i++) {
      sum += field.weight()[i] * chance(field, i, day, errors);
    }
    return sum;
  }
}
