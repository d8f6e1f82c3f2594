package viva.card;

import java.util.List;

/// A question with its answer, both in the author's own Markdown.
///
/// @param question one line of Markdown, or more where it needs its code or options; never blank
/// @param answer   Markdown; empty where the author has written none yet
/// @param tags     words the author put on the document or the card
public record Card(Topic topic, String question, String answer, Origin origin, List<String> tags) {
  public Card {
    if (question.isBlank()) throw new IllegalArgumentException("blank question at " + origin);
    tags = List.copyOf(tags);
  }

  public Card(Topic topic, String question, String answer, Origin origin) {
    this(topic, question, answer, origin, List.of());
  }

  /// Whether the author has not answered the question yet.
  public boolean unanswered() {
    return answer.isBlank();
  }
}
