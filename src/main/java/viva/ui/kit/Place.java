package viva.ui.kit;

import viva.card.Topic;

/// Where the user can go. Screens name places, never one another.
public sealed interface Place {
  record Home() implements Place {}

  /// Drills what is due, of one topic or of all with [Topic#NONE].
  record Study(Topic topic) implements Place {}

  record Library() implements Place {}

  record Settings() implements Place {}

  /// The interviews to come, to be planned for.
  record Interviews() implements Place {}
}
