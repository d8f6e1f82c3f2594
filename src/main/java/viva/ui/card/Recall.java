package viva.ui.card;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.State;
import viva.fsrs.MemoryModel;

/// The chance to know a card through time, worked out from its log: it falls from each answer
/// to the next.
///
/// @param pieces one for each memory, oldest first; the last goes on to the end
/// @param marks  the answers
/// @param to     in the future; for a card that was reset, when that was
public record Recall(List<Piece> pieces, List<Mark> marks, Instant from, Instant now, Instant to) {
  /// Points of one piece.
  private static final int POINTS = 32;

  private static final double DAY = 86_400_000;

  public Recall {
    pieces = List.copyOf(pieces);
    marks = List.copyOf(marks);
  }

  /// Falling recall between two answers.
  public record Piece(List<Point> points) {
    public Piece {
      points = List.copyOf(points);
    }
  }

  /// @param recall from 0 to 1
  public record Point(Instant at, double recall) {}

  /// An answer, at the recall that was predicted for it.
  public record Mark(Instant at, double recall, Rating rating) {}

  /// The curve of a log; nothing for a card that has no memory yet.
  ///
  /// @param log oldest first, without what was undone
  public static Optional<Recall> of(List<ReviewLog> log, MemoryModel memory, Instant now) {
    var seen = log.stream().filter(row -> row.after() instanceof State.Seen).toList();
    if (seen.isEmpty()) return Optional.empty();
    var from = seen.getFirst().moment().at();
    var last = log.getLast();
    var to = last.after() instanceof State.Seen ? ahead(from, now) : last.moment().at();
    var pieces = new ArrayList<Piece>();
    var marks = new ArrayList<Mark>();
    double before = 1;
    for (int i = 0; i < log.size(); i++) {
      var row = log.get(i);
      var at = row.moment().at();
      if (row instanceof ReviewLog.Answer answer)
        marks.add(new Mark(at, i == 0 ? 1 : before, answer.rating()));
      var end = i + 1 < log.size() ? log.get(i + 1).moment().at() : to;
      if (!(row.after() instanceof State.Seen state)) continue;
      var piece = piece(state, at, end, memory);
      before = piece.points().getLast().recall();
      pieces.add(piece);
    }
    return Optional.of(new Recall(pieces, marks, from, now, to));
  }

  private static Instant ahead(Instant from, Instant now) {
    var past = Duration.between(from, now);
    return now.plus(
        past.compareTo(Duration.ofDays(8)) < 0 ? Duration.ofDays(4) : past.dividedBy(3));
  }

  /// Whether there is a memory now: a card that was reset has none.
  public boolean goesOn() {
    return to.isAfter(now);
  }

  private static Piece piece(State.Seen state, Instant at, Instant end, MemoryModel memory) {
    var reviewed = state.history().reviewed();
    long millis = Math.max(0, Duration.between(at, end).toMillis());
    var points = new ArrayList<Point>(POINTS + 1);
    for (int i = 0; i <= POINTS; i++) {
      double share = (double) i / POINTS;
      // It falls fastest at first: there the points lie close together.
      var then = at.plusMillis(Math.round(millis * share * share * share));
      double days = Duration.between(reviewed, then).toMillis() / DAY;
      points.add(new Point(then, memory.retrievability(state.memory(), days)));
    }
    return new Piece(points);
  }
}
