package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import viva.words.Messages;

class ImportCommandTest {
  @TempDir Path folder;
  private Path note;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void aNote() throws IOException {
    note = folder.resolve("heap.md");
    Files.writeString(
        note,
        """
        ### What is a heap?
        A tree in an array.
        ### What is a heap for?
        For the next of many.
        ### Who made it?
        """);
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    var terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            Messages.of(Locale.ENGLISH),
            folder.resolve("library.db"),
            InstantSource.fixed(Instant.parse("2026-03-02T02:00:00Z")),
            () -> ZoneOffset.UTC,
            (_, _) -> 0);
    return Cli.run(terminal, args);
  }

  @Test
  void itSaysWhatItDidAndWhatToLookAt() {
    assertThat(run("import", note.toString())).isZero();
    assertThat(out.toString().replaceAll("[0-9,]+ MiB", "n MiB"))
        .isEqualToNormalizingNewlines(
            """
            %s:5: This question has no answer yet: Who made it?
            3 new cards, 1 thing to look at.
            1 documents read, 0 unchanged; 0 ms, at most n MiB of heap.
            """
                .formatted(note.toString().replace('\\', '/')));
    assertThat(run("import", note.toString())).isZero();
    assertThat(out.toString()).startsWith("No changes.").contains("0 documents read, 1 unchanged");
  }

  @Test
  void aDryRunKeepsNothing() {
    assertThat(run("import", "--dry-run", note.toString())).isZero();
    assertThat(out.toString()).contains("Would be done: 3 new cards").contains("Nothing was kept");
    assertThat(folder.resolve("library.db")).doesNotExist();
  }

  @Test
  void jsonHasTheCountsTheProblemsAndTheCost() {
    assertThat(run("import", "--json", note.toString())).isZero();
    var json = JsonMapper.shared().readTree(out.toString());
    assertThat(json.get("added").asInt()).isEqualTo(3);
    assertThat(json.get("problems").get(0).get("line").asInt()).isEqualTo(5);
    assertThat(json.get("peakHeapMiB").asInt()).isPositive();
  }

  @Test
  void withNothingToReadItSaysWhatToDo() {
    assertThat(run("import", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("Give the path of a .md");
  }

  @Test
  void theLastImportIsUndoneInALaterRun() {
    run("import", note.toString());
    assertThat(run("import", "--undo", "--dry-run")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            Last import, Mar 2, 2026, 02:00: 3 new cards.
            Would be done: The 3 cards that it added are archived. Nothing was kept.
            """);
    assertThat(run("import", "--undo")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            Last import, Mar 2, 2026, 02:00: 3 new cards.
            Undone: The 3 cards that it added are archived.
            """);
    assertThat(run("import", "--undo")).isEqualTo(2);
    assertThat(err.toString()).isEqualToNormalizingNewlines("There is no import to undo.\n");
  }

  @Test
  void pathsAndUndoAreNotGivenTogether() {
    assertThat(run("import", "--undo", note.toString())).isEqualTo(2);
    assertThat(run("import")).isEqualTo(2);
    assertThat(err.toString()).startsWith("Give the paths of notes to import, or --undo alone");
  }
}
