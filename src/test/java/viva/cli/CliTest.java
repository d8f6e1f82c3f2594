package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.card.Card;
import viva.store.Library;

class CliTest {
  private final Path folder;
  private final Console console;

  CliTest(@TempDir Path folder) {
    this.folder = folder;
    console = Console.in(folder);
  }

  private Console chinese() {
    return new Console(
        folder.resolve("library.db"),
        Locale.SIMPLIFIED_CHINESE,
        Instant.parse("2026-03-02T02:00:00Z"));
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

  /// What is wrong, what may have been meant, and where it is said what can be written.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          due extra        | "extra" means nothing here. | 这里没有“extra”。
          serch            | Did you mean search         | 是不是 search
          search           | QUERY is missing.           | 缺少 QUERY。
          search --jsn x   | Did you mean --json?        | 是不是 --json？
          drill --topic    | --topic needs a value: write --topic NAME. | --topic 后面要写 NAME。
          card abc         | "abc" does not fit ID.      | “abc”不能用作 ID。
          due --json --json | --json may be given only once. | --json 只能写一次。
          """)
  void aLineThatCannotBeReadIsExplainedInTheUsersLanguage(
      String line, String english, String chinese) {
    assertThat(console.run(line.split(" "))).isEqualTo(2);
    assertThat(console.err()).contains(english, "What can be written: viva").doesNotContain("中");
    var there = chinese();
    assertThat(there.run(line.split(" "))).isEqualTo(2);
    assertThat(there.err())
        .contains(chinese, "可以这样查看用法：viva")
        .doesNotContainPattern("Unmatched|Missing|required|Unknown|Usage|specified| is not ");
    assertThat(console.out()).isEmpty();
  }

  @Test
  void helpIsInTheUsersLanguageToItsHeadings() {
    var there = chinese();
    assertThat(there.run("--help")).isZero();
    assertThat(there.out())
        .contains("用法：viva", "[命令]\n", "\n命令：\n")
        .doesNotContain("Usage", "Commands");
  }

  @Test
  void importKeepsTheCardsAndSaysHowMany() throws IOException {
    assertThat(console.run("import", CacheNotes.in(folder).toString())).isZero();
    assertThat(console.out()).contains("3 new cards");
    assertThat(questions())
        .containsExactly(
            "What is a cache line?", "What is false sharing?", "When does write-back write?");
  }

  @Test
  void importingTwiceAddsNothing() throws IOException {
    console.run("import", CacheNotes.in(folder).toString());
    console.run("import", CacheNotes.in(folder).toString());
    assertThat(questions()).hasSize(3);
  }

  @Test
  void cardsPrintsJsonWithTheDocumentsMarkdown() throws IOException {
    assertThat(console.run("cards", "--json", CacheNotes.in(folder).toString())).isZero();
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
    console.run("import", CacheNotes.in(folder).toString());
    execute("PRAGMA user_version = 999");
    assertThat(console.run("import", CacheNotes.in(folder).toString())).isEqualTo(2);
    assertThat(console.err()).contains("newer version of Viva");
  }

  @Test
  void aDamagedLibraryIsRefusedAndLeftAsItIs() throws IOException {
    var library = Files.writeString(folder.resolve("library.db"), "my diary\n".repeat(500));
    assertThat(console.run("import", CacheNotes.in(folder).toString())).isEqualTo(2);
    assertThat(console.err()).contains("damaged");
    assertThat(library).hasContent("my diary\n".repeat(500));
  }

  @Test
  void aFolderThatCannotHoldALibraryIsSaidToBeSo() throws IOException {
    var file = Files.writeString(folder.resolve("taken"), "");
    assertThat(
            console.run(
                "import",
                "--library",
                file.resolve("x.db").toString(),
                CacheNotes.in(folder).toString()))
        .isEqualTo(2);
    assertThat(console.err()).contains("cannot be opened for writing");
  }

  @Test
  void aFolderIsSaidToBeNoLibrary() throws IOException {
    assertThat(
            console.run("import", "--library", folder.toString(), CacheNotes.in(folder).toString()))
        .isEqualTo(2);
    assertThat(console.err())
        .isEqualTo(
            folder
                + " is a folder, and a library is a file: name one with --library, such as"
                + " library.db in that folder.\n");
  }

  private void execute(String sql) throws SQLException {
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
        var statement = db.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
