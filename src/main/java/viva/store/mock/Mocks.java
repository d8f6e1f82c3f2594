package viva.store.mock;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import viva.card.CardId;
import viva.card.ReviewLog;
import viva.card.StudyMoment;
import viva.card.mock.Candidate;
import viva.card.mock.CheckedPoint;
import viva.card.mock.Drawn;
import viva.card.mock.MissedPoint;
import viva.card.mock.Mock;
import viva.card.mock.MockAnswer;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockResult;
import viva.card.mock.MockSetup;
import viva.store.sql.Db;
import viva.store.sql.StoreException;

/// Mock interviews: the one that is open, those that are over, and what they have shown. Each
/// method is one durable transaction and may throw [StoreException].
public final class Mocks {
  private final Db db;
  private final Recorder log;
  private final SessionRows sessions;
  private final QuestionRows questions;
  private final PointRows points;

  public Mocks(Db db, Recorder log) {
    this.db = db;
    this.log = log;
    this.sessions = new SessionRows(db);
    this.questions = new QuestionRows(db);
    this.points = new PointRows(db);
  }

  /// Begins a mock with the questions that were drawn; one that was open is left.
  public Mock begin(MockSetup setup, StudyMoment now, List<Drawn> drawn) {
    return db.change(
        "beginning a mock interview",
        () -> {
          sessions.leaveOpen();
          long session = sessions.add(setup, now);
          var asked =
              IntStream.range(0, drawn.size())
                  .mapToObj(i -> new MockQuestion(i, drawn.get(i)))
                  .toList();
          for (var question : asked) questions.add(session, question);
          return new Mock(session, setup, now, asked);
        });
  }

  /// The mock that was begun and is not over, as it was left.
  public Optional<Mock> open() {
    return db.ask(
        "reading a mock interview",
        () -> {
          var open = sessions.open();
          return open.isEmpty() ? Optional.empty() : mock(open.get());
        });
  }

  /// A mock by its number, over or not.
  public Optional<Mock> find(long session) {
    return db.ask(
        "reading a mock interview",
        () -> {
          var found = sessions.find(session);
          return found.isEmpty() ? Optional.empty() : mock(found.get());
        });
  }

  private Optional<Mock> mock(SessionRows.Begun begun) throws SQLException {
    return Optional.of(
        new Mock(begun.session(), begun.setup(), begun.at(), questions.of(begun.session())));
  }

  /// How the last mock was set up; nothing before the first.
  public Optional<MockSetup> lastSetup() {
    return db.ask("reading a mock interview", sessions::lastSetup);
  }

  /// Keeps a question as it is now: after every step.
  public void keep(long session, MockQuestion question) {
    db.change("keeping an answer", () -> questions.keep(session, question));
  }

  /// Keeps only what is being said to a question or its follow-up: every two seconds.
  public void draft(long session, MockQuestion question) {
    db.change("keeping an answer", () -> questions.draft(session, question));
  }

  /// The mock is over.
  ///
  /// @param scores of the questions that count, by their place
  public void finish(MockResult result, Map<Integer, Double> scores) {
    db.change(
        "keeping a mock interview",
        () -> {
          sessions.finish(result);
          for (var score : scores.entrySet()) {
            db.run(
                "UPDATE mock_item SET score = ? WHERE session_id = ? AND ord = ?",
                score.getValue(),
                result.session(),
                score.getKey());
          }
        });
  }

  /// The mock that is open will not be finished: it has no result.
  public void leave() {
    db.change("leaving a mock interview", () -> sessions.leaveOpen());
  }

  /// All mocks that are over, oldest first.
  public List<MockResult> history() {
    return db.ask("reading the mock interviews", sessions::history);
  }

  /// The main questions of all mocks that are over and that count, oldest first.
  public List<MockAnswer> answers() {
    return db.ask("reading the mock interviews", sessions::answers);
  }

  /// What a mock on a study day may ask, in the order of the documents.
  public List<Candidate> candidates(LocalDate day) {
    return db.ask("reading the cards", () -> CandidateRows.read(db, day));
  }

  /// The cards that the last mocks asked.
  ///
  /// @param mocks how many
  public Set<CardId> askedLately(int mocks) {
    return db.ask("reading the mock interviews", () -> sessions.askedLately(mocks));
  }

  /// Key points that were confirmed as not said, in mocks and in typed drills, most often first.
  public List<MissedPoint> missed() {
    return db.ask("reading the key points", points::missed);
  }

  /// Points of references that the learner found wrong, newest first.
  public List<DisputedPoint> disputed() {
    return db.ask("reading the key points", points::disputed);
  }

  /// Keeps an answer outside a mock with what the learner confirmed of its key points, which count
  /// as long as the answer is not undone.
  ///
  /// @param text the card's words as a number ([viva.card.identity.Fingerprint#text])
  public void drilled(ReviewLog.Answer answer, long text, List<CheckedPoint> confirmed) {
    db.change(
        "keeping an answer",
        () -> points.drilled(answer, text, confirmed, log.record(List.of(answer)).getFirst()));
  }

  /// The learner's own pairs of terms.
  public List<TermPair> termPairs() {
    return db.ask(
        "reading the terms",
        () ->
            db.list(
                "SELECT one, other FROM term_pair ORDER BY one, other",
                row -> new TermPair(row.getString(1), row.getString(2))));
  }

  public void add(TermPair pair) {
    db.change(
        "keeping a term",
        () -> db.run("INSERT OR IGNORE INTO term_pair VALUES (?, ?)", pair.one(), pair.other()));
  }

  /// Lets answers change the schedule, in one step that one undo takes back. What an answer has
  /// changed already and is not undone is not changed again.
  ///
  /// @return the rows that were kept, the last one to take them back by
  public List<ReviewLog> apply(List<MockEffect> effects) {
    return db.change(
        "changing the schedule",
        () -> {
          var inForce = points.inForce(effects);
          var fresh = effects.stream().filter(e -> !inForce.contains(e.key())).toList();
          var rows = fresh.stream().<ReviewLog>map(MockEffect::row).toList();
          if (rows.isEmpty()) return rows;
          var ids = log.record(rows);
          for (int i = 0; i < ids.size(); i++) points.applied(fresh.get(i), ids.get(i));
          return rows;
        });
  }

  /// The cards whose schedule a mock has changed, as far as that is not undone.
  public Set<CardId> applied(long session) {
    return db.ask("reading the mock interviews", () -> points.applied(session));
  }

  /// The cards that mocks have answered in the schedule on a study day, as far as not undone.
  public Set<CardId> reviewedOn(LocalDate day) {
    return db.ask(
        "reading the mock interviews",
        () ->
            db
                .list(
                    """
                    SELECT review_log.card_id FROM mock_effect
                    JOIN review_log ON review_log.id = mock_effect.log_id
                    WHERE review_log.undone = 0 AND review_log.day = ? AND kind <> 'PRACTICE'
                    """,
                    row -> new CardId(row.getLong(1)),
                    day.toEpochDay())
                .stream()
                .collect(Collectors.toSet()));
  }
}
