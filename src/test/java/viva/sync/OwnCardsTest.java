package viva.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viva.card.CardId;
import viva.card.Topic;
import viva.query.Query;
import viva.store.Search;
import viva.store.shelf.Draft;
import viva.store.shelf.Edits;
import viva.store.shelf.OwnWords;
import viva.store.shelf.Wish;
import viva.store.shelf.Words;
import viva.study.StudyClock;

/// What the learner writes in Viva, while the notes go on changing.
class OwnCardsTest {
  @TempDir Path temporary;

  private static Words asked(String answer) {
    return new Words("What is a heap?", answer);
  }

  private static String note(String answer) {
    return "### What is a heap?\n" + answer + "\n\n### What is a queue?\nFirst in, first out.\n";
  }

  @Test
  void ownWordsStandWhileTheNoteGoesOnBeneathThemAndItsHistoryStays() throws IOException {
    try (var book = new Notebook(temporary)) {
      book.write("a.md", note("A tree."));
      book.read();
      book.answer("What is a heap?");
      var id = book.id("What is a heap?");
      var edits = book.library().shelves().edits();
      edits.write(id, asked("My tree."));
      book.write("a.md", note("A tree in an array."));
      book.read();
      assertThat(book.card("What is a heap?").card().answer()).isEqualTo("My tree.");
      assertThat(edits.override(id))
          .contains(
              new OwnWords(asked("My tree."), asked("A tree."), asked("A tree in an array.")));
      assertThat(edits.override(id).orElseThrow().overtaken()).isTrue();
      edits.turnBack(id);
      assertThat(book.card("What is a heap?").card().answer()).isEqualTo("A tree in an array.");
      assertThat(book.library().log(id)).hasSize(1);
    }
  }

  @Test
  void aSearchFindsOwnWordsAndAfterTurningBackTheNotes() throws IOException {
    try (var book = new Notebook(temporary)) {
      book.write("a.md", note("A tree."));
      book.read();
      var id = book.id("What is a heap?");
      book.library().shelves().edits().write(id, asked("Ein 完全二叉树."));
      assertThat(found(book, "二叉")).containsExactly(id);
      assertThat(found(book, "tree")).isEmpty();
      book.library().shelves().edits().turnBack(id);
      assertThat(found(book, "二叉")).isEmpty();
      assertThat(found(book, "tree")).containsExactly(id);
    }
  }

  private static List<CardId> found(Notebook book, String words) {
    var now = StudyClock.at(book.now(), ZoneOffset.UTC, 4);
    var measure = new Search.Measure(now, _ -> 1, 8);
    return book.library().search().find(new Query.Words(words, false), measure, 9).stream()
        .map(c -> c.id())
        .toList();
  }

  @Test
  void anArchivedAndAMovedCardStaySoHoweverOftenTheNoteIsRead() throws IOException {
    try (var book = new Notebook(temporary)) {
      book.write("a.md", note("A tree."));
      book.read();
      var bulk = book.library().shelves().bulk();
      var queue = book.id("What is a queue?");
      bulk.change(List.of(book.id("What is a heap?")), new Wish.Archive(book.now()));
      bulk.change(List.of(queue), new Wish.Move(Topic.of("Mine")));
      bulk.change(List.of(queue), new Wish.Tag("core"));
      book.write("a.md", note("A tree in an array."));
      book.read();
      assertThat(book.cards()).containsOnlyKeys("What is a queue?");
      assertThat(book.card("What is a queue?").card().topic()).isEqualTo(Topic.of("Mine"));
      assertThat(book.card("What is a queue?").card().tags()).containsExactly("core");
    }
  }

