package viva.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static viva.card.Problem.Kind.DUPLICATE;
import static viva.card.Problem.Kind.NO_ANSWER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Problem;
import viva.card.identity.Tally;
import viva.store.Library;
import viva.store.Program;

/// Importing is one step that can be taken back, and a file that has not changed costs nothing.
class ImportsTest {
  private static final String NETS =
      """
      # Networks

      ### Why does TCP shake hands three times?

      Each side must learn that the other can send and receive.

      ### What does a slow start start slowly?

      The congestion window, which doubles with each round trip.

      ### What is head-of-line blocking?

      A lost packet holds up everything behind it.
      """;

  @TempDir Path temporary;
  private Notebook notes;

  @BeforeEach
  void open() throws IOException {
    notes = new Notebook(temporary);
  }

  @AfterEach
  void close() {
    notes.close();
  }

  @Test
  void anImportIsUndoneAsAWholeAfterARestart() throws IOException {
    notes.write("nets.md", NETS);
    notes.read();
    var answer = notes.answer("What is head-of-line blocking?");
    var before = notes.library().cards();
    notes.write("nets.md", NETS.replace("doubles", "grows").replaceAll("(?s)### What is.*", ""));
    notes.write("more.md", "### What is a socket?\n\nAn end of a connection.\n");
    assertThat(notes.read().tally()).isEqualTo(new Tally(1, 1, 0, 1, 0, 1, 0, 0));
    notes.restart();
    assertThat(notes.undo().tally()).isEqualTo(new Tally(1, 1, 0, 1, 0, 1, 0, 0));
    assertThat(notes.library().cards()).isEqualTo(before);
    assertThat(notes.library().log(answer.card())).containsExactly(answer);
    assertThat(notes.library().imports().last().orElseThrow().tally().added()).isEqualTo(3);
  }

  @Test
  void anImportThatAnotherHasFollowedIsNotUndone() throws IOException {
    notes.write("nets.md", NETS);
    notes.read();
    var first = notes.library().imports().last().orElseThrow();
    notes.write("nets.md", NETS.replace("doubles", "grows"));
    notes.read();
    notes.restart();
    assertThat(notes.library().imports().undo(first.id(), notes.now())).isFalse();
    assertThat(notes.card("What does a slow start start slowly?").card().answer())
        .contains("grows");
    assertThat(notes.cards()).hasSize(3);
  }

  @Test
  void whatWasLearnedSinceStaysWhenAnImportIsUndone() throws IOException {
    notes.write("nets.md", NETS);
    notes.read();
    notes.write("nets.md", NETS.replace("doubles", "grows"));
    notes.read();
    var answer = notes.answer("What does a slow start start slowly?");
    notes.undo();
    var card = notes.card("What does a slow start start slowly?");
    assertThat(card.card().answer()).contains("doubles");
    assertThat(card.state()).isEqualTo(answer.after());
    assertThat(notes.library().log(card.id())).containsExactly(answer);
  }

  @Test
  void anUndoneFirstImportComesBackWithItsCardsWhenItIsAskedForAgain() throws IOException {
    notes.write("nets.md", NETS);
    notes.read();
    var answer = notes.answer("What is head-of-line blocking?");
    notes.undo();
    assertThat(notes.library().cards()).isEmpty();
    assertThat(notes.library().documents()).isEmpty();
    assertThat(notes.library().imports().sources()).isEmpty();
    assertThat(notes.plan(false, List.of(notes.folder)).tally().changes()).isFalse();
    assertThat(notes.read().tally().returned()).isEqualTo(3);
    assertThat(notes.card("What is head-of-line blocking?").state()).isEqualTo(answer.after());
  }

  @Test
  void anUndoneChangeIsNotReadAgainByItselfUntilTheFileChanges() throws IOException {
    notes.write("nets.md", NETS);
    notes.read();
    notes.write("nets.md", NETS.replace("doubles", "grows"));
    notes.read();
    notes.undo();
    assertThat(notes.plan(false, List.of(notes.folder)).notes().read()).isEmpty();
    assertThat(notes.plan(true, List.of(notes.folder)).tally().changed()).isEqualTo(1);
    notes.write("nets.md", NETS.replace("doubles", "widens"));
    assertThat(notes.plan(false, List.of(notes.folder)).tally().changed()).isEqualTo(1);
  }

