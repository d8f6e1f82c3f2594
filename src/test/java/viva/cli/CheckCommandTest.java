package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.words.Messages;

class CheckCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Cli.run(
        new Terminal(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Messages.of(Locale.ENGLISH),
            folder.resolve("library.db"),
            () -> Instant.parse("2026-03-02T02:00:00Z"),
            () -> ZoneId.of("Asia/Shanghai"),
            (_, _) -> 0),
        args);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void notesWithoutProblemsAreSilent() throws IOException {
    var notes = write("a.md", "## What is $x$?\n\n$$y^2$$\n\n## Why is it so?\n\nIt is.\n");
    assertThat(run("check", notes.toString())).isZero();
    assertThat(out.toString() + err).isEmpty();
  }

  @Test
  void problemsAreListedByFileAndLine() throws IOException {
    write("b.md", "## What is tea?\n\nLeaves: $\\frac{a}$\n\n![](no.png)\n\n## Why is it hot?\n");
    write("a.md", "## What is soup?\n\n```\nstir\n");
    assertThat(run("check", folder.toString())).isEqualTo(1);
    var here = folder.toString();
    assertThat(out.toString().lines())
        .containsExactly(
            here
                + "/a.md:1: This answer seems to be cut off; is its end missing, or a code fence"
                + " not closed? What is soup?",
            here
                + "/b.md:3: This formula cannot be drawn and is shown as text; is a brace or a"
                + " command misspelt? \\frac{a}",
            here + "/b.md:5: The image is missing; put it there or correct its path: no.png",
            here + "/b.md:7: This question has no answer yet: Why is it hot?");
  }

  @Test
  void whereNothingCanBeReadItSaysWhatToDo() {
    assertThat(run("check", folder.resolve("nowhere.md").toString())).isEqualTo(2);
    assertThat(out.toString()).contains("nowhere.md:1: The file cannot be read");
    assertThat(err.toString()).contains("Give the path of a .md");
  }

  @Test
  void withoutAPathTheLibraryIsChecked() {
    assertThat(run("check")).isZero();
    assertThat(out.toString())
        .isEqualTo("No cards and no log rows looked at: what is kept is what the log gives.\n");
  }

  @Test
  void whyADocumentWasReadAsItWasCanBeAsked() throws IOException {
    var notes =
        write(
            "a.md",
            """
            ---
            title: Tea
            ---
            # Tea

            Some words.

            ## What is tea?

            Leaves.

            ### How hot?

            Hot.

            ## Why drink it?

            For joy.
            """);
    assertThat(run("cards", "--explain", notes.toString())).isZero();
    assertThat(out.toString().lines().map(String::strip))
        .contains(
            "The questions are headings of level 2: of all kinds of lines these ask most (score"
                + " 1.63).",
            "left out 1-3: Data about the document",
            "left out 4-4: The name of a topic",
            "left out 6-6: Before the first question");
  }
}
