package viva.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.State;
import viva.fsrs.Scheduler;
import viva.fsrs.SchedulerConfig;
import viva.store.sql.StoreException;
import viva.store.view.StoredDocument;
import viva.store.view.TopicCounts;
import viva.study.Limits;
import viva.study.StudyQueue;

class LibraryTest {
  @TempDir Path folder;

  private Library open() {
    return Library.open(folder.resolve("library.db"));
  }

  private static Library withCards(Library library, int count) {
    Shelf.add(library, "caches.md", Answers.cards(count), Answers.NOW);
    return library;
  }

  @Test
  void severalThingsAreKeptTogetherOrNotAtAll() {
    try (var library = withCards(open(), 1)) {
      int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), Answers.NOW);
      var card = library.cards().getFirst();
      var answer = Answers.answer(card, Rating.EASY, Answers.NOW, version);
      var unknown = new CardId(99);
      assertThatThrownBy(
              () ->
                  library.together(
                      () -> {
                        library.record(answer);
                        library.mark(unknown, new Marks(true, LocalDate.EPOCH, 0, ""));
                        return true;
                      }))
          .isInstanceOf(StoreException.class);
      assertThat(library.cards()).containsExactly(card);
      assertThat(library.log(card.id())).isEmpty();
      library.record(answer);
      assertThat(library.log(card.id())).containsExactly(answer);
    }
  }

  @Test
  void aChangeOfTheScheduleIsNoAnswerToBeTakenBack() {
    try (var library = withCards(open(), 1)) {
      int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), Answers.NOW);
      var answer = Answers.answer(library.cards().getFirst(), Rating.EASY, Answers.NOW, version);
      library.record(answer);
      var reset =
          new ReviewLog.Change(
              answer.card(),
              answer.moment(),
              ReviewLog.Reason.MANUAL,
              answer.after(),
              new State.New());
      library.record(reset);
      assertThat(library.undo()).contains(reset);
      assertThat(library.log(answer.card())).containsExactly(answer, reset);
      assertThat(library.undo(reset)).isTrue();
      assertThat(library.redo()).contains(reset);
      assertThat(library.undo()).contains(answer);
      assertThat(library.log(answer.card())).isEmpty();
      assertThat(library.redo()).contains(answer);
      assertThat(library.log(answer.card())).containsExactly(answer);
    }
  }

  @Test
  void whatIsKeptIsThereAgainAfterReopening() {
    ReviewLog.Answer answer;
    try (var library = withCards(open(), 3)) {
      int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), Answers.NOW);
      var card = library.cards().getFirst();
      answer = Answers.answer(card, Rating.GOOD, Answers.NOW, version);
      library.record(answer);
      library.mark(card.id(), new Marks(true, LocalDate.of(2026, 3, 4), 2, "ask Lin"));
      library.setting("theme", "DARK");
    }
    try (var library = open()) {
      var card = library.cards().getFirst();
      assertThat(card.card()).isEqualTo(Answers.cards(3).getFirst());
      assertThat(card.state()).isEqualTo(answer.after());
      assertThat(card.marks()).isEqualTo(new Marks(true, LocalDate.of(2026, 3, 4), 2, "ask Lin"));
      assertThat(library.log(card.id())).containsExactly(answer);
      assertThat(library.setting("theme")).contains("DARK");
    }
  }

  @Test
  void aThousandAnswersAndUndosWithRestartsEqualAFreshReplay() {
    var random = new Random(11);
    var done = new ArrayList<ReviewLog>();
    var undone = new ArrayList<ReviewLog>();
    var library = withCards(open(), 5);
    int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), Answers.NOW);
    var at = Answers.NOW;
    for (int i = 0; i < 1_000; i++) {
      at = at.plusSeconds(random.nextInt(200_000));
      switch (random.nextInt(10)) {
        case 0, 1 -> {
          var undo = library.undo();
          assertThat(undo)
              .isEqualTo(done.isEmpty() ? Optional.empty() : Optional.of(done.getLast()));
          if (!done.isEmpty()) undone.add(done.removeLast());
        }
        case 2 -> {
          var redo = library.redo();
          assertThat(redo)
              .isEqualTo(undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast()));
          if (!undone.isEmpty()) done.add(undone.removeLast());
        }
        case 3 -> {
          library.close();
          library = open();
        }
        default -> {
          var card = library.cards().get(random.nextInt(5));
          var answer = Answers.answer(card, Rating.ofGrade(1 + random.nextInt(4)), at, version);
          library.record(answer);
          done.add(answer);
          undone.clear();
        }
      }
    }
    for (var card : library.cards()) {
      var log = done.stream().filter(r -> r.card().equals(card.id())).toList();
      assertThat(library.log(card.id())).isEqualTo(log);
      assertThat(card.state()).isEqualTo(log.isEmpty() ? new State.New() : log.getLast().after());
    }
    library.close();
  }

  @Test
  void killedAfterAnAnswerItHasTheAnswer() throws IOException, InterruptedException {
    withCards(open(), 1).close();
    for (int round = 0; round < 3; round++) {
      int before;
      try (var library = open()) {
        before = library.log(new CardId(1)).size();
      }
      int said = 20 + 15 * round;
      Program.killed(said, 0, Answers.class, folder.resolve("library.db").toString(), "" + round);
      try (var library = open()) {
        var log = library.log(new CardId(1));
        assertThat(log).hasSizeGreaterThanOrEqualTo(before + said);
        assertThat(library.card(new CardId(1)).orElseThrow().state())
            .isEqualTo(log.getLast().after());
        assertThat(library.isSound()).isTrue();
      }
    }
  }

  @Test
  void aNewerLibraryIsRefusedAndLeftAsItIs() throws SQLException {
    open().close();
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
        var statement = db.createStatement()) {
      statement.executeUpdate("PRAGMA user_version = 999");
    }
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NEWER));
  }

  @Test
  void aFileThatIsNoLibraryIsCalledDamagedAndNotTouched() throws IOException {
    var file = folder.resolve("library.db");
    Files.writeString(file, "These are my notes.\n".repeat(1_000));
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.DAMAGED));
    assertThat(file).hasContent("These are my notes.\n".repeat(1_000));
  }

  @Test
  void aDamagedLibraryIsSetAsideAndTheBackupTakesItsPlace() throws IOException {
    var file = folder.resolve("library.db");
    var today = LocalDate.of(2026, 3, 2);
    try (var _ = withCards(open(), 4)) {
      Backups.of(file).daily(today);
    }
    Files.write(file, new byte[20_000]);
    var rescued = Backups.of(file).rescue(today.plusDays(1));
    assertThat(rescued.backup()).contains(today);
    assertThat(rescued.aside()).hasSize(20_000);
    try (var library = open()) {
      assertThat(library.cards()).hasSize(4);
    }
  }

  @Test
  void onlyTheNewestBackupsAreKept() throws IOException {
    var backups = Backups.of(folder.resolve("library.db"));
    var first = LocalDate.of(2026, 3, 2);
    try (var _ = withCards(open(), 1)) {
      for (int day = 0; day < Backups.KEPT + 3; day++) backups.daily(first.plusDays(day));
    }
    assertThat(backups.all())
        .hasSize(Backups.KEPT)
        .first()
        .isEqualTo(folder.resolve("backups/library-2026-03-18.db"));
  }

  @Test
  void aLibraryThatCannotBeWrittenIsSaidToBeSo() {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
    open().close();
    assertThat(folder.resolve("library.db").toFile().setReadOnly()).isTrue();
    assertThatThrownBy(() -> withCards(open(), 1))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.READ_ONLY));
  }

  @Test
  void countsSayWhatThereIsToDo() {
    try (var library = withCards(open(), 3)) {
      int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), Answers.NOW);
      var card = library.cards().getFirst();
      var topic = card.card().topic();
      library.record(Answers.answer(card, Rating.EASY, Answers.NOW, version));
      var soon = Answers.answer(card, Rating.GOOD, Answers.NOW, version).moment();
      assertThat(library.topics(soon)).containsExactly(new TopicCounts(topic, 3, 0, 2));
      var later = Answers.answer(card, Rating.GOOD, Answers.NOW.plus(Duration.ofDays(60)), version);
      assertThat(library.topics(later.moment())).containsExactly(new TopicCounts(topic, 3, 1, 2));
      assertThat(library.desk().askable(later.moment(), 1)).hasSize(2);
    }
  }

  @Test
  void ofABacklogTheBestRememberedAreReadUpToTheLimit() {
    try (var library = withCards(open(), 500)) {
      int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), Answers.NOW);
      var dice = new Random(7);
      var cards = library.cards();
      for (var card : cards) {
        var at = Answers.NOW.plus(Duration.ofDays(dice.nextInt(90)));
        library.record(Answers.answer(card, Rating.ofGrade(3 + dice.nextInt(2)), at, version));
      }
      for (var card : library.cards().subList(0, 150)) {
        library.mark(card.id(), new Marks(true, LocalDate.EPOCH, 0, ""));
      }
      var late = Answers.NOW.plus(Duration.ofDays(2_000));
      var now = Answers.answer(cards.getFirst(), Rating.GOOD, late, version).moment();
      var model = new Scheduler(SchedulerConfig.DEFAULT).model();
      for (int reviews : List.of(0, 1, 30, 200, 400)) {
        var limits = new Limits(reviews, 5);
        assertThat(StudyQueue.of(library.desk().askable(now, 5, reviews), now, limits, model))
            .isEqualTo(StudyQueue.of(library.desk().askable(now, 5), now, limits, model));
      }
    }
  }

  @Test
  void documentsAreListedWithTheirCards() {
    try (var library = withCards(open(), 3)) {
      Shelf.add(library, "caches.md", Answers.cards(4), Answers.NOW);
      assertThat(library.documents()).extracting(StoredDocument::path).containsExactly("caches.md");
      assertThat(library.cardsOf(library.documents().getFirst())).hasSize(4);
      assertThat(List.copyOf(library.settings().entrySet())).isEmpty();
      assertThat(library.card(new CardId(99))).isEmpty();
      assertThat(library.logSince(LocalDate.EPOCH)).isEmpty();
    }
  }
}
