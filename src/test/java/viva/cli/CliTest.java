package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Card;
import viva.store.Library;
import viva.words.Messages;

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

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<Path> windows = new ArrayList<>();

  private int run(String... args) {
    return Cli.run(
        new Terminal(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Messages.of(Locale.ENGLISH),
            folder.resolve("library.db"),
            () -> Instant.parse("2026-03-02T02:00:00Z"),
            () -> ZoneId.of("Asia/Shanghai"),
            (library, _) -> {
              windows.add(library);
              return 0;
            }),
        args);
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
    assertThat(run()).isZero();
    assertThat(run("--library", "other.db")).isZero();
    assertThat(windows).containsExactly(folder.resolve("library.db"), Path.of("other.db"));
  }

  @Test
  void helpListsTheCommands() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("--library", "cards ", "import ", "study ")
        .doesNotContain("''")
        .doesNotContainPattern("(?m)^ +[a-z]+\\s*$");
  }

  @Test
  void anUnknownOptionIsNamedAndNothingIsDone() {
    assertThat(run("--libary", "x.db")).isEqualTo(2);
    assertThat(err.toString()).contains("--libary").doesNotContain("\tat ");
    assertThat(windows).isEmpty();
  }

  @Test
  void importKeepsTheCardsAndSaysHowMany() throws IOException {
    assertThat(run("import", notes(NOTES).toString())).isZero();
    assertThat(out.toString()).contains("3 new cards");
    assertThat(questions())
        .containsExactly(
            "What is a cache line?", "What is false sharing?", "When does write-back write?");
  }

  @Test
  void importingTwiceAddsNothing() throws IOException {
    run("import", notes(NOTES).toString());
    run("import", notes(NOTES).toString());
    assertThat(questions()).hasSize(3);
  }

  @Test
  void cardsPrintsJsonWithTheDocumentsMarkdown() throws IOException {
    assertThat(run("cards", "--json", notes(NOTES).toString())).isZero();
    assertThat(out.toString())
        .contains(
            "\"topic\":[\"Caches\"],\"question\":\"What is a cache line?\"",
            "\"answer\":\"The unit of transfer: $64$ bytes on most machines.\",\"line\":3",
            "\"unanswered\":true");
  }

  @Test
  void nothingToReadIsOneSentence() throws IOException {
    Files.write(folder.resolve("picture.md"), new byte[] {0, 1, 2, 0, 0, 3, 0});
    for (var path : List.of("missing.md", "picture.md")) {
      err.getBuffer().setLength(0);
      assertThat(run("import", folder.resolve(path).toString())).as(path).isEqualTo(2);
      assertThat(err.toString()).as(path).isNotBlank().doesNotContain("Exception");
    }
    assertThat(questions()).isEmpty();
  }

  @Test
  void aNewerLibraryIsRefusedWithASentence() throws IOException, SQLException {
    run("import", notes(NOTES).toString());
    execute("PRAGMA user_version = 999");
    assertThat(run("import", notes(NOTES).toString())).isEqualTo(2);
    assertThat(err.toString()).contains("newer version of Viva");
  }

  @Test
  void aDamagedLibraryIsRefusedAndLeftAsItIs() throws IOException {
    var library = Files.writeString(folder.resolve("library.db"), "my diary\n".repeat(500));
    assertThat(run("import", notes(NOTES).toString())).isEqualTo(2);
    assertThat(err.toString()).contains("damaged");
    assertThat(library).hasContent("my diary\n".repeat(500));
  }

  @Test
  void aFolderThatCannotHoldALibraryIsSaidToBeSo() throws IOException {
    var file = Files.writeString(folder.resolve("taken"), "");
    assertThat(run("import", "--library", file.resolve("x.db").toString(), notes(NOTES).toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("cannot be opened for writing");
  }

  @Test
  void aFolderIsSaidToBeNoLibrary() throws IOException {
    assertThat(run("import", "--library", folder.toString(), notes(NOTES).toString())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            folder
                + " is a folder, and a library is a file: name one with --library, such as"
                + " library.db in that folder.\n");
  }

  @Test
  void searchFindsCardsAndACardShowsItsHistory() throws IOException {
    run("import", notes(NOTES).toString());
    out.getBuffer().setLength(0);
    assertThat(run("search", "sharing", "or", "is:unanswered")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            """
            2  Caches: What is false sharing?
            3  Caches: When does write-back write?
            """);
    out.getBuffer().setLength(0);
    assertThat(run("card", "--json", "2")).isZero();
    assertThat(out.toString())
        .contains("\"question\":\"What is false sharing?\"", "\"state\":\"new\"", "\"log\":[]");
    assertThat(run("card", "99")).isEqualTo(2);
    assertThat(err.toString()).contains("no card 99");
  }

  @Test
  void aBadQueryIsExplained() {
    assertThat(run("search", "prop:size>3")).isEqualTo(2);
    assertThat(err.toString()).contains("size>3", "prop:s>30");
  }

  @Test
  void dueSaysWhatThereIsToDoByTopic() throws IOException {
    run("import", notes(NOTES).toString());
    out.getBuffer().setLength(0);
    assertThat(run("due")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            """
            No reviews, 2 new cards, about 2 minutes
              Caches  0 due, 2 new
            """);
    out.getBuffer().setLength(0);
    run("due", "--json");
    assertThat(out.toString())
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
