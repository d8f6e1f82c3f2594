package viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.StudyMoment;
import viva.store.desk.StudyDesk;
import viva.store.mock.Mocks;
import viva.store.progress.Columns;
import viva.store.progress.Prospects;
import viva.store.shelf.Shelves;
import viva.store.sql.Db;
import viva.store.sql.Migrations;
import viva.store.sql.StoreException;
import viva.store.view.Pace;
import viva.store.view.StoredDocument;
import viva.store.view.TopicCounts;

/// All that is kept: cards, their schedule, the log of every answer, settings.
///
/// Each method is one durable transaction: when it returns, the disk has it. Every method may
/// throw [StoreException]. One thread at a time uses a library.
public final class Library implements AutoCloseable {
  private final Path file;
  private final Db db;
  private final CardRows cards;
  private final DocumentRows documents;
  private final LogRows log;
  private final SettingRows settings;
  private final Search search;
  private final Imports imports;

  private Library(Path file, Db db) {
    this.file = file;
    this.db = db;
    this.cards = new CardRows(db);
    this.documents = new DocumentRows(db);
    this.log = new LogRows(db);
    this.settings = new SettingRows(db);
    this.search = new Search(db);
    this.imports = new Imports(db, cards, documents);
  }

  /// Opens a library and brings its schema up to date; makes the file where there is none.
  public static Library open(Path file) {
    if (Files.isDirectory(file))
      throw new StoreException(StoreException.Kind.FOLDER, file, "a folder");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new StoreException(StoreException.Kind.READ_ONLY, file, e.toString());
    }
    Db db = null;
    try {
      db = Db.open(file);
      Migrations.apply(db, file);
      return new Library(file, db);
    } catch (SQLException | StoreException e) {
      if (db != null) db.closeAfter(e);
      throw e instanceof SQLException sql
          ? new StoreException(file, "opening", sql)
          : (StoreException) e;
    }
  }

  /// The library's file.
  public Path file() {
    return file;
  }

  /// All cards that are not archived, in the order of their documents.
  public List<ScheduledCard> cards() {
    return db.ask("reading the cards", cards::active);
  }

  public List<ScheduledCard> cardsOf(StoredDocument document) {
    return db.ask("reading the cards", () -> cards.ofDocument(document.id()));
  }

  public Optional<ScheduledCard> card(CardId id) {
    return db.ask("reading a card", () -> cards.find(id));
  }

  /// How much there is in each topic, in the order of the documents.
  public List<TopicCounts> topics(StudyMoment now) {
    return db.ask("counting", () -> cards.topics(now));
  }

  public Pace pace() {
    return db.ask("reading the log", log::pace);
  }

  public List<StoredDocument> documents() {
    return db.ask("reading the documents", documents::all);
  }

  /// How cards come in from documents, and how that is taken back.
  public Imports imports() {
    return imports;
  }

  /// The interviews to come, and the plan for them.
  public Interviews interviews() {
    return new Interviews(db);
  }

  /// What the study desk keeps beside the schedule.
  public StudyDesk desk() {
    return new StudyDesk(db);
  }

  /// The library as its reader arranges it: the table, own words and cards, many cards at once.
  public Shelves shelves() {
    return new Shelves(db);
  }

  /// The cards and the log in columns, for progress.
  public Columns columns() {
    return new Columns(db);
  }

  /// What is wanted and was expected of interviews.
  public Prospects prospects() {
    return new Prospects(db);
  }

  /// Mock interviews: the one that is open, and those that are over.
  public Mocks mocks() {
    return new Mocks(db, this::add);
  }

  /// How many cards are due on each study day to come.
  public Map<LocalDate, Integer> dueByDay() {
    return db.ask("counting", cards::dueByDay);
  }

  /// Keeps an answer or a change: the log row and the state after it.
  public void record(ReviewLog row) {
    record(List.of(row));
  }

  /// Keeps several rows at once: they are undone together.
  public void record(List<ReviewLog> rows) {
    db.change("keeping an answer", () -> add(rows));
  }

  /// The same inside a transaction; answers the numbers of the rows, in their order.
  List<Long> add(List<ReviewLog> rows) throws SQLException {
    log.forgetUndone();
    var ids = log.add(rows);
    for (var row : rows) cards.setState(row.card(), row.after());
    return ids;
  }

  /// Does several things in one durable transaction: all of them are kept, or none.
  public <T> T together(Supplier<T> work) {
    return db.change("keeping several things", work::get);
  }

  /// Takes the last answer back, and those kept with it; answers the last row. A change stays as it
  /// is: it may have come with other settings, and is taken back with them.
  public Optional<ReviewLog> undo() {
    return db.change("taking an answer back", () -> moved(log.lastDone(), true));
  }

  /// Does again what [#undo] took back last.
  public Optional<ReviewLog> redo() {
    return db.change("doing an answer again", () -> moved(log.nextUndone(), false));
  }

  /// Takes rows that were kept at once back, unless something was kept since the last of them;
  /// answers whether it did.
  public boolean undo(ReviewLog last) {
    return db.change("taking something back", () -> takeBack(last));
  }

  /// The same inside a transaction.
  boolean takeBack(ReviewLog last) throws SQLException {
    var row = log.lastDone().filter(r -> r.keeps(last));
    if (row.isPresent()) move(row.get(), true);
    return row.isPresent();
  }

  private Optional<ReviewLog> moved(Optional<LogRows.Numbered> row, boolean back)
      throws SQLException {
    if (row.isPresent() && row.get().log() instanceof ReviewLog.Answer) move(row.get(), back);
    return row.map(LogRows.Numbered::log);
  }

  /// Takes a row back, or does it again, with those kept together with it.
  private void move(LogRows.Numbered first, boolean back) throws SQLException {
    for (var row : log.move(first, back))
      cards.setState(row.card(), back ? row.before() : row.after());
  }

  /// The log of a card, oldest first, without what was undone.
  public List<ReviewLog> log(CardId card) {
    return db.ask("reading the log", () -> log.of(card));
  }

  /// The log since a study day, oldest first, without what was undone.
  public List<ReviewLog> logSince(LocalDate day) {
    return db.ask("reading the log", () -> log.since(day));
  }

  /// The log as a whole, what was worked out from it, and the settings that were in force.
  public History history() {
    return new History(this, db);
  }

  public void mark(CardId card, Marks marks) {
    db.change("keeping a mark", () -> cards.setMarks(card, marks));
  }

  /// Puts marks on a card because of its last answer: taken back and given again, it takes them
  /// along.
  ///
  /// @param before what is on the card now
  public void mark(ReviewLog.Answer last, Marks before, Marks after) {
    db.change(
        "keeping a mark",
        () -> {
          cards.setMarks(last.card(), after);
          log.putsOn(last.card(), before, after);
        });
  }

  public Optional<String> setting(String key) {
    return db.ask("reading a setting", () -> settings.find(key));
  }

  /// All settings.
  public Map<String, String> settings() {
    return db.ask("reading the settings", settings::all);
  }

  public void setting(String key, String value) {
    db.change("keeping a setting", () -> settings.set(key, value));
  }

  /// The version of a set of scheduler settings, as the log names it; a new set gets a new one.
  public int schedulerVersion(String config, Instant now) {
    return db.ask("keeping the scheduler's settings", () -> settings.version(config, now));
  }

  /// Finds cards by words and conditions.
  public Search search() {
    return search;
  }

  /// Takes over all that is in another library's file.
  void become(Path other) {
    db.restore(other);
  }

  /// Writes a whole copy into a new file.
  void copyTo(Path target) {
    db.backUp(target);
  }

  /// Whether SQLite finds nothing wrong in the file.
  boolean isSound() {
    return db.ask(
        "checking",
        () -> db.one("PRAGMA quick_check(1)", r -> r.getString(1)).orElse("").equals("ok"));
  }

  @Override
  public void close() {
    try {
      db.close();
    } catch (SQLException e) {
      throw new StoreException(file, "closing", e);
    }
  }
}
