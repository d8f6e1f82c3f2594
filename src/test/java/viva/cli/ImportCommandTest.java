package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {
  private final Path folder;
  private final Path note;
  private final Console console;

  ImportCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    console = Console.in(folder);
    note =
        Files.writeString(
            folder.resolve("heap.md"),
            """
            ### What is a heap?
            A tree in an array.
            ### What is a heap for?
            For the next of many.
            ### Who made it?
            """);
  }

  @Test
  void itSaysWhatItDidAndWhatToLookAt() {
    assertThat(console.run("import", note.toString())).isZero();
    assertThat(console.out().replaceAll("[0-9,]+ MiB", "n MiB"))
        .isEqualToNormalizingNewlines(
            """
            %s:5: This question has no answer yet: Who made it?
            3 new cards, 1 thing to look at.
            1 documents read, 0 unchanged; 0 ms, at most n MiB of heap.
            """
                .formatted(note.toString().replace('\\', '/')));
    assertThat(console.run("import", note.toString())).isZero();
    assertThat(console.out()).startsWith("No changes.").contains("0 documents read, 1 unchanged");
  }

  @Test
  void aDryRunKeepsNothing() {
    assertThat(console.run("import", "--dry-run", note.toString())).isZero();
    assertThat(console.out()).contains("Would be done: 3 new cards").contains("Nothing was kept");
    assertThat(folder.resolve("library.db")).doesNotExist();
  }

  @Test
  void jsonHasTheCountsTheProblemsAndTheCost() {
    assertThat(console.run("import", "--json", note.toString())).isZero();
    var json = JsonMapper.shared().readTree(console.out());
    assertThat(json.get("added").asInt()).isEqualTo(3);
    assertThat(json.get("problems").get(0).get("line").asInt()).isEqualTo(5);
    assertThat(json.get("peakHeapMiB").asInt()).isPositive();
  }

  @Test
  void withNothingToReadItSaysWhatToDo() {
    assertThat(console.run("import", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(console.err()).contains("Give the path of a .md");
  }

  @Test
  void theLastImportIsUndoneInALaterRun() {
    console.run("import", note.toString());
    assertThat(console.run("import", "--undo", "--dry-run")).isZero();
    assertThat(console.out())
        .isEqualToNormalizingNewlines(
            """
            Last import, Mar 2, 2026, 10:00: 3 new cards.
            Would be done: The 3 cards that it added are archived. Nothing was kept.
            """);
    assertThat(console.run("import", "--undo")).isZero();
    assertThat(console.out())
        .isEqualToNormalizingNewlines(
            """
            Last import, Mar 2, 2026, 10:00: 3 new cards.
            Undone: The 3 cards that it added are archived.
            """);
    assertThat(console.run("import", "--undo")).isEqualTo(2);
    assertThat(console.err()).isEqualToNormalizingNewlines("There is no import to undo.\n");
  }

  @Test
  void pathsAndUndoAreNotGivenTogether() {
    assertThat(console.run("import", "--undo", note.toString())).isEqualTo(2);
    assertThat(console.run("import")).isEqualTo(2);
    assertThat(console.err()).startsWith("Give the paths of notes to import, or --undo alone");
  }
}
