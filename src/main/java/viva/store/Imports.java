package viva.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import viva.card.CardId;
import viva.card.Problem;
import viva.card.Topic;
import viva.card.identity.Asked;
import viva.card.identity.Change;
import viva.card.identity.Fingerprint;
import viva.card.identity.FoundCard;
import viva.card.identity.KnownCard;
import viva.card.identity.Stamp;
import viva.card.identity.Tally;
import viva.store.sql.Db;
import viva.store.sql.StoreException;

/// How cards come in from documents: each import is one transaction that is kept with all it did,
/// and the last one can be taken back as a whole.
///
/// Nothing is ever deleted: a card that an import or its undo takes away is archived, and comes
/// back with its history when it is found again. Like [Library], every method may throw
/// [StoreException].
public final class Imports {
  private final Db db;
  private final CardRows cards;
  private final DocumentRows documents;
  private final ImportRows rows;

  Imports(Db db, CardRows cards, DocumentRows documents) {
    this.db = db;
    this.cards = cards;
    this.documents = documents;
    this.rows = new ImportRows(db, documents);
  }

  /// A document as the library has it.
  ///
  /// @param refused the hash of the content whose import was undone; 0 for none
  /// @param missing when its file was first not there
  /// @param reading the kind of line that the user chose as questions; empty for Viva's own choice
  public record Document(
      String path, Stamp stamp, long refused, Optional<Instant> missing, String reading) {}

