package viva.ui.figure;

import java.util.List;

/// One chart, as data: what it found, and the numbers behind it.
///
/// @param id      a short name of letters and hyphens, for files and tests
/// @param title   the finding, as a sentence
/// @param caption how many observations, and of what period
/// @param picture how the table is drawn
public record Figure(String id, String title, String caption, Picture picture, Table table) {

  /// A chart of which there is nothing to see yet.
  ///
  /// @param title what it will show
  /// @param words what is missing, and what to do
  public static Figure empty(String id, String title, String words) {
    return new Figure(id, title, words, new Picture.Nothing(), new Table("", List.of(), List.of()));
  }

  /// Whether there is something to see.
  public boolean drawn() {
    return !(picture instanceof Picture.Nothing);
  }
}