  @Test
  void aCardOfOnesOwnOutlivesImportsUndoAndRestart() throws IOException {
    try (var book = new Notebook(temporary)) {
      book.write("a.md", note("A tree."));
      book.read();
      var edits = book.library().shelves().edits();
      var words = new Words("What is mine?", "This.");
      var id = edits.add(Topic.of("Mine"), words, List.of("own"), book.now());
      book.write("b.md", "### What is mine?\nAnother.\n\n### What else?\nMore.\n");
      book.read();
      book.later(Duration.ofDays(3));
      book.read();
      book.undo();
      book.restart();
      var card = book.library().card(id).orElseThrow().card();
      assertThat(card.answer()).isEqualTo("This.");
      assertThat(card.origin().file()).isEqualTo(Edits.OWN);
      assertThat(card.tags()).containsExactly("own");
      assertThat(book.cards()).containsKey("What is mine?");
    }
  }

  @Test
  void whatIsTypedAndNotSavedIsThereAfterARestart() throws IOException {
    try (var book = new Notebook(temporary)) {
      var draft = new Draft("Mine › Parts", "Half a que", "", "a b");
      book.library().shelves().edits().keepDraft(Optional.empty(), draft, book.now());
      book.restart();
      assertThat(book.library().shelves().edits().draft(Optional.empty())).contains(draft);
    }
  }

  @Test
  void aDeletedCardLeavesNoWordsAndItsFileBringsANewOneOnlyWhenItChanges() throws IOException {
    try (var book = new Notebook(temporary)) {
      book.write("a.md", note("A tree."));
      book.read();
      book.answer("What is a heap?");
      var id = book.id("What is a heap?");
      book.library().shelves().bulk().delete(List.of(id), book.now());
      book.read();
      assertThat(book.library().card(id)).isEmpty();
      assertThat(book.library().log(id)).hasSize(1);
      assertThat(book.cards()).containsOnlyKeys("What is a queue?");
      book.write("a.md", note("A tree in an array."));
      book.read();
      assertThat(book.id("What is a heap?")).isNotEqualTo(id);
      book.undo();
      assertThat(book.cards()).containsOnlyKeys("What is a queue?");
    }
  }

  static List<Long> seeds() {
    return List.of(1L, 2L, 3L, 4L, new Random().nextLong());
  }

  /// Whatever is edited in the note and in Viva, in whatever order: what is shown is what was
  /// written last where it counts, and neither side's words are ever lost.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noWordsAreEverLost(long seed) throws IOException {
    var random = new Random(seed);
    try (var book = new Notebook(temporary)) {
      var file = new ArrayList<>(List.of("Zero.", "One.", "Two.", "Three."));
      var own = new ArrayList<@Nullable String>(Collections.nCopies(file.size(), null));
      write(book, file);
      var ids = new ArrayList<CardId>();
      for (int i = 0; i < file.size(); i++) ids.add(book.id(question(i)));
      for (int step = 0; step < 40; step++) {
        int i = random.nextInt(file.size());
        var edits = book.library().shelves().edits();
        switch (random.nextInt(4)) {
          case 0 -> {
            own.set(i, "Mine " + step + ".");
            edits.write(ids.get(i), new Words(question(i), "Mine " + step + "."));
          }
          case 1 -> {
            own.set(i, null);
            edits.turnBack(ids.get(i));
          }
          case 2 -> {
            file.set(i, "The note says " + step + ".");
            write(book, file);
          }
          default -> book.restart();
        }
        for (int k = 0; k < file.size(); k++) {
          var shown = book.library().card(ids.get(k)).orElseThrow().card();
          var mine = own.get(k);
          assertThat(shown.answer()).isEqualTo(mine == null ? file.get(k) : mine);
          var override = book.library().shelves().edits().override(ids.get(k));
          assertThat(override.map(o -> o.own().answer())).isEqualTo(Optional.ofNullable(mine));
          if (override.isPresent())
            assertThat(override.get().file().answer()).isEqualTo(file.get(k));
        }
      }
    }
  }

  private static String question(int i) {
    return "What is the number " + i + " good for?";
  }

  private static void write(Notebook book, List<String> answers) throws IOException {
    var text = new StringBuilder("# Numbers\n\n");
    for (int i = 0; i < answers.size(); i++)
      text.append("## ").append(question(i)).append("\n").append(answers.get(i)).append("\n\n");
    book.write("numbers.md", text.toString());
    book.read();
  }
}
