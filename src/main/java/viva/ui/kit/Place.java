package viva.ui.kit;

import java.nio.file.Path;
import java.util.List;
import viva.card.CardId;
import viva.card.Topic;
import viva.study.What;

/// Where the user can go. Screens name places, never one another.
public sealed interface Place {
  record Home() implements Place {}

  /// Drills the cards that the learner wants.
  record Study(What what) implements Place {
    /// What is due, of one topic or of all with [Topic#NONE].
    public Study(Topic topic) {
      this(What.due(topic));
    }
  }

  /// Asks what to study.
  ///
  /// @param what chosen to begin with
  record Choose(What what) implements Place {}

  record Library() implements Place {}

  /// The page of one card.
  record Card(CardId card) implements Place {}

  /// Reads notes; with no paths, asks which.
  record Import(List<Path> paths) implements Place {
    public Import {
      paths = List.copyOf(paths);
    }
  }

  /// What the authors of the notes should look at.
  record Problems() implements Place {}

  record Settings() implements Place {}

  /// The interviews to come, to be planned for.
  record Interviews() implements Place {}
}
