package viva.store.mock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.card.CardId;
import viva.card.State;
import viva.card.Topic;
import viva.card.mock.Candidate;
import viva.store.sql.Db;
import viva.store.sql.StateColumns;
import viva.store.sql.TopicColumn;

/// One reading of the candidates of a draw, table by table: that is less than half of what a join
/// costs.
final class CandidateRows {
  private final Db db;
  private final Map<Long, Topic> topics = new HashMap<>();
  private final Map<Long, State> states = new HashMap<>();
  private final Map<Long, Over> overrides = new HashMap<>();
  private final Set<Long> busy = new HashSet<>();
  private final List<Candidate> candidates = new ArrayList<>();

  /// What the learner has put over a card; nothing where the card's own counts.
  private record Over(
      Optional<Topic> topic, Optional<Boolean> answered, Optional<Boolean> archived) {
    static final Over NONE = new Over(Optional.empty(), Optional.empty(), Optional.empty());
  }

  CandidateRows(Db db) {
    this.db = db;
  }

  /// Reads them in the order of their documents.
  List<Candidate> read(LocalDate day) throws SQLException {
    db.each("SELECT id, path FROM topic", this::topic);
    db.each("SELECT card_id, topic_id, answer <> '', archived <> 0 FROM override", this::override);
    db.each(
        "SELECT card_id FROM mark WHERE suspended <> 0 OR buried_until > ?",
        row -> busy.add(row.getLong(1)),
        day.toEpochDay());
    db.each(
        "SELECT card_id, " + StateColumns.names("") + " FROM schedule",
        row -> states.put(row.getLong(1), StateColumns.read(row, "")));
    db.each(
        """
        SELECT id, topic_id, NOT (answer = ''), archived IS NOT NULL
        FROM card WHERE question <> '' ORDER BY document_id, line
        """,
        this::card);
    return candidates;
  }

  private void topic(ResultSet row) throws SQLException {
    topics.put(row.getLong(1), TopicColumn.topic(row.getString(2)));
  }

  private Topic topic(long id) {
    return topics.getOrDefault(id, Topic.NONE);
  }

  private void override(ResultSet row) throws SQLException {
    overrides.put(
        row.getLong(1),
        new Over(
            row.getObject(2) == null ? Optional.empty() : Optional.of(topic(row.getLong(2))),
            row.getObject(3) == null ? Optional.empty() : Optional.of(row.getBoolean(3)),
            row.getObject(4) == null ? Optional.empty() : Optional.of(row.getBoolean(4))));
  }

  private void card(ResultSet row) throws SQLException {
    long id = row.getLong(1);
    var override = overrides.getOrDefault(id, Over.NONE);
    if (override.archived().orElse(row.getBoolean(4))) return;
    candidates.add(
        new Candidate(
            new CardId(id),
            override.topic().orElse(topic(row.getLong(2))),
            override.answered().orElse(row.getBoolean(3)),
            !busy.contains(id),
            states.getOrDefault(id, new State.New())));
  }
}
