package viva.store.shelf;

/// The words of a card, in Markdown.
///
/// @param question never blank
/// @param answer   empty for none yet
public record Words(String question, String answer) {
  public Words {
    if (question.isBlank()) throw new IllegalArgumentException("blank question");
  }
}
