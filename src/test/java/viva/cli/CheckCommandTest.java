package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private final Path folder;
  private final Console console;

  CheckCommandTest(@TempDir Path folder) {
    this.folder = folder;
    console = Console.in(folder);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void notesWithoutProblemsAreSilent() throws IOException {
    var notes = write("a.md", "## What is $x$?\n\n$$y^2$$\n\n## Why is it so?\n\nIt is.\n");
    assertThat(console.run("check", notes.toString())).isZero();
    assertThat(console.out() + console.err()).isEmpty();
  }

  @Test
  void problemsAreListedByFileAndLine() throws IOException {
    write("b.md", "## What is tea?\n\nLeaves: $\\frac{a}$\n\n![](no.png)\n\n## Why is it hot?\n");
    write("a.md", "## What is soup?\n\n```\nstir\n");
    assertThat(console.run("check", folder.toString())).isEqualTo(1);
    var here = folder.toString();
    assertThat(console.out().lines())
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
    assertThat(console.run("check", folder.resolve("nowhere.md").toString())).isEqualTo(2);
    assertThat(console.out()).contains("nowhere.md:1: The file cannot be read");
    assertThat(console.err()).contains("Give the path of a .md");
  }

  @Test
  void withoutAPathTheLibraryIsChecked() {
    assertThat(console.run("check")).isZero();
    assertThat(console.out())
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
    assertThat(console.run("cards", "--explain", notes.toString())).isZero();
    assertThat(console.out().lines().map(String::strip))
        .contains(
            "The questions are headings of level 2: of all kinds of lines these ask most (score"
                + " 1.63).",
            "left out 1-3: Data about the document",
            "left out 4-4: The name of a topic",
            "left out 6-6: Before the first question");
  }
}
