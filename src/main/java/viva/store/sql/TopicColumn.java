package viva.store.sql;

import java.util.List;
import viva.card.Topic;

/// A topic as one column: the names of its path joined with the unit separator U+001F.
public final class TopicColumn {
  /// Between two names, and between other words that are kept in one column.
  public static final String SEPARATOR = "\u001F";

  private TopicColumn() {}

  /// The stored path of a topic.
  public static String path(Topic topic) {
    return String.join(SEPARATOR, topic.path());
  }

  /// The topic behind its stored path.
  public static Topic topic(String path) {
    return new Topic(split(path));
  }

  /// The words that are joined in a column; none where it is empty.
  public static List<String> split(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
  }
}
