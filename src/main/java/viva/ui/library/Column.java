package viva.ui.library;

import java.util.Locale;

/// What the table of cards can show, in the order in which it does at first.
public enum Column {
  QUESTION(340, true, false),
  TOPIC(120, true, false),
  STATE(98, true, false),
  DUE(76, true, true),
  STABILITY(76, true, true),
  DIFFICULTY(70, false, true),
  RECALL(68, true, true),
  LAPSES(70, false, true),
  ADDED(100, false, true),
  DOCUMENT(160, false, false);

  private final double width;
  private final boolean shown;
  private final boolean number;

  Column(double width, boolean shown, boolean number) {
    this.width = width;
    this.shown = shown;
    this.number = number;
  }

  /// How wide it is at first, in pixels.
  double width() {
    return width;
  }

  /// Whether it is shown at first.
  boolean shown() {
    return shown;
  }

  /// Whether it makes room for the question where there is little: the card's page has it too.
  boolean givesWay() {
    return this == STABILITY || this == RECALL;
  }

  /// Whether it holds numbers, which stand right.
  boolean number() {
    return number;
  }

  /// The key of its name in the message bundles.
  String key() {
    return "column." + name().toLowerCase(Locale.ROOT);
  }
}
