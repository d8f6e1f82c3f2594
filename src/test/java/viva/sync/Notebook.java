package viva.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.fsrs.SchedulerConfig;
import viva.store.Answers;
import viva.store.Imports;
import viva.store.Library;

/// A folder of notes and the library that is kept in step with it.
final class Notebook implements AutoCloseable {
  final Path folder;
  private final Path file;
  private Library library;
  private Instant now = Answers.NOW;

  Notebook(Path temporary) throws IOException {
    folder = Files.createDirectories(temporary.resolve("notes"));
    file = temporary.resolve("library.db");
    library = Library.open(file);
  }

  Library library() {
    return library;
  }

  Instant now() {
    return now;
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  /// Closes the library and opens it again.
  void restart() {
    library.close();
    library = Library.open(file);
  }

  /// Writes a note, later than any before.
  void write(String name, String text) throws IOException {
    later(Duration.ofMinutes(1));
    var note = folder.resolve(name);
    Files.createDirectories(note.getParent());
    Files.writeString(note, text);
    Files.setLastModifiedTime(note, FileTime.from(now));
  }

  String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  void rename(String from, String to) throws IOException {
    Files.createDirectories(folder.resolve(to).getParent());
    Files.move(folder.resolve(from), folder.resolve(to));
  }

  void delete(String name) throws IOException {
    Files.delete(folder.resolve(name));
  }

  ImportPlan plan() {
    return plan(true, List.of(folder));
  }

  ImportPlan plan(boolean asked, List<Path> paths) {
    later(Duration.ofMinutes(1));
    var imports = library.imports();
    var reader =
        new NoteReader(
            imports.documents(),
            imports.sources(),
            asked,
            (_, _, _) -> List.of(),
            (_, _, _) -> {},
            () -> false);
    return ImportPlan.of(imports, reader.read(paths), now);
  }

  /// Reads the folder and keeps what it holds; answers the plan that was kept.
  ImportPlan read() {
    var plan = plan();
    plan.keep(library.imports(), now);
    return plan;
  }

  ImportPlan read(Path path) {
    var plan = plan(true, List.of(path));
    plan.keep(library.imports(), now);
    return plan;
  }

  Imports.Done undo() {
    var last = library.imports().last().orElseThrow();
    if (!library.imports().undo(last.id(), now)) throw new AssertionError(last + " is not undone");
    return last;
  }

  /// The cards that are asked, by their questions.
  Map<String, ScheduledCard> cards() {
    return library.cards().stream().collect(Collectors.toMap(c -> c.card().question(), c -> c));
  }

  /// The card with a question.
  ScheduledCard card(String question) {
    var card = cards().get(question);
    if (card == null) throw new AssertionError(question + " is not in " + cards().keySet());
    return card;
  }

  CardId id(String question) {
    return card(question).id();
  }

  /// Answers a card, so that it has a history that could be lost.
  ReviewLog.Answer answer(String question) {
    later(Duration.ofMinutes(1));
    int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), now);
    var card = library.card(id(question)).orElseThrow();
    var answer = Answers.answer(card, Rating.GOOD, now, version);
    library.record(answer);
    return answer;
  }

  @Override
  public void close() {
    library.close();
  }
}
