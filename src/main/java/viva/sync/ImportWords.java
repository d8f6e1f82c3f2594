package viva.sync;

import java.util.ArrayList;
import java.util.List;
import viva.card.identity.Tally;
import viva.words.Messages;

/// What an import does, in one line of the user's words; what it does not do is not mentioned.
public final class ImportWords {
  private ImportWords() {}

  /// @param problems how many things there are to look at
  public static String line(Messages messages, Tally tally, int problems) {
    var parts = new ArrayList<String>();
    part(parts, messages, "import.tally.added", tally.added());
    part(parts, messages, "import.tally.changed", tally.changed());
    part(parts, messages, "import.tally.moved", tally.moved());
    part(parts, messages, "import.tally.archived", tally.archived());
    part(parts, messages, "import.tally.returned", tally.returned());
    if (parts.isEmpty()) parts.add(messages.say("import.tally.nothing"));
    part(parts, messages, "import.tally.same", tally.same());
    part(parts, messages, "import.tally.problems", problems);
    return messages.say(
        "import.tally.line", String.join(messages.say("import.tally.comma"), parts));
  }

  /// Asks whether an import is to be undone, and says what will happen then.
  public static String undoing(Messages messages, Tally tally) {
    return messages.say("import.undo.what", undone(messages, tally));
  }

  /// What undoing an import does to its cards.
  public static String undone(Messages messages, Tally tally) {
    var parts = new ArrayList<String>();
    part(parts, messages, "import.undo.added", tally.added());
    int others = tally.changed() + tally.moved() + tally.archived() + tally.returned();
    part(parts, messages, "import.undo.others", others);
    return messages.say("import.tally.line", String.join(messages.say("import.undo.and"), parts));
  }

  private static void part(List<String> parts, Messages messages, String key, int count) {
    if (count > 0) parts.add(messages.say(key, count));
  }
}
