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

  /// Sets a mock interview up, and lists those that are over.
  record Mock() implements Place {}

  /// A mock interview that is going on, where it was left.
  ///
  /// @param session its number
  record MockSession(long session) implements Place {}

  /// The report on a mock interview.
  ///
  /// @param session its number
  record MockReport(long session) implements Place {}

  record Library() implements Place {}

  /// The page of one card.
  record Card(CardId card) implements Place {}

  /// Writes over a card: a note's card gets words of the learner's own, an own card other words.
  ///
  /// @param back where to go when that is done
  record Edit(CardId card, Place back) implements Place {
    public Edit(CardId card) {
      this(card, new Card(card));
    }
  }

  /// Writes a card of one's own.
  record NewCard() implements Place {}

  /// Reads notes; with no paths, asks which.
  record Import(List<Path> paths) implements Place {
    public Import {
      paths = List.copyOf(paths);
    }
  }

  /// How ready one is, and what to do next.
  record Progress() implements Place {}

  /// What the authors of the notes should look at.
  record Problems() implements Place {}

  /// The settings.
  ///
  /// @param section to begin with, as its title has it in the messages; empty for the first
  record Settings(String section) implements Place {
    /// Every section, from the top.
    public static final List<String> SECTIONS =
        List.of(
            "settings.look",
            "settings.study",
            "settings.limits",
            "settings.memory",
            "settings.notes",
            "settings.plan",
            "settings.data",
            "settings.keys");

    public Settings() {
      this("");
    }
  }

  /// The interviews to come, to be planned for.
  record Interviews() implements Place {}
}
