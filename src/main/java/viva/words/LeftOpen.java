package viva.words;

/// A drill that was left open, in words.
public final class LeftOpen {
  private LeftOpen() {}

  /// What it asks.
  ///
  /// @param name of a topic, a document or a search; empty for none
  /// @param pick the name of what it picks
  public static String name(String name, String pick, Messages messages) {
    if (!name.isEmpty()) return name;
    return messages.say(pick.equals("ALL") ? "home.open.chosen" : "home.open.all");
  }

  /// What it picks, and how much of it is left.
  public static String line(String pick, int cards, boolean practice, Messages messages) {
    return messages.say("home.open.line", messages.say("pick." + pick), cards, practice ? 1 : 0);
  }
}
