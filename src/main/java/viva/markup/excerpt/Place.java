package viva.markup.excerpt;

import java.util.Comparator;

/// A place between two characters of a document.
///
/// @param passage its number in the order of [Passages], from 0
/// @param offset  in characters from the passage's start; a formula, an image or a key is one
public record Place(int passage, int offset) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::passage).thenComparingInt(Place::offset);

  public Place {
    if (passage < 0 || offset < 0)
      throw new IllegalArgumentException("place " + passage + ", " + offset);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
