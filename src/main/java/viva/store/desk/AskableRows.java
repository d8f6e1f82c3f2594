package viva.store.desk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.store.sql.CardColumns;
import viva.store.sql.Db;

/// Cards that could be asked on a study day.
final class AskableRows {
  private static final String ASKABLE =
      "card.archived IS NULL AND ifnull(mark.suspended, 0) = 0 AND ifnull(mark.buried_until, 0) <="
          + " ?";
  private static final String SELECT = CardColumns.SELECT;

  /// Some of those that are due may be suspended, buried or archived.
  private static final int MARGIN = 100;

  private final Db db;

  AskableRows(Db db) {
    this.db = db;
  }

  /// What could be asked on the study day: all that is due by its end, and the first new cards.
  List<ScheduledCard> all(StudyMoment now, int newCards) throws SQLException {
    return withFresh(due(now, Integer.MAX_VALUE), now, newCards);
  }

  /// The same, of the cards in review no more than so many where there are more: those that are
  /// remembered best. Recall falls with the days since the answer over the stability (FSRS).
  List<ScheduledCard> best(StudyMoment now, int newCards, int reviews) throws SQLException {
    var due = due(now, 2 * reviews + MARGIN);
    long found = due.stream().filter(c -> c.state() instanceof State.Review).count();
    return withFresh(found < reviews ? due(now, Integer.MAX_VALUE) : due, now, newCards);
  }

  private List<ScheduledCard> due(StudyMoment now, int most) throws SQLException {
    long day = now.day().toEpochDay();
    var due =
        db.list(
            SELECT + "WHERE " + ASKABLE + " AND schedule.due_at < ?",
            CardColumns::read,
            day,
            now.dayEnds().toEpochMilli());
    due.addAll(
        db.list(
            SELECT
                + "WHERE "
                + ASKABLE
                + " AND card.id IN (SELECT card_id FROM schedule WHERE due_day <= ?"
                + " ORDER BY (? - reviewed_day) / stability, card_id LIMIT ?)",
            CardColumns::read,
            day,
            day,
            day,
            most));
    return due;
  }

  private List<ScheduledCard> withFresh(List<ScheduledCard> due, StudyMoment now, int newCards)
      throws SQLException {
    var day = now.day().toEpochDay();
    var fresh =
        db.list(
            SELECT
                + "WHERE "
                + ASKABLE
                + " AND schedule.card_id IS NULL AND card.answer <> '' ORDER BY card.id LIMIT ?",
            CardColumns::read,
            day,
            newCards);
    due.addAll(withFront(fresh, day, newCards));
    return due;
  }

  /// New cards that were asked outside the schedule and failed come in front of their topic.
  private List<ScheduledCard> withFront(List<ScheduledCard> fresh, long day, int most)
      throws SQLException {
    var front =
        db.list(
            SELECT
                + "WHERE "
                + ASKABLE
                + " AND schedule.card_id IS NULL AND card.id IN (SELECT card_id FROM review_log"
                + " WHERE kind = 'PRACTICE' AND rating = 1 AND before_state = 'NEW' AND undone = 0)"
                + " ORDER BY card.id",
            CardColumns::read,
            day);
    if (front.isEmpty()) return fresh;
    var moved = front.stream().map(ScheduledCard::id).collect(Collectors.toSet());
    var ordered = new ArrayList<ScheduledCard>();
    for (var card : fresh) {
      front.stream().filter(f -> sameTopic(f, card)).forEach(ordered::add);
      front.removeIf(f -> sameTopic(f, card));
      if (!moved.contains(card.id())) ordered.add(card);
    }
    return ordered.subList(0, Math.min(most, ordered.size()));
  }

  private static boolean sameTopic(ScheduledCard one, ScheduledCard other) {
    return one.card().topic().equals(other.card().topic());
  }
}
