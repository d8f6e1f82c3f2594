package viva.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import viva.card.Card;
import viva.card.Problem;
import viva.content.file.SourceFile;
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

  /// What came of one file.
  private record Outcome(Optional<Named> named, List<Problem> problems) {}

  public Documents {
    readings = List.copyOf(readings);
    problems = List.copyOf(problems);
  }

  /// The cards of all documents, in their order.
  public List<Card> cards() {
    return readings.stream().flatMap(d -> d.reading().cards().stream()).toList();
  }

  /// Reads everything under the paths: one thread fetches the files in order, all cores read them.
  public static Documents read(List<Path> paths) {
    return read(paths, (_, _, _) -> List.of());
  }

  /// Reads as above, and has each document inspected, on any thread.
  public static Documents read(List<Path> paths, OneFile.Inspector inspector) {
    var readings = new ArrayList<Named>();
    var problems = new ArrayList<Problem>();
    Set<Content> seen = new HashSet<>();
    try (var crew =
        new Crew<Outcome>(
            outcome -> {
              problems.addAll(outcome.problems());
              outcome.named().map(named -> once(named, seen)).ifPresent(readings::add);
            })) {
      for (var path : paths) {
        var there = Images.under(path);
        boolean alone = Files.isRegularFile(path) && !path.toString().endsWith(".zip");
        Sources.each(
            path,
            file -> crew.hand(file.bytes().length, () -> outcome(file, alone, there, inspector)),
            problem -> crew.hand(0, () -> new Outcome(Optional.empty(), List.of(problem))));
      }
    }
    return new Documents(readings, problems);
  }

  private static Outcome outcome(
      SourceFile file, boolean alone, Predicate<String> there, OneFile.Inspector inspector) {
    List<String> folders = alone ? List.of() : Sources.folders(file.path());
    var read = OneFile.read(file.path(), file, folders, alone, Optional.empty(), there, inspector);
    return new Outcome(read.reading().map(r -> new Named(file.path(), r)), read.problems());
  }

  private static Named once(Named named, Set<Content> seen) {
    var reading = named.reading();
    var cards = new ArrayList<Card>();
    var problems = new ArrayList<>(reading.problems());
    for (var card : reading.cards()) {
      if (seen.add(new Content(card.question(), card.answer()))) cards.add(card);
      else problems.add(new Problem(card.origin(), Problem.Kind.DUPLICATE, card.question()));
    }
    return cards.size() == reading.cards().size()
        ? named
        : new Named(
            named.path(), new Reading(cards, problems, reading.leftOut(), reading.explanation()));
  }
}
