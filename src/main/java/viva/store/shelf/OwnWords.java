package viva.store.shelf;

/// The learner's words over those of a document.
///
/// @param own  what the learner has written
/// @param base what the document said when the learner wrote it
/// @param file what the document says now
public record OwnWords(Words own, Words base, Words file) {

  /// Whether the document has said something else since the learner wrote.
  public boolean overtaken() {
    return !base.equals(file);
  }
}
