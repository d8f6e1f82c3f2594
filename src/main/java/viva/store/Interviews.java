package viva.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import viva.card.CardId;
import viva.card.Interview;
import viva.card.Topic;
import viva.store.sql.Db;
import viva.store.sql.StoreException;
import viva.store.sql.TopicColumn;
import viva.store.view.StoredInterview;

/// The interviews to come, and the day's plan for them. Each method is one durable transaction and
/// may throw [StoreException].
public final class Interviews {
  private final Db db;

  Interviews(Db db) {
    this.db = db;
  }

  /// All interviews, soonest first, also those that are over.
  public List<StoredInterview> all() {
    return db.ask(
        "reading the interviews",
        () -> db.list("SELECT id, name, day, minutes FROM interview ORDER BY day, id", this::read));
  }

  /// Keeps a new interview; answers its number.
  public long add(Interview interview) {
    return db.change(
        "keeping an interview",
        () -> {
          long id =
              db.insert(
                  "INSERT INTO interview (name, day, minutes) VALUES (?, ?, ?)",
                  interview.name(),
                  interview.date().toEpochDay(),
                  interview.minutes());
          setWeights(id, interview);
          return id;
        });
  }

  /// Keeps an interview in the place of what it was before.
  public void replace(StoredInterview stored) {
    db.change(
        "keeping an interview",
        () -> {
          var interview = stored.interview();
          db.run(
              "UPDATE interview SET name = ?, day = ?, minutes = ? WHERE id = ?",
              interview.name(),
              interview.date().toEpochDay(),
              interview.minutes(),
              stored.id());
          db.run("DELETE FROM interview_weight WHERE interview_id = ?", stored.id());
          setWeights(stored.id(), interview);
          return true;
        });
  }

  public void remove(long id) {
    db.change(
        "removing an interview",
        () -> {
          forgetPlans();
          return db.run("DELETE FROM interview WHERE id = ?", id);
        });
  }

  /// The cards that the plan of a study day asks for, in their order; nothing where there is no
  /// plan of that day.
  public Optional<List<CardId>> planned(LocalDate day) {
    return db.ask(
        "reading the plan",
        () ->
            db.one(
                "SELECT cards FROM day_plan WHERE day = ?",
                row -> ids(row.getString(1)),
                day.toEpochDay()));
  }

  /// Keeps the plan of a study day in the place of all before it.
  public void keepPlan(LocalDate day, List<CardId> cards) {
    db.change(
        "keeping the plan",
        () -> {
          forgetPlans();
          var ids = cards.stream().map(c -> Long.toString(c.value()));
          return db.run(
              "INSERT INTO day_plan (day, cards) VALUES (?, ?)",
              day.toEpochDay(),
              ids.collect(Collectors.joining(",")));
        });
  }

  private void forgetPlans() throws SQLException {
    db.run("DELETE FROM day_plan");
  }

  private void setWeights(long id, Interview interview) throws SQLException {
    forgetPlans();
    for (var weight : interview.weights().entrySet()) {
      db.run(
          "INSERT INTO interview_weight (interview_id, topic, weight) VALUES (?, ?, ?)",
          id,
          TopicColumn.path(weight.getKey()),
          weight.getValue());
    }
  }

  private StoredInterview read(ResultSet row) throws SQLException {
    long id = row.getLong("id");
    return new StoredInterview(
        id,
        new Interview(
            row.getString("name"),
            LocalDate.ofEpochDay(row.getLong("day")),
            row.getInt("minutes"),
            weights(id)));
  }

  private Map<Topic, Double> weights(long id) throws SQLException {
    return db
        .list(
            "SELECT topic, weight FROM interview_weight WHERE interview_id = ?",
            row -> Map.entry(TopicColumn.topic(row.getString(1)), row.getDouble(2)),
            id)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<CardId> ids(String joined) {
    if (joined.isEmpty()) return List.of();
    return Arrays.stream(joined.split(",")).map(id -> new CardId(Long.parseLong(id))).toList();
  }
}
