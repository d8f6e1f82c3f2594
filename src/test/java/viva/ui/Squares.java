package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.cli.Commands;
import viva.store.Library;
import viva.ui.kit.Place;

/// A library with five cards on squares beside the built-in deck; the fifth has no answer.
///
/// @param folder that it is in, with its notes
record Squares(Path folder) {
  static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  static final Topic NUMBERS = Topic.of("Numbers");

  /// A library in a folder that is empty.
  static Squares in(Path folder) throws IOException {
    var squares = new Squares(folder);
    squares.add(
        "numbers.md",
        "# Numbers\n\n"
            + IntStream.rangeClosed(1, 4)
                .mapToObj(
                    i ->
                        "## What is the square of "
                            + i
                            + "?\n\n- It is "
                            + i * i
                            + "\n- It is not more\n")
                .collect(Collectors.joining("\n"))
            + "\n## What is the square of 5?\n");
    return squares;
  }

  /// Its file.
  Path library() {
    return folder.resolve("library.db");
  }

  /// Imports notes that are written beside the library.
  void add(String name, String words) throws IOException {
    var notes = Files.writeString(folder.resolve(name), words);
    Commands.run(library(), Locale.ENGLISH, NOW, "import", notes.toString());
  }

  OpenDesk open(Place place) {
    return OpenDesk.at(library(), place, Locale.ENGLISH, NOW);
  }

  /// A window on the first question.
  OpenDesk study() {
    var desk = open(new Place.Study(NUMBERS));
    desk.waitForText("square of 1?");
    return desk;
  }

  /// The cards on squares as they are on the disk.
  List<ScheduledCard> kept() {
    try (var open = Library.open(library())) {
      return open.cards().stream().filter(c -> c.card().topic().within(NUMBERS)).toList();
    }
  }

  /// Shows the answer and rates it.
  static void answer(OpenDesk desk, KeyCode rating) {
    desk.key(KeyCode.SPACE);
    desk.waitFor("#rate-good");
    desk.key(rating);
    desk.waitFor(".reveal");
  }
}
