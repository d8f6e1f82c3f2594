package viva.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Problem;
import viva.card.identity.Tally;

/// Tables of text and other programs' packages beside notes.
class SheetImportsTest {
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
  void aTableIsReadLikeOtherNotesAndItsCardsSurviveEdits() throws IOException {
    notes.write("heap.csv", "question,answer\nWhat is a heap?,A tree.\nWhat is it for?,Queues.\n");
    assertThat(notes.read().tally().added()).isEqualTo(2);
    var answer = notes.answer("What is it for?");
    notes.write("heap.csv", "topic;answer;question\nTrees;Queues, mostly.;What is it for?\n");
    assertThat(notes.read().tally()).isEqualTo(new Tally(0, 1, 0, 1, 0, 0, 0, 0));
    assertThat(notes.card("What is it for?").state()).isEqualTo(answer.after());
    assertThat(notes.card("What is it for?").card().topic().path()).containsExactly("Trees");
  }

  @Test
  void aTableInAFolderIsReadOnlyWhereItNamesItsColumnsUntilTheUserPointsAtIt() throws IOException {
    notes.write("terms.csv", "TCP;Transmission Control Protocol\nIP;Internet Protocol\n");
    assertThat(notes.read().problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.SHEET_COLUMNS);
    assertThat(notes.read(notes.folder.resolve("terms.csv")).tally().added()).isEqualTo(2);
    notes.write("terms.csv", "TCP;Transmission Control Protocol\nIP;The Internet Protocol\n");
    assertThat(notes.read().tally().changed()).isEqualTo(1);
  }

  @Test
  void aTableOfAnotherEncodingIsReadAndItsFaultsHaveLines() throws IOException {
    notes.write("表.csv", "");
    Files.write(
        notes.folder.resolve("表.csv"),
        "问题,答案\r\n什么是堆？,一棵树。\r\n什么是队列？,\r\n,没有问题\r\n".getBytes(Charset.forName("GBK")));
    var plan = notes.read();
    assertThat(plan.tally().added()).isEqualTo(2);
    assertThat(plan.problems())
        .extracting(p -> p.kind() + " " + p.origin().line())
        .containsExactly("ENCODING_GUESSED 1", "NO_ANSWER 3", "ROW_ASKS_NOTHING 4");
  }

  @Test
  void aPackageOfAnkiSaysWhatToDo() throws IOException {
    notes.write("deck.apkg", "PK");
    notes.write("nets.md", "### What is a port?\n\nA number for an end.\n");
    var plan = notes.read();
    assertThat(plan.tally().added()).isOne();
    assertThat(plan.problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.ANKI_PACKAGE);
    assertThat(notes.plan(true, List.of(notes.folder.resolve("deck.apkg"))).problems()).hasSize(1);
  }
}
