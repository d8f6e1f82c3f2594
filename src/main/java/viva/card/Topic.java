package viva.card;

import java.util.ArrayList;
import java.util.List;

/// Where a card belongs: the path of names from the widest topic to the narrowest.
///
/// @param path the names, widest first; empty for a card without a topic
public record Topic(List<String> path) {
  /// The topic of a card that has none.
  public static final Topic NONE = new Topic(List.of());

  public Topic {
    path = List.copyOf(path);
    if (path.stream().anyMatch(String::isBlank))
      throw new IllegalArgumentException("blank name in " + path);
  }

  public static Topic of(String... path) {
    return new Topic(List.of(path));
  }

  /// This topic with wider names put in front.
  public Topic under(List<String> wider) {
    var whole = new ArrayList<>(wider);
    whole.addAll(path);
    return new Topic(whole);
  }

  /// Whether a card of this topic is also a card of `wider`.
  public boolean within(Topic wider) {
    return path.size() >= wider.path.size()
        && path.subList(0, wider.path.size()).equals(wider.path);
  }
}
