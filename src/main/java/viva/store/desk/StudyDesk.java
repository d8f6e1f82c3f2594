package viva.store.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.store.sql.Db;
import viva.store.sql.StoreException;
import viva.store.sql.TopicColumn;
import viva.store.view.Part;

/// What the study desk keeps, the cards it chooses among, and what it asks of the log.
///
/// Every method may throw [StoreException].
public final class StudyDesk {
  /// What an answer is taken to have lasted at most; beyond it the learner was away.
  public static final Duration LONGEST = Duration.ofMinutes(3);

  /// Of a day; a study day differs from the calendar's in UTC by one at most.
  private static final long MILLIS = 86_400_000;

  private final Db db;

  public StudyDesk(Db db) {
    this.db = db;
  }

  /// What could be asked on this study day: all that falls due in it, and the first new cards.
  public List<ScheduledCard> askable(StudyMoment now, int newCards) {
    return db.ask("reading what is due", () -> new AskableRows(db).all(now, newCards));
  }

  /// The same, of the cards in review only the best remembered where there are more than `reviews`.
  public List<ScheduledCard> askable(StudyMoment now, int newCards, int reviews) {
    return db.ask("reading what is due", () -> new AskableRows(db).best(now, newCards, reviews));
  }

  /// The cards of a topic that a drill chooses among, in the order of their documents.
  ///
  /// @param topic [Topic#NONE] for all
  public List<ScheduledCard> part(Topic topic, Part part) {
    return db.ask("reading the cards", () -> new PartRows(db).read(topic, part));
  }

  /// The limits that the user has set; none for the usual ones.
  public List<TopicLimit> limits() {
    return db.ask(
        "reading the limits",
        () ->
            db.list(
                "SELECT topic, reviews, fresh FROM day_limit ORDER BY topic",
                r -> new TopicLimit(TopicColumn.topic(r.getString(1)), r.getInt(2), r.getInt(3))));
  }

  /// Sets or changes a topic's limits.
  public void limit(TopicLimit limit) {
    db.change(
        "keeping a limit",
        () ->
            db.run(
                "INSERT OR REPLACE INTO day_limit (topic, reviews, fresh) VALUES (?, ?, ?)",
                TopicColumn.path(limit.topic()),
                limit.reviews(),
                limit.newCards()));
  }

  /// Takes a topic's limits away.
  public void unlimit(Topic topic) {
    db.change(
        "keeping a limit",
        () -> db.run("DELETE FROM day_limit WHERE topic = ?", TopicColumn.path(topic)));
  }

  /// What was done on a study day, by topic; practice does not count.
  public List<TopicDone> done(LocalDate day) {
    return db.ask(
        "reading the log",
        () ->
            db.list(
                """
                SELECT topic.path, sum(kind = 'REVIEW'), sum(before_state = 'NEW')
                FROM review_log
                JOIN shown ON shown.id = review_log.card_id
                JOIN topic ON topic.id = shown.topic_id
                WHERE day = ? AND undone = 0 AND kind IN ('LEARN', 'REVIEW')
                GROUP BY topic.id
                """,
                r -> new TopicDone(TopicColumn.topic(r.getString(1)), r.getInt(2), r.getInt(3)),
                day.toEpochDay()));
  }

  /// The time that the answers of a study day took, each counted as [#LONGEST] at most.
  public Duration spent(LocalDate day) {
    return db.ask(
        "reading the log",
        () ->
            db.one(
                    "SELECT ifnull(sum(min(taken, ?)), 0) FROM review_log WHERE day = ? AND"
                        + " undone = 0 AND rating IS NOT NULL",
                    r -> Duration.ofMillis(r.getLong(1)),
                    LONGEST.toMillis(),
                    day.toEpochDay())
                .orElseThrow());
  }

  /// The cards that were rated Again on a study day.
  public Set<CardId> forgotten(LocalDate day) {
    return db.ask(
        "reading the log",
        () ->
            Set.copyOf(
                db.list(
                    "SELECT DISTINCT card_id FROM review_log WHERE day = ? AND rating = 1 AND"
                        + " undone = 0",
                    r -> new CardId(r.getLong(1)),
                    day.toEpochDay())));
  }

  /// Every tag that a card has, in the order of the alphabet.
  public List<String> tags() {
    return db.ask(
        "reading the tags",
        () ->
            db
                .list(
                    "SELECT DISTINCT tags FROM shown WHERE archived IS NULL AND tags <> ''",
                    r -> r.getString(1))
                .stream()
                .flatMap(tags -> TopicColumn.split(tags).stream())
                .distinct()
                .sorted()
                .toList());
  }

  /// Keeps a drill that begins now, in place of the one before.
  public void begin(OpenDrill drill) {
    db.change(
        "keeping a drill",
        () ->
            db.run(
                """
                INSERT OR REPLACE INTO open_drill (id, begun, name, pick, practice, cards)
                VALUES (1, ?, ?, ?, ?, ?)
                """,
                drill.begun().toEpochMilli(),
                drill.name(),
                drill.pick(),
                drill.practice(),
                drill.cards().stream()
                    .map(id -> Long.toString(id.value()))
                    .collect(Collectors.joining(","))));
  }

  /// Forgets the drill: all of it was answered, or the user wants no more of it.
  public void finish() {
    db.change("keeping a drill", () -> db.run("DELETE FROM open_drill"));
  }

  /// The drill that was begun last and not finished, with the cards that were not answered since.
  public Optional<OpenDrill> open() {
    return db.ask(
        "reading a drill",
        () -> {
          var begun =
              db.one(
                  "SELECT begun, name, pick, practice, cards FROM open_drill",
                  r ->
                      new OpenDrill(
                          Instant.ofEpochMilli(r.getLong(1)),
                          r.getString(2),
                          r.getString(3),
                          r.getBoolean(4),
                          ids(r.getString(5))));
          if (begun.isEmpty()) return begun;
          var drill = begun.get();
          var answered =
              Set.copyOf(
                  db.list(
                      "SELECT card_id FROM review_log WHERE day >= ? AND at >= ? AND undone = 0 AND"
                          + " rating IS NOT NULL",
                      r -> new CardId(r.getLong(1)),
                      drill.begun().toEpochMilli() / MILLIS - 1,
                      drill.begun().toEpochMilli()));
          var left = drill.cards().stream().filter(id -> !answered.contains(id)).toList();
          return left.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new OpenDrill(drill.begun(), drill.name(), drill.pick(), drill.practice(), left));
        });
  }

  private static List<CardId> ids(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(",")).map(id -> new CardId(Long.parseLong(id))).toList();
  }
}
