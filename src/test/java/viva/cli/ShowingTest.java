package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Interview;
import viva.card.Marks;
import viva.card.Topic;
import viva.store.Library;
import viva.store.desk.OpenDrill;
import viva.store.shelf.Wish;
import viva.store.shelf.Words;
import viva.sync.BuiltInDeck;

/// What the commands print that show cards: `due`, `search` and `card`.
class ShowingTest {
  private final Path folder;
  private final Console console;

  ShowingTest(@TempDir Path folder) {
    this.folder = folder;
    console = Console.in(folder);
  }

  private List<String> questions() {
    try (var library = Library.open(folder.resolve("library.db"))) {
      return library.cards().stream().map(c -> c.card()).map(Card::question).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"due", "drill", "search 注意力", "card 1"})
  void aNewLibraryHasTheBuiltInDeckAsInTheWindow(String line) {
    assertThat(console.run(line.split(" "))).isZero();
    try (var library = Library.open(folder.resolve("library.db"))) {
      assertThat(BuiltInDeck.languages(library)).containsExactly("zh");
      assertThat(library.cards()).hasSizeGreaterThan(100);
    }
    assertThat(console.out()).isNotBlank().doesNotContain("Nothing is due");
  }

  @Test
  void notesComeAloneAndTheWindowMayStillAddTheDeck() throws IOException {
    console.run("import", CacheNotes.in(folder).toString());
    console.run("due");
    assertThat(questions()).hasSize(3);
    try (var library = Library.open(folder.resolve("library.db"))) {
      BuiltInDeck.addTo(library, Instant.parse("2026-03-02T03:00:00Z"));
    }
    assertThat(questions()).hasSizeGreaterThan(100);
  }

  @Test
  void withoutCardsItSaysWhatToDo() {
    console.run("due");
    try (var library = Library.open(folder.resolve("library.db"))) {
      var all = library.cards().stream().map(c -> c.id()).toList();
      library.shelves().bulk().change(all, new Wish.Archive(Instant.parse("2026-03-02T02:00:00Z")));
    }
    for (var command : List.of("due", "drill")) {
      assertThat(console.run(command)).isZero();
      assertThat(console.out())
          .isEqualTo("There are no cards. Bring your notes with: viva import PATH\n");
    }
  }

  @Test
  void dueSaysWhatLiesAheadAndWhatWasLeftOpen() throws IOException {
    console.run("import", CacheNotes.in(folder).toString());
    try (var library = Library.open(folder.resolve("library.db"))) {
      library
          .interviews()
          .add(new Interview("Acme", LocalDate.of(2026, 3, 12), 30, Map.of(Topic.NONE, 1.0)));
      library
          .desk()
          .begin(
              new OpenDrill(
                  Instant.parse("2026-03-01T02:00:00Z"),
                  "Caches",
                  "ALL",
                  true,
                  List.of(new CardId(1), new CardId(2))));
    }
    console.run("due");
    assertThat(console.out())
        .contains(
            "Next interview: Acme. In 10 days, Thursday, Mar 12, 30 minutes a day\n",
            "Left open: Caches. All of them · 2 cards left · practice\n");
    console.run("due", "--json");
    assertThat(console.out())
        .contains(
            "\"interview\":{\"name\":\"Acme\",\"date\":\"2026-03-12\",\"days\":10,\"minutes\":30}",
            "\"open\":{\"name\":\"Caches\",\"pick\":\"all\",\"practice\":true,\"cards\":2}");
  }

  @Test
  void aSearchThatFindsNothingSaysSo() throws IOException {
    console.run("import", CacheNotes.in(folder).toString());
    assertThat(console.run("search", "zebra")).isZero();
    assertThat(console.out()).isEqualTo("No card matches. Fewer words find more.\n");
    assertThat(console.run("search", "--json", "zebra")).isZero();
    assertThat(console.out()).isEqualTo("[]\n");
  }

  @Test
  void aMinusBeforeAWordOfASearchLeavesCardsOut() throws IOException {
    console.run("import", CacheNotes.in(folder).toString());
    assertThat(console.run("search", "topic:caches", "-sharing", "-write")).isZero();
    assertThat(console.out()).isEqualTo("1  Caches: What is a cache line?\n");
  }

  @Test
  void aCardIsPrintedWithWhatItsPageShows() throws IOException {
    console.run("import", CacheNotes.in(folder).toString());
    var file = folder.resolve("library.db");
    var before = Instant.parse("2026-03-02T01:00:00Z");
    Commands.typed("\n4\n", file, Locale.ENGLISH, before, "drill", "--search", "sharing");
    try (var library = Library.open(file)) {
      var card = library.card(new CardId(2)).orElseThrow();
      library.mark(card.id(), new Marks(false, LocalDate.of(2026, 3, 3), 1, "ask Lin"));
      library
          .shelves()
          .edits()
          .write(card.id(), new Words("What is false sharing, again?", "Mine."));
    }
    assertThat(console.run("card", "2")).isZero();
    assertThat(console.out().replaceAll("[^\n]*caches\\.md", "caches.md"))
        .isEqualTo(
            """
            Caches
            What is false sharing, again?

            Mine.

            caches.md:7
            The card shows your version, not the note's text.
            Flag: Red

            State: Review
            Due: Mar 10, 2026
            Recall now: 100%
            Stability: 8 days
            Difficulty: 1.0 of 10
            Answers: 1
            Lapses: 0
            Your note: ask Lin

            2026-03-02  Easy  8 days
            """);
    console.run("card", "--json", "2");
    assertThat(console.out())
        .contains(
            "\"archived\":false,\"leech\":false,\"buriedUntil\":\"2026-03-03\",\"recall\":1.0",
            "\"document\":{\"question\":\"What is false sharing?\"",
            "\"changedSince\":false}");
  }

  @Test
  void searchFindsCardsAndACardShowsItsHistory() throws IOException {
    console.run("import", CacheNotes.in(folder).toString());
    assertThat(console.run("search", "sharing", "or", "is:unanswered")).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            2  Caches: What is false sharing?
            3  Caches: When does write-back write?
            """);
    assertThat(console.run("card", "--json", "2")).isZero();
    assertThat(console.out())
        .contains("\"question\":\"What is false sharing?\"", "\"state\":\"new\"", "\"log\":[]");
    assertThat(console.run("card", "99")).isEqualTo(2);
    assertThat(console.err()).contains("no card 99");
  }

  @Test
  void aBadQueryIsExplained() {
    assertThat(console.run("search", "prop:size>3")).isEqualTo(2);
    assertThat(console.err()).contains("size>3", "prop:s>30");
  }

  @Test
  void dueSaysWhatThereIsToDoByTopic() throws IOException {
    console.run("import", CacheNotes.in(folder).toString());
    assertThat(console.run("due")).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            No reviews, 2 new cards, about 2 minutes
              Caches  0 due, 2 new
            """);
    console.run("due", "--json");
    assertThat(console.out())
        .isEqualTo(
            """
            {"day":"2026-03-02","reviews":0,"new":2,"minutes":2,"cards":3,\
            "topics":[{"topic":["Caches"],"cards":2,"due":0,"new":2}]}
            """);
  }
}
