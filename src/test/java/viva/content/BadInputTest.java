package viva.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.card.Card;
import viva.card.Origin;
import viva.card.Problem;
import viva.content.file.DecodedText;
import viva.content.file.Sources;

/// What cannot be read, or hardly, is a problem that says where; the rest is read all the same.
class BadInputTest {
  private static final String GOOD = "## 什么是茶？\n\n叶子。\n";

  @TempDir private Path folder;

  @Test
  void anEmptyFileHoldsNoQuestion() throws IOException {
    write("empty.md", "");
    write("good.md", GOOD);
    assertThat(problems()).containsExactly("empty.md:1 NO_QUESTION");
    assertThat(questions()).containsExactly("什么是茶？");
  }

  @Test
  void aBinaryFileIsNoText() throws IOException {
    var bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i * 31);
    Files.write(folder.resolve("binary.md"), bytes);
    write("good.md", GOOD);
    assertThat(problems()).containsExactly("binary.md:1 NOT_TEXT");
    assertThat(questions()).containsExactly("什么是茶？");
  }

  @Test
  void aLineOfFiftyMegabytesIsKeptWhole() throws IOException {
    int length = 50_000_000;
    write("long.md", GOOD + "x".repeat(length) + "\n\n## 什么是水？\n\n液体。\n");
    var cards = cards();
    assertThat(cards).extracting(Card::question).containsExactly("什么是茶？", "什么是水？");
    assertThat(cards.getFirst().answer()).hasSize("叶子。\n".length() + length);
  }

  @Test
  void aFileLargerThanNotesIsAProblem() throws IOException {
    try (var out = Files.newByteChannel(folder.resolve("huge.md"), CREATE, WRITE)) {
      out.position(DecodedText.LARGEST);
      out.write(ByteBuffer.wrap(new byte[] {'x'}));
    }
    write("good.md", GOOD);
    assertThat(problems()).containsExactly("huge.md:1 TOO_LARGE");
    assertThat(questions()).containsExactly("什么是茶？");
  }

  @ParameterizedTest
  @CsvSource({"GB18030", "UTF-16LE", "UTF-16BE"})
  void anEncodingThatIsGuessedIsAProblemAndTheTextIsRead(String charset) throws IOException {
    Files.write(folder.resolve("a.md"), GOOD.getBytes(Charset.forName(charset)));
    assertThat(problems()).containsExactly("a.md:1 ENCODING_GUESSED");
    assertThat(questions()).containsExactly("什么是茶？");
  }

  @Test
  void anEncodingThatTheFileStatesIsNoProblem() throws IOException {
    write("utf8.md", "\ufeff" + GOOD);
    Files.write(folder.resolve("utf16.md"), ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_16LE));
    Files.write(
        folder.resolve("utf16be.md"), "\ufeff## 水？\n\n湿。".getBytes(StandardCharsets.UTF_16BE));
    assertThat(problems()).containsExactly("utf16.md:1 DUPLICATE");
    assertThat(questions()).containsExactly("什么是茶？", "水？");
  }

  @Test
  void aFewBrokenBytesAreReadAsTheyAre() throws IOException {
    var bytes = (GOOD + "这里坏了：x。\n").getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) if (bytes[i] == 'x') bytes[i] = (byte) 0xff;
    Files.write(folder.resolve("a.md"), bytes);
    assertThat(problems()).containsExactly("a.md:1 ENCODING_GUESSED");
    assertThat(cards().getFirst().answer()).isEqualTo("叶子。\n这里坏了：\ufffd。");
  }

  @Test
  void linesMayEndAsOnWindows() throws IOException {
    for (var document : Golden.documents()) {
      var text = Files.readString(document).replace("\r\n", "\n");
      var name = document.getFileName().toString();
      write("unix/" + name, text);
      write("windows/" + name, text.replace("\n", "\r\n"));
    }
    assertThat(read(folder.resolve("windows")).readings())
        .isEqualTo(read(folder.resolve("unix")).readings());
  }

  @Test
  void aFenceThatIsNeverClosedSwallowsNothing() throws IOException {
    write("a.md", "## 什么是茶？\n\n```java\ntea();\n\n## 什么是水？\n\n液体。\n\n## 什么是壶？\n\n容器。\n");
    assertThat(questions()).containsExactly("什么是茶？", "什么是水？", "什么是壶？");
    assertThat(problems()).containsExactly("a.md:1 CUT_ANSWER");
  }

  @Test
  void tenThousandLevelsOfNestingAreRead() throws IOException {
    int levels = 10_000;
    var nested = new StringBuilder(GOOD);
    for (int i = 0; i < levels; i++)
      nested.append(" ".repeat(i % 1000)).append("- ").append(i).append('\n');
    nested
        .append(">".repeat(levels))
        .append(" quote\n")
        .append("- ".repeat(levels))
        .append("item\n");
    nested.append("[".repeat(levels)).append("link").append("](x)".repeat(levels)).append('\n');
    nested
        .append("<div>".repeat(levels))
        .append("html")
        .append("</div>".repeat(levels))
        .append('\n');
    write("nested.md", nested.toString());
    var cards = cards();
    assertThat(cards).extracting(Card::question).containsExactly("什么是茶？");
    assertThat(cards.getFirst().answer()).contains("- 9999", "html");
  }

  @Test
  void anArchiveIsReadWithoutEverLeavingIt() throws IOException {
    zip(
        "notes.zip",
        Map.of("../../evil.md", GOOD, "C:\\notes\\b.md", "## 水？\n\n湿。", "/c.md", "## 壶？\n\n空。"));
    assertThat(read(folder.resolve("notes.zip")).readings())
        .extracting(Documents.Named::path)
        .containsExactlyInAnyOrder("evil.md", "notes/b.md", "c.md");
    assertThat(folder.resolveSibling("evil.md")).doesNotExist();
  }

  @Test
  void anArchiveThatUnpacksToFarTooMuchIsAProblem() throws IOException {
    var blank = new byte[DecodedText.LARGEST - 1];
    try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.zip")))) {
      for (int i = 0; i < 20; i++) {
        zip.putNextEntry(new ZipEntry("%02d.md".formatted(i)));
        zip.write(blank);
      }
    }
    var read = read(folder.resolve("bomb.zip"));
    assertThat(read.problems())
        .contains(new Problem(new Origin("bomb.zip", 1), Problem.Kind.TOO_LARGE, ""));
    assertThat(read.problems()).hasSizeLessThan(10);
  }

  @Test
  void aFileThatIsNoArchiveIsAProblem() throws IOException {
    write("broken.zip", "no zip");
    assertThat(read(folder.resolve("broken.zip")).problems())
        .containsExactly(
            new Problem(new Origin("broken.zip", 1), Problem.Kind.UNREADABLE_FILE, ""));
  }

  @Test
  void linksThatLeadInACircleAreLeftAlone() throws IOException {
    write("notes/good.md", GOOD);
    Files.createSymbolicLink(folder.resolve("notes/circle"), folder.resolve("notes"));
    Files.createSymbolicLink(folder.resolve("notes/itself.md"), folder.resolve("notes/itself.md"));
    assertThat(problems()).containsExactly("notes/itself.md:1 UNREADABLE_FILE");
    assertThat(questions()).containsExactly("什么是茶？");
  }

  @Test
  void aLinkThatTheUserPointsAtIsFollowed() throws IOException {
    write("notes/good.md", GOOD);
    var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("notes"));
    assertThat(read(link).readings()).extracting(Documents.Named::path).containsExactly("good.md");
  }

  @Test
  void aFileThatVanishesDuringTheScanIsAProblem() throws IOException {
    write("a.md", GOOD);
    write("b.md", GOOD);
    var problems = new ArrayList<Problem>();
    var found = new ArrayList<String>();
    Sources.each(
        folder,
        file -> {
          found.add(file.path());
          delete(folder.resolve("b.md"));
        },
        problems::add);
    assertThat(found).containsExactly("a.md");
    assertThat(problems)
        .containsExactly(new Problem(new Origin("b.md", 1), Problem.Kind.UNREADABLE_FILE, ""));
  }

  @Test
  void aPathThatIsNotThereIsAProblem() {
    assertThat(read(folder.resolve("nowhere.md")).problems())
        .containsExactly(
            new Problem(new Origin("nowhere.md", 1), Problem.Kind.UNREADABLE_FILE, ""));
  }

  @Test
  void aFolderThatMayNotBeReadIsAProblem() throws IOException {
    write("good.md", GOOD);
    write("locked/a.md", GOOD);
    var locked = folder.resolve("locked");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(locked)).as("the superuser may read everything").isFalse();
      assertThat(problems()).containsExactly("locked:1 UNREADABLE_FILE");
      assertThat(questions()).containsExactly("什么是茶？");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void sixteenThousandFilesAreRead() throws IOException {
    for (int i = 0; i < 160; i++) {
      Files.createDirectories(folder.resolve("%03d".formatted(i)));
      for (int k = 0; k < 100; k++)
        write("%03d/%03d.md".formatted(i, k), "## 问题 %d？\n\n答案。\n".formatted(i * 100 + k));
    }
    assertThat(cards()).hasSize(16_000);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void zip(String name, Map<String, String> entries) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
      }
    }
  }

  private static Documents read(Path path) {
    return Documents.read(List.of(path));
  }

  private List<Card> cards() {
    return read(folder).cards();
  }

  private List<String> questions() {
    return cards().stream().map(Card::question).toList();
  }

  private List<String> problems() {
    var read = read(folder);
    return Stream.concat(
            read.problems().stream(),
            read.readings().stream().flatMap(r -> r.reading().problems().stream()))
        .map(p -> p.origin().file() + ":" + p.origin().line() + " " + p.kind())
        .toList();
  }
}