  @Test
  void aPlanThatAnotherImportHasOvertakenIsMadeAnew() throws IOException {
    notes.write("nets.md", NETS);
    var seen = notes.plan();
    var overtaking = notes.plan(false, List.of(notes.folder));
    overtaking.keep(notes.library().imports(), notes.now());
    assertThat(seen.keep(notes.library().imports(), notes.now())).isEmpty();
    assertThat(notes.library().cards()).hasSize(3);
  }

  @Test
  void filesThatHaveNotChangedAreNotParsedAgain() throws IOException {
    notes.write("nets.md", NETS);
    notes.read();
    assertThat(notes.plan().notes().unchanged()).hasSize(1);
    var file = notes.folder.resolve("nets.md");
    Files.setLastModifiedTime(file, FileTime.from(notes.now().plusSeconds(3_600)));
    var touched = notes.read();
    assertThat(touched.notes().read()).isEmpty();
    assertThat(touched.notes().touched()).hasSize(1);
    assertThat(notes.plan().notes().unchanged()).hasSize(1);
  }

  @Test
  void aCardThatIsThereTwiceIsKeptOnceAndReported() throws IOException {
    notes.write("a.md", NETS);
    notes.write("b.md", NETS);
    var plan = notes.read();
    assertThat(plan.tally()).isEqualTo(new Tally(3, 0, 0, 0, 0, 0, 0, 3));
    assertThat(notes.library().imports().problems())
        .extracting(Problem::kind)
        .containsOnly(DUPLICATE)
        .hasSize(3);
    var ids = notes.library().cards().stream().map(c -> c.id()).toList();
    notes.delete("a.md");
    notes.read();
    assertThat(notes.library().cards()).extracting(c -> c.id()).isEqualTo(ids);
    assertThat(notes.library().cards())
        .allSatisfy(c -> assertThat(c.card().origin().file()).endsWith("/b.md"));
  }

  @Test
  void problemsStandInTheOrderOfTheFilesAndTheirLines() throws IOException {
    notes.write("chapter 2.md", NETS);
    notes.write("chapter 10.md", NETS + "\n### What is a frame?\n");
    var kinds = List.of(DUPLICATE, DUPLICATE, DUPLICATE, NO_ANSWER);
    var plan = notes.read();
    assertThat(plan.problems()).extracting(Problem::kind).isEqualTo(kinds);
    assertThat(plan.problems())
        .allSatisfy(p -> assertThat(p.origin().file()).endsWith("chapter 10.md"));
    assertThat(notes.library().imports().problems()).isEqualTo(plan.problems());
  }

  @Test
  void almostTheSameQuestionInAnotherFileIsKeptAndNamed() throws IOException {
    notes.write("a.md", "### What is self-attention in a transformer model?\n\nEach token.\n");
    notes.read();
    notes.write("b.md", "### What is self attention in the transformer model?\n\nA sum.\n");
    notes.read();
    assertThat(notes.cards()).hasSize(2);
    var problem = notes.library().imports().problems().getFirst();
    assertThat(problem.kind()).isEqualTo(Problem.Kind.ALIKE);
    assertThat(problem.detail()).isEqualTo("a.md:1 What is self-attention in a transformer model?");
  }

  @Test
  void aDoubleInAFileReadLaterIsKeptOnceToo() throws IOException {
    notes.write("a.md", NETS);
    notes.read();
    notes.write("copy/b.md", NETS + "\n### What is a port?\n\nA number for an end.\n");
    assertThat(notes.read().tally()).isEqualTo(new Tally(1, 0, 0, 0, 0, 0, 0, 3));
    assertThat(notes.cards()).hasSize(4);
  }