  /// A document that was read.
  public record Read(String path, Stamp stamp, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /// All that one import brings.
  ///
  /// @param sources the paths that the user gave, to be kept in step from now on
  /// @param touched documents with the same content and another time
  /// @param missing the documents whose files are not there any more
  /// @param changes as the matcher has decided
  /// @param doubles how many cards were left out because another has the same words
  public record Batch(
      Instant at,
      List<String> sources,
      List<Read> documents,
      Map<String, Stamp> touched,
      List<String> missing,
      List<Change> changes,
      int doubles) {
    public Batch {
      sources = List.copyOf(sources);
      documents = List.copyOf(documents);
      touched = Map.copyOf(touched);
      missing = List.copyOf(missing);
      changes = List.copyOf(changes);
    }
  }

  /// An import that is kept.
  public record Done(long id, Instant at, List<String> sources, Tally tally) {}

  /// All documents by their paths.
  public Map<String, Document> documents() {
    return db.ask(
        "reading the documents",
        () -> {
          var byPath = new HashMap<String, Document>();
          for (var document : documents.stamped()) byPath.put(document.path(), document);
          return byPath;
        });
  }

  /// A word for all imports so far: another one, or another undo, makes it another.
  public String basis() {
    return db.ask("reading the imports", rows::basis);
  }

  /// The files, folders and archives that are kept in step.
  public List<String> sources() {
    return db.ask("reading the sources", rows::sources);
  }

  /// The questions of all cards that are asked, as their documents have them.
  public List<Asked> questions() {
    return db.ask("reading the cards", rows::questions);
  }

  /// All cards of some documents, archived ones too.
  public List<KnownCard> cardsOf(Collection<String> documents) {
    return db.ask(
        "reading the cards",
        () -> {
          var known = new ArrayList<KnownCard>();
          for (var document : documents) known.addAll(rows.knownIn(document));
          return known;
        });
  }

  /// All cards, archived ones too, that have the text or the question of one of these prints.
  public List<KnownCard> like(Collection<Fingerprint> prints) {
    return db.ask(
        "looking for cards",
        () -> {
          if (rows.noCards()) return List.of();
          var known = new LinkedHashMap<CardId, KnownCard>();
          for (var print : prints)
            for (var card : rows.knownLike(print)) known.putIfAbsent(card.id(), card);
          return List.copyOf(known.values());
        });
  }

  /// Keeps an import; nothing where it does nothing that a user would see.
  ///
  /// @param progress is told how many of the changes are done, after each
  public Optional<Done> keep(Batch batch, IntConsumer progress) {
    var tally = Tally.of(batch.changes(), batch.doubles());
    return db.change(
        "importing",
        () -> {
          var id =
              tally.changes()
                  ? Optional.of(rows.begin(batch.at(), batch.sources(), tally))
                  : Optional.<Long>empty();
          var keeping = new Keeping(batch.at(), id, rows.keepDocuments(batch, id));
          int done = 0;
          for (var change : batch.changes()) {
            keeping.keep(change);
            progress.accept(++done);
          }
          rows.keepSources(batch.sources(), id);
          return id.map(number -> new Done(number, batch.at(), batch.sources(), tally));
        });
  }

  /// One import being kept. One that nobody would see has no number and remembers nothing.
  private final class Keeping {
    private final Instant at;
    private final Optional<Long> id;
    private final Map<String, Long> documents;
    private final Map<Topic, Long> topics = new HashMap<>();

    Keeping(Instant at, Optional<Long> id, Map<String, Long> documents) {
      this.at = at;
      this.id = id;
      this.documents = documents;
    }

    void keep(Change change) throws SQLException {
      switch (change) {
        case Change.Added added -> {
          var found = added.found();
          cards.add(document(found), topic(found), found, at, id.orElse(null));
          if (added.splitFrom().isPresent())
            rows.kin(rows.newest(), added.splitFrom().get().value(), "SPLIT", id.orElseThrow());
        }
        case Change.Kept kept -> {
          if (kept.same()) return;
          var card = kept.before().id();
          if (id.isPresent()) rows.remember(id.get(), card);
          cards.rewrite(card, document(kept.found()), topic(kept.found()), kept.found());
        }
        case Change.Archived archived -> {
          var card = archived.before().id();
          rows.remember(id.orElseThrow(), card);
          rows.archive(card, at);
          if (archived.mergedInto().isPresent())
            rows.kin(archived.mergedInto().get().value(), card.value(), "MERGED", id.orElseThrow());
        }
      }
    }

    private long document(FoundCard found) {
      var number = documents.get(found.document());
      if (number == null) throw new IllegalArgumentException(found.document() + " was not read");
      return number;
    }

    private long topic(FoundCard found) throws SQLException {
      var topic = found.card().topic();
      var known = topics.get(topic);
      if (known != null) return known;
      long number = cards.topic(topic);
      topics.put(topic, number);
      return number;
    }
  }

  /// The last import of a user that has not been undone; the built-in deck is none.
  public Optional<Done> last() {
    return db.ask("reading the imports", rows::last);
  }

  /// Takes a user's last import back as a whole: cards and documents are as they were before it,
  /// and the cards it brought are archived. Answers given since stay in the log, and so does what
  /// they have taught the schedule. The documents are not read again by themselves until their
  /// files change.
  ///
  /// @param number of the import that is meant
  /// @return whether it was the last; where it was not, nothing is done
  public boolean undo(long number, Instant now) {
    return db.change(
        "undoing an import",
        () -> {
          boolean last = rows.last().filter(done -> done.id() == number).isPresent();
          if (last) rows.undo(number, now);
          return last;
        });
  }

  /// The cards that a card was split from or has taken in: their histories belong to it too.
  public List<CardId> kin(CardId card) {
    return db.ask("reading the cards", () -> rows.kinOf(card));
  }

  /// What the authors of the documents should look at and have not called right.
  public List<Problem> problems() {
    return db.ask("reading the problems", rows::problems);
  }

  /// Remembers whether a problem is none: then it is not shown again, however often the document is
  /// read.
  public void settle(Problem problem, boolean right) {
    db.change("keeping a problem", () -> rows.settle(problem, right));
  }

  /// Remembers which kind of line the user wants to be the questions of a document.
  ///
  /// @param reading the key of the kind of line; empty for Viva's own choice
  public void choose(String document, String reading, Instant now) {
    db.change("keeping a choice", () -> documents.choose(document, reading, now));
  }
}
