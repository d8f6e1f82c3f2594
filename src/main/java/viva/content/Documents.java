package viva.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import viva.card.Card;
import viva.card.Problem;
import viva.content.file.DecodedText;
import viva.content.file.Sources;

/// All documents under some paths, read: what the terminal prints and a preview shows.
///
/// @param readings in the order of the paths; cards that an earlier document has too are left out
/// @param problems of files that gave no text
public record Documents(List<Named> readings, List<Problem> problems) {
  /// @param path as `SourceFile` has it
  public record Named(String path, Reading reading) {}

  /// What makes two cards the same for a learner.
  private record Content(String question, String answer) {}

  public Documents {
    readings = List.copyOf(readings);
    problems = List.copyOf(problems);
  }

  public static Documents read(List<Path> paths) {
    var readings = new ArrayList<Named>();
    var problems = new ArrayList<Problem>();
    Set<Content> seen = new HashSet<>();
    for (var path : paths) {
      boolean single = Files.isRegularFile(path) && !path.toString().endsWith(".zip");
      Sources.each(
          path,
          file -> {
            var decoded = DecodedText.of(file);
            problems.addAll(decoded.problems());
            if (!decoded.readable()) return;
            List<String> folders = single ? List.of() : Sources.folders(file.path());
            var reading = Reader.read(file.path(), folders, decoded.text());
            readings.add(new Named(file.path(), once(reading, seen)));
          },
          problems::add);
    }
    return new Documents(readings, problems);
  }

  private static Reading once(Reading reading, Set<Content> seen) {
    var cards = new ArrayList<Card>();
    var problems = new ArrayList<>(reading.problems());
    for (var card : reading.cards()) {
      if (seen.add(new Content(card.question(), card.answer()))) cards.add(card);
      else problems.add(new Problem(card.origin(), Problem.Kind.DUPLICATE, card.question()));
    }
    return cards.size() == reading.cards().size()
        ? reading
        : new Reading(cards, problems, reading.leftOut(), reading.explanation());
  }
}
