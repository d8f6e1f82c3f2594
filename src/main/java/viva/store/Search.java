package viva.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import viva.card.ScheduledCard;
import viva.card.StudyMoment;
import viva.query.Query;
import viva.store.sql.Db;
import viva.store.sql.StoreException;

/// Finds cards. Handed out by [Library#search()]; every method may throw [StoreException].
///
/// Words are looked up in an index in which every Chinese character is a word of its own and a word
/// is a phrase, so that words of one or two characters are found as surely as a scan would find
/// them. The index follows the cards; what has changed and is not in it yet is looked through, so
/// that it is found all the same.
public final class Search {
  /// How many changed cards are put into the index before a search, and by a slice of [#catchUp]:
  /// about 10 ms.
  public static final int SOON = 50;

  private final Db db;

  /// What the conditions of a query are measured by.
  ///
  /// @param interval days, for a memory of one day's stability, until the chance of recall has
  ///     fallen to the given one
  /// @param leechThreshold from how many lapses on a card is a leech; 0 for never
  public record Measure(StudyMoment now, DoubleUnaryOperator interval, int leechThreshold) {}

  Search(Db db) {
    this.db = db;
  }

  /// Cards that a query wants: first those whose question has the words, then in the order in which
  /// they came.
  ///
  /// @param most how many at most
  public List<ScheduledCard> find(Query query, Measure measure, int most) {
    return db.ask("searching", () -> rows(measure).find(query, most));
  }

  /// The numbers of all cards that a query wants, in no order.
  public Set<Long> ids(Query query, Measure measure) {
    return db.ask("searching", () -> rows(measure).ids(query));
  }

  /// How many cards a query wants.
  public int count(Query query, Measure measure) {
    return db.ask("searching", () -> rows(measure).count(query));
  }

  /// A few changed cards are put in now; while there are many, they are looked through.
  private SearchRows rows(Measure measure) {
    boolean behind = catchUp(SOON);
    return new SearchRows(db, measure, behind);
  }

  /// Puts some of the changed cards into the index, in one transaction; answers whether there are
  /// more. Done a little before each search, and after an import in slices until there are none.
  ///
  /// @param most cards, above 0
  public boolean catchUp(int most) {
    var stale =
        db.ask(
            "searching",
            () ->
                db.list(
                    """
                    SELECT search_stale.card_id, ifnull(override.question, card.question),
                           ifnull(override.answer, card.answer), mark.note
                    FROM search_stale
                    LEFT JOIN card ON card.id = search_stale.card_id
                    LEFT JOIN override ON override.card_id = search_stale.card_id
                    LEFT JOIN mark ON mark.card_id = search_stale.card_id
                    LIMIT ?
                    """,
                    r ->
                        new Stale(
                            r.getLong(1),
                            text(r.getString(2)),
                            text(r.getString(3)) + "\n" + text(r.getString(4))),
                    most));
    if (stale.isEmpty()) return false;
    db.change(
        "indexing",
        () -> {
          for (var card : stale) index(card);
        });
    return stale.size() == most;
  }

  private record Stale(long card, String question, String rest) {}

  private void index(Stale card) throws SQLException {
    db.run("DELETE FROM card_words WHERE rowid = ?", card.card());
    db.run(
        "INSERT INTO card_words (rowid, question, rest) VALUES (?, ?, ?)",
        card.card(),
        SearchRows.apart(card.question()),
        SearchRows.apart(card.rest()));
    db.run("DELETE FROM search_stale WHERE card_id = ?", card.card());
  }

  private static String text(@Nullable String column) {
    return column == null ? "" : column;
  }
}
