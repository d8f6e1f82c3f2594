package viva.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import viva.card.State;
import viva.card.Topic;

/// What the tables beside that of the cards say of them, each read once: for those who read all
/// cards that is less than half of what joins cost.
public final class Beside {
  private final Map<Long, Topic> topics = new HashMap<>();
  private final Map<Long, State> states = new HashMap<>();
  private final Map<Long, Words> words = new HashMap<>();
  private final Map<Long, Mark> marks = new HashMap<>();

  /// What the learner has put over a card; nothing where the card's own counts.
  private record Words(
      Optional<Topic> topic,
      Optional<String> question,
      Optional<Boolean> answered,
      Optional<Boolean> archived) {
    static final Words NONE =
        new Words(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private record Mark(boolean suspended, long buriedUntil) {
    static final Mark NONE = new Mark(false, 0);
  }

  private Beside() {}

  public static Beside read(Db db) throws SQLException {
    var beside = new Beside();
    db.each("SELECT id, path FROM topic", beside::topic);
    db.each(
        "SELECT card_id, topic_id, question, answer <> '', archived <> 0 FROM override",
        beside::words);
    db.each(
        "SELECT card_id, suspended, buried_until FROM mark",
        row -> beside.marks.put(row.getLong(1), new Mark(row.getBoolean(2), row.getLong(3))));
    db.each(
        "SELECT card_id, " + StateColumns.names("") + " FROM schedule",
        row -> beside.states.put(row.getLong(1), StateColumns.read(row, "")));
    return beside;
  }

  private void topic(ResultSet row) throws SQLException {
    topics.put(row.getLong(1), TopicColumn.topic(row.getString(2)));
  }

  private void words(ResultSet row) throws SQLException {
    words.put(
        row.getLong(1),
        new Words(
            row.getObject(2) == null ? Optional.empty() : Optional.of(named(row.getLong(2))),
            Optional.ofNullable(row.getString(3)),
            row.getObject(4) == null ? Optional.empty() : Optional.of(row.getBoolean(4)),
            row.getObject(5) == null ? Optional.empty() : Optional.of(row.getBoolean(5))));
  }

  private Topic named(long topic) {
    return topics.getOrDefault(topic, Topic.NONE);
  }

  private Words words(long card) {
    return words.getOrDefault(card, Words.NONE);
  }

  private Mark mark(long card) {
    return marks.getOrDefault(card, Mark.NONE);
  }

  /// @param own the number of the topic that the card's document gives it
  public Topic topic(long card, long own) {
    return words(card).topic().orElseGet(() -> named(own));
  }

  /// @param own of the card's document
  public String question(long card, String own) {
    return words(card).question().orElse(own);
  }

  /// Whether there is an answer.
  ///
  /// @param own whether there is in the card's document
  public boolean answered(long card, boolean own) {
    return words(card).answered().orElse(own);
  }

  /// @param own whether the card itself is
  public boolean archived(long card, boolean own) {
    return words(card).archived().orElse(own);
  }

  public boolean suspended(long card) {
    return mark(card).suspended();
  }

  /// The first study day on which it is asked again, in days since 1970; 0 for any.
  public long buriedUntil(long card) {
    return mark(card).buriedUntil();
  }

  public State state(long card) {
    return states.getOrDefault(card, new State.New());
  }
}
