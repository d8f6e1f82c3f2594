package viva.interview.cover;

import java.util.List;
import viva.interview.word.Forms;

/// The place in an answer that says most of a point. A point is said in one place: words strewn
/// over a long answer say nothing together.
record Place(List<Clause> clauses, double score) {
  /// How many clauses side by side may say a point.
  static final int WIDTH = 4;

  /// @param named whether naming the point's head earns something
  static Place best(Weighed point, List<Clause> clauses, boolean named) {
    var hits = clauses.stream().map(c -> c.forms().among(point.words())).toList();
    var best = new Place(List.of(), 0);
    for (int i = 0; i == 0 || i + WIDTH <= hits.size(); i++) {
      int end = Math.min(hits.size(), i + WIDTH);
      var said = Forms.all(hits.subList(i, end));
      double score = named ? point.score(said) : point.scoreWithoutName(said);
      if (score > best.score) best = new Place(clauses.subList(i, end), score);
    }
    return best;
  }
}
