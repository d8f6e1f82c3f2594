package viva.card;

/// The identity of a stored card: ours, given once, never reused, never written into a note.
public record CardId(long value) {
  public CardId {
    if (value <= 0) throw new IllegalArgumentException("card id " + value);
  }
}
