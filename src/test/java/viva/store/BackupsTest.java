package viva.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Card;
import viva.card.Marks;
import viva.card.Origin;
import viva.card.Topic;
import viva.store.Backups.Backup;
import viva.store.sql.Migrations;
import viva.store.sql.StoreException;

/// Going back to a backup, on real files.
class BackupsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  @TempDir Path folder;
  private Library library;
  private Backups backups;

  @BeforeEach
  void fourCardsOnMondayAndSevenOnTuesday() {
    var file = folder.resolve("library.db");
    library = Library.open(file);
    backups = Backups.of(file);
    add("one.md", 4);
    library.setting("theme", "DARK");
    backups.daily(MONDAY);
    add("two.md", 3);
    library.setting("theme", "LIGHT");
    library.mark(library.cards().getFirst().id(), new Marks(true, Marks.NONE.buriedUntil(), 2, ""));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void add(String document, int count) {
    Shelf.add(
        library,
        document,
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new Card(
                        Topic.of("T"), document + " " + i, "answer", new Origin(document, i + 1)))
            .toList(),
        NOW);
  }

  private Path monday() {
    return folder.resolve("backups/library-2026-03-02.db");
  }

  @Test
  void theListSaysDayCardsAndSizeOfEachAndWhichCannotBeRead() throws IOException {
    backups.daily(TUESDAY);
    Files.writeString(monday(), "no library");
    assertThat(backups.list())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("bytes", "made")
        .containsExactly(
            new Backup(
                folder.resolve("backups/library-2026-03-03.db"),
                TUESDAY,
                NOW,
                0,
                OptionalInt.of(7)),
            new Backup(monday(), MONDAY, NOW, 0, OptionalInt.empty()));
    assertThat(backups.list()).extracting(Backup::bytes).last().isEqualTo(10L);
  }

  @Test
  void theLibraryIsAsItWasAndWhatWasThereBeforeIsABackupToo() {
    var tuesday = library.cards();
    var before = backups.restore(library, monday(), TUESDAY);
    assertThat(library.cards()).hasSize(4).allMatch(c -> !c.marks().suspended());
    assertThat(library.setting("theme")).contains("DARK");
    assertThat(backups.list()).extracting(b -> b.cards().orElseThrow()).containsExactly(7, 4);
    add("three.md", 1);
    assertThat(library.cards()).hasSize(5);
    library.close();
    library = Library.open(folder.resolve("library.db"));
    assertThat(library.cards()).hasSize(5);
    backups.restore(library, before, TUESDAY);
    assertThat(library.cards()).isEqualTo(tuesday);
    assertThat(backups.list()).extracting(b -> b.cards().orElseThrow()).containsExactly(5, 7, 4);
  }

  @Test
  void aDamagedBackupChangesNothing() throws IOException {
    var cards = library.cards();
    var good = Files.readAllBytes(monday());
    var cut = folder.resolve("backups/library-2026-03-01.db");
    for (var bytes : List.of(new byte[0], new byte[8192], Arrays.copyOf(good, good.length / 2))) {
      Files.write(cut, bytes);
      assertThatThrownBy(() -> backups.restore(library, cut, TUESDAY))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> {
                assertThat(e.kind()).isEqualTo(StoreException.Kind.BACKUP);
                assertThat(e.file()).isEqualTo(cut.toString());
              });
      assertThat(library.cards()).isEqualTo(cards);
      assertThat(backups.list()).hasSize(2);
      assertThat(folder.resolve("backups").toFile().list()).hasSize(2);
    }
  }

  @Test
  void pagesOfNonsenseInABackupAreNeverTakenOver() throws IOException {
    var cards = library.cards();
    long seed = new Random().nextLong();
    var dice = new Random(seed);
    for (int round = 0; round < 10; round++) {
      var nonsense = new byte[4096];
      dice.nextBytes(nonsense);
      var bad =
          Files.write(
              folder.resolve("backups/library-2026-02-01.db"), Files.readAllBytes(monday()));
      try (var file = FileChannel.open(bad, StandardOpenOption.WRITE)) {
        file.write(ByteBuffer.wrap(nonsense), dice.nextLong(file.size() / 4096) * 4096);
      }
      try {
        backups.restore(library, bad, TUESDAY);
        assertThat(library.isSound()).as("seed " + seed).isTrue();
        backups.restore(library, backups.all().getFirst(), TUESDAY);
      } catch (StoreException e) {
        assertThat(e.file()).as("seed " + seed).isEqualTo(bad.toString());
      }
      assertThat(library.cards()).as("seed " + seed).isEqualTo(cards);
    }
  }

  @Test
  void aBackupOfANewerVivaIsRefused() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + monday());
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = " + (Migrations.NEWEST + 1));
    }
    assertThatThrownBy(() -> backups.restore(library, monday(), TUESDAY))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NEWER));
    assertThat(library.cards()).hasSize(7);
  }

  @Test
  void whileAnotherProgramWritesNothingIsChanged() throws SQLException {
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
        var statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(() -> backups.restore(library, monday(), TUESDAY))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.BUSY));
      statement.execute("ROLLBACK");
    }
    assertThat(library.cards()).hasSize(7);
    assertThat(library.isSound()).isTrue();
    backups.restore(library, monday(), TUESDAY);
    assertThat(library.cards()).hasSize(4);
  }
}
