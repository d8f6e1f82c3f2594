package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Card;
import viva.store.Library;

class CliTest {
  private static final String NOTES =
      """
      # Caches

      ## What is a cache line?

      The unit of transfer: $64$ bytes on most machines.

      ## What is false sharing?

      Two cores write to different words of one line.

      ## When does write-back write?
      """;

  private final Path folder;
  private final Console console;

  CliTest(@TempDir Path folder) {
    this.folder = folder;
    console = Console.in(folder);
  }

  private Path notes(String text) throws IOException {
    return Files.writeString(folder.resolve("caches.md"), text);
  }

  private List<String> questions() {
    try (var library = Library.open(folder.resolve("library.db"))) {
      return library.cards().stream().map(c -> c.card()).map(Card::question).toList();
    }
  }

  @Test
  void withoutACommandTheWindowOpensOnTheLibrary() {
    assertThat(console.run()).isZero();
    assertThat(console.run("--library", "other.db")).isZero();
    assertThat(console.windows())
        .containsExactly(folder.resolve("library.db"), Path.of("other.db"));
  }

  @Test
  void helpListsTheCommands() {
    assertThat(console.run("--help")).isZero();
    assertThat(console.out())
        .contains("--library", "cards ", "import ", "study ")
        .doesNotContain("''")
        .doesNotContainPattern("(?m)^ +[a-z]+\\s*$");
  }

  @Test
  void anUnknownOptionIsNamedAndNothingIsDone() {
    assertThat(console.run("--libary", "x.db")).isEqualTo(2);
    assertThat(console.err()).contains("--libary").doesNotContain("\tat ");
    assertThat(console.windows()).isEmpty();
  }

  @Test
  void importKeepsTheCardsAndSaysHowMany() throws IOException {
    assertThat(console.run("import", notes(NOTES).toString())).isZero();
    assertThat(console.out()).contains("3 new cards");
    assertThat(questions())
        .containsExactly(
            "What is a cache line?", "What is false sharing?", "When does write-back write?");
  }

  @Test
  void importingTwiceAddsNothing() throws IOException {
    console.run("import", notes(NOTES).toString());
    console.run("import", notes(NOTES).toString());
    assertThat(questions()).hasSize(3);
  }

  @Test
  void cardsPrintsJsonWithTheDocumentsMarkdown() throws IOException {
    assertThat(console.run("cards", "--json", notes(NOTES).toString())).isZero();
    assertThat(console.out())
        .contains(
            "\"topic\":[\"Caches\"],\"question\":\"What is a cache line?\"",
            "\"answer\":\"The unit of transfer: $64$ bytes on most machines.\",\"line\":3",
            "\"unanswered\":true");
  }

  @Test
  void nothingToReadIsOneSentence() throws IOException {
    Files.write(folder.resolve("picture.md"), new byte[] {0, 1, 2, 0, 0, 3, 0});
    for (var path : List.of("missing.md", "picture.md")) {
      assertThat(console.run("import", folder.resolve(path).toString())).as(path).isEqualTo(2);
      assertThat(console.err()).as(path).isNotBlank().doesNotContain("Exception");
    }
    assertThat(questions()).isEmpty();
  }

  @Test
  void aNewerLibraryIsRefusedWithASentence() throws IOException, SQLException {
    console.run("import", notes(NOTES).toString());
    execute("PRAGMA user_version = 999");
    assertThat(console.run("import", notes(NOTES).toString())).isEqualTo(2);
    assertThat(console.err()).contains("newer version of Viva");
  }

  @Test
  void aDamagedLibraryIsRefusedAndLeftAsItIs() throws IOException {
    var library = Files.writeString(folder.resolve("library.db"), "my diary\n".repeat(500));
    assertThat(console.run("import", notes(NOTES).toString())).isEqualTo(2);
    assertThat(console.err()).contains("damaged");
    assertThat(library).hasContent("my diary\n".repeat(500));
  }

  @Test
  void aFolderThatCannotHoldALibraryIsSaidToBeSo() throws IOException {
    var file = Files.writeString(folder.resolve("taken"), "");
    assertThat(
            console.run(
                "import", "--library", file.resolve("x.db").toString(), notes(NOTES).toString()))
        .isEqualTo(2);
    assertThat(console.err()).contains("cannot be opened for writing");
  }

  @Test
  void aFolderIsSaidToBeNoLibrary() throws IOException {
    assertThat(console.run("import", "--library", folder.toString(), notes(NOTES).toString()))
        .isEqualTo(2);
    assertThat(console.err())
        .isEqualTo(
            folder
                + " is a folder, and a library is a file: name one with --library, such as"
                + " library.db in that folder.\n");
  }

  @Test
  void searchFindsCardsAndACardShowsItsHistory() throws IOException {
    console.run("import", notes(NOTES).toString());
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
    console.run("import", notes(NOTES).toString());
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
            {"day":"2026-03-02","reviews":0,"new":2,"minutes":2,\
            "topics":[{"topic":["Caches"],"cards":2,"due":0,"new":2}]}
            """);
  }

  private void execute(String sql) throws SQLException {
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
        var statement = db.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
