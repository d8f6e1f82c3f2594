package viva.progress.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import viva.card.State;
import viva.card.Topic;
import viva.card.evidence.Goal;
import viva.card.evidence.Standing;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Scope;

/// The cards that count, each with its share of the whole and the row of the matrix it belongs to.
///
/// A card counts that may be asked, is meant by the filter, carries weight for the interview and
/// has an answer to be learned. Without an interview all cards weigh the same.
///
/// @param cards  by their numbers
/// @param weight of each card; the sum is 1
/// @param row    of each card
/// @param topics of the rows
/// @param date   on which it counts
@SuppressWarnings("ArrayRecordComponent") // two fields are never compared
record Field(
    Evidence evidence,
    List<Standing> cards,
    double[] weight,
    int[] row,
    List<Topic> topics,
    LocalDate date) {
  /// Where no interview is chosen it counts in so many days.
  static final int HORIZON = 30;

  static Field of(Scope scope, Optional<Goal> goal) {
    var evidence = scope.evidence();
    var cards = new ArrayList<Standing>();
    var weights = new ArrayList<Double>();
    double sum = 0;
    for (var card : scope.asked()) {
      double weight = goal.map(g -> g.interview().weight(card.topic())).orElse(1.0);
      if (weight == 0 || !card.learnable()) continue;
      cards.add(card);
      weights.add(weight);
      sum += weight;
    }
    double whole = sum;
    int depth = depth(cards, scope.filter().topic().path().size());
    var topics = new ArrayList<Topic>();
    var places = new HashMap<Topic, Integer>();
    var row = new int[cards.size()];
    for (int i = 0; i < row.length; i++) {
      var topic = cut(cards.get(i).topic(), depth);
      row[i] =
          places.computeIfAbsent(
              topic,
              t -> {
                topics.add(t);
                return topics.size() - 1;
              });
    }
    var today = evidence.now().day();
    var date = goal.map(g -> g.interview().date()).orElse(today.plusDays(HORIZON));
    return new Field(
        evidence,
        List.copyOf(cards),
        weights.stream().mapToDouble(w -> w / whole).toArray(),
        row,
        List.copyOf(topics),
        date.isBefore(today) ? today : date);
  }

  /// Rows are the narrower topics of the filter's: as wide as they can be and still be two.
  private static int depth(List<Standing> cards, int given) {
    int longest = cards.stream().mapToInt(c -> c.topic().path().size()).max().orElse(0);
    for (int depth = given + 1; depth < longest; depth++) {
      int at = depth;
      if (cards.stream().map(c -> cut(c.topic(), at)).distinct().limit(2).count() == 2)
        return depth;
    }
    return Math.max(given + 1, longest);
  }

  static Topic cut(Topic topic, int depth) {
    var path = topic.path();
    return path.size() <= depth ? topic : new Topic(path.subList(0, depth));
  }

  /// The row that a topic belongs to; -1 for none.
  int rowOf(Topic topic) {
    for (int depth = topic.path().size(); depth >= 0; depth--) {
      int row = topics.indexOf(cut(topic, depth));
      if (row >= 0) return row;
    }
    return -1;
  }

  /// The chance to know a studied card on a day, without any more studying.
  double recall(State.Seen seen, LocalDate day) {
    return evidence.recall(seen, day.toEpochDay() - evidence.now().day().toEpochDay());
  }

  /// The share of the weight on studied cards.
  double covered() {
    double covered = 0;
    for (int i = 0; i < weight.length; i++) {
      if (cards.get(i).studied()) covered += weight[i];
    }
    return covered;
  }
}
