package viva.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import viva.card.Card;
import viva.card.Rating;
import viva.card.Review;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.fsrs.SchedulerConfig;
import viva.fsrs.train.Learner;

/// A library with the log of somebody who has learned for long. The log is all that counts: what
/// each row says of the card's state is left empty.
public final class LearnedLibrary {
  /// Keeps most things longer than others do.
  public static final Parameters LEARNER =
      Parameters.of(
          0.35, 1.6, 3.4, 11.2, 6.9, 0.71, 2.2, 0.02, 1.45, 0.21, 1.15, 1.6, 0.08, 0.31, 1.3, 0.45,
          2.3, 0.62, 0.21, 0.11, 0.24);

  private LearnedLibrary() {}

  /// Makes one with so many answers of [#LEARNER]; answers when the last one was given.
  public static Instant make(Path file, int cards, int answers) throws SQLException {
    try (var library = Library.open(file)) {
      Shelf.add(library, "caches.md", Answers.cards(cards), Answers.NOW);
    }
    var log = Learner.log(new Fsrs6(LEARNER), cards, answers, 5);
    write(file, log);
    return log.getLast().day().atTime(20, 0).toInstant(ZoneOffset.UTC);
  }

  /// Cards of one document.
  public static List<Card> cards(int count) {
    return Answers.cards(count);
  }

  /// Answers the first card with Good.
  public static void answer(Library library, Instant at) {
    int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), at);
    var card = library.cards().getFirst();
    library.record(Answers.answer(card, Rating.GOOD, at, version));
  }

  private static void write(Path file, List<Review> log) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var insert =
            connection.prepareStatement(
                """
                INSERT INTO review_log
                  (card_id, at, zone_offset, day, day_ends, kind, rating, taken, fuzz, before_state,
                   after_state)
                VALUES (?, ?, 0, ?, ?, 'REVIEW', ?, 5000, 0.5, 'NEW', 'NEW')
                """)) {
      connection.setAutoCommit(false);
      for (int i = 0; i < log.size(); i++) {
        var review = log.get(i);
        var noon = review.day().atTime(12, 0).toInstant(ZoneOffset.UTC);
        insert.setLong(1, review.card().value());
        insert.setLong(2, noon.toEpochMilli() + i);
        insert.setLong(3, review.day().toEpochDay());
        insert.setLong(4, noon.plusSeconds(50_000).toEpochMilli());
        insert.setInt(5, review.rating().grade());
        insert.executeUpdate();
      }
      connection.commit();
    }
  }
}