  @Test
  void whatTheUserCallsRightIsNotAProblemAgain() throws IOException {
    notes.write("nets.md", NETS + "\n### What is a frame?\n");
    notes.read();
    var problem = notes.library().imports().problems().getFirst();
    assertThat(problem.kind()).isEqualTo(NO_ANSWER);
    notes.library().imports().settle(problem, true);
    notes.write("nets.md", "Some words before.\n\n" + notes.text("nets.md"));
    notes.read();
    assertThat(notes.library().imports().problems()).isEmpty();
  }

  @Test
  void linesFollowTheFileWithoutAnImportThatAnyoneSees() throws IOException {
    notes.write("nets.md", NETS);
    notes.read();
    var first = notes.library().imports().last().orElseThrow();
    notes.write("nets.md", NETS.replace("# Networks\n", "# Networks\n\nSome words.\n"));
    notes.read();
    assertThat(notes.library().imports().last()).contains(first);
    assertThat(notes.library().cards())
        .extracting(c -> c.card().origin().line())
        .containsExactly(5, 9, 13);
  }

  @Test
  void aFileThatCannotBeReadForOnceLeavesItsCardsAlone() throws IOException {
    notes.write("nets.md", NETS);
    notes.read();
    Files.write(notes.folder.resolve("nets.md"), new byte[4_001]);
    var plan = notes.read();
    assertThat(plan.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.NOT_TEXT);
    assertThat(notes.cards()).hasSize(3);
  }

  @Test
  void anArchiveIsReadLikeAFolder() throws IOException {
    var zip = temporary.resolve("notes.zip");
    zip(zip, NETS);
    assertThat(notes.read(zip).tally().added()).isEqualTo(3);
    zip(zip, NETS.replace("doubles", "grows"));
    assertThat(notes.read(zip).tally()).isEqualTo(new Tally(0, 1, 0, 0, 0, 2, 0, 0));
    assertThat(notes.library().cards().getFirst().card().origin().file())
        .endsWith("/notes.zip!/nets/tcp.md");
  }

  private void zip(Path file, String text) throws IOException {
    notes.later(Duration.ofMinutes(1));
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      var entry = new ZipEntry("nets/tcp.md");
      entry.setLastModifiedTime(FileTime.from(notes.now()));
      zip.putNextEntry(entry);
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aSingleFileOfAKnownFolderKeepsItsTopics() throws IOException {
    notes.write("01-nets/tcp.md", NETS);
    notes.read();
    var before = notes.library().cards().getFirst().card().topic();
    notes.write("01-nets/tcp.md", NETS.replace("doubles", "grows"));
    notes.read(notes.folder.resolve("01-nets/tcp.md"));
    assertThat(notes.library().cards().getFirst().card().topic())
        .isEqualTo(before)
        .satisfies(t -> assertThat(t.path()).contains("nets"));
  }

  @Test
  void killedDuringAnImportItHasAllOrNothing() throws IOException, InterruptedException {
    int version = 1;
    for (int round = 0; round < 3; round++) {
      version = killedWhileKeeping(version, round + 1);
      try (var library = Library.open(temporary.resolve("killed.db"))) {
        var answers =
            library.cards().stream().map(c -> c.card().answer()).collect(Collectors.toSet());
        assertThat(library.cards()).hasSize(Interrupted.FILES * Interrupted.CARDS);
        assertThat(answers)
            .hasSize(1)
            .isSubsetOf(
                "It is the one with version " + (version - 1) + ".",
                "It is the one with version " + version + ".",
                "It is the one with version " + (version + 1) + ".");
      }
      version += 2;
    }
  }

  /// Lets another process import until it begins to keep so many versions more; answers the last.
  private int killedWhileKeeping(int from, int versions) throws IOException, InterruptedException {
    var said =
        Program.killed(
            versions + 1,
            0,
            Interrupted.class,
            temporary.resolve("killed.db").toString(),
            temporary.resolve("versions").toString(),
            Integer.toString(from));
    return Integer.parseInt(said.getLast());
  }
}
