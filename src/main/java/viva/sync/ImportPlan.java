package viva.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import viva.card.CardId;
import viva.card.Problem;
import viva.card.identity.Asked;
import viva.card.identity.Change;
import viva.card.identity.Fingerprint;
import viva.card.identity.FoundCard;
import viva.card.identity.KnownCard;
import viva.card.identity.Stamp;
import viva.card.identity.Tally;
import viva.content.BuiltIn;
import viva.content.match.CardMatcher;
import viva.content.match.Lookalikes;
import viva.content.match.Matching;
import viva.store.Imports;
import viva.store.shelf.Edits;

/// What an import will do, decided but not yet done: a preview shows it, and [#keep] does it.
///
/// @param notes    what was read
/// @param matching which card is which
/// @param alike    questions that ask nearly what another document asks
/// @param missing  documents whose files are not there any more
/// @param basis    the imports that the plan builds upon, see [Imports#basis]
public record ImportPlan(
    Notes notes, Matching matching, List<Problem> alike, List<String> missing, String basis) {
  /// How long a file may be missing before its cards are archived.
  public static final Duration PATIENCE = Duration.ofDays(1);

  public ImportPlan {
    alike = List.copyOf(alike);
    missing = List.copyOf(missing);
  }

  /// Decides what becomes of the cards in some notes; on the library thread.
  public static ImportPlan of(Imports imports, Notes notes, Instant now) {
    return new Planning(imports, notes, now).plan();
  }

  public Tally tally() {
    return Tally.of(matching.changes(), matching.doubles().size());
  }

  /// The cards of which it is not certain that they are the same, and whose history will be kept.
  public List<Change.Kept> doubtful() {
    return matching.changes().stream()
        .filter(c -> c instanceof Change.Kept kept && !kept.certain())
        .map(Change.Kept.class::cast)
        .toList();
  }

  /// This plan with another decision on a doubtful card: it is a new one, and the old one is
  /// archived.
  public ImportPlan apart(Change.Kept doubtful) {
    var changes = new ArrayList<Change>();
    for (var change : matching.changes())
      changes.add(
          change.equals(doubtful) ? new Change.Added(doubtful.found(), Optional.empty()) : change);
    changes.add(new Change.Archived(doubtful.before(), Optional.empty()));
    return new ImportPlan(notes, new Matching(changes, matching.doubles()), alike, missing, basis);
  }

  /// All that the authors of the documents should look at.
  public List<Problem> problems() {
    var problems = new ArrayList<>(notes.problems());
    for (var read : documents()) problems.addAll(read.problems());
    return problems;
  }

  /// Keeps the import in one transaction; nothing where it does nothing that a user would see. A
  /// plan that another import has overtaken since is made anew, with the usual decisions.
  public Optional<Imports.Done> keep(Imports imports, Instant now) {
    return keep(imports, now, _ -> {});
  }

  /// Keeps the import, and tells how many of its changes are done.
  public Optional<Imports.Done> keep(Imports imports, Instant now, IntConsumer progress) {
    if (!imports.basis().equals(basis)) return of(imports, notes, now).keep(imports, now, progress);
    return imports.keep(
        new Imports.Batch(
            now,
            notes.sources(),
            documents(),
            notes.touched(),
            missing,
            matching.changes(),
            matching.doubles().size()),
        progress);
  }

  /// A document with doubles is read again each time: it may be the only one with them one day.
  private List<Imports.Read> documents() {
    Map<String, List<Problem>> doubles = new HashMap<>();
    for (var card : matching.doubles())
      doubles
          .computeIfAbsent(card.origin().file(), _ -> new ArrayList<>())
          .add(new Problem(card.origin(), Problem.Kind.DUPLICATE, card.question()));
    Map<String, List<Problem>> likes =
        alike.stream().collect(Collectors.groupingBy(problem -> problem.origin().file()));
    var documents = new ArrayList<Imports.Read>();
    for (var note : notes.read()) {
      var problems = new ArrayList<>(note.reading().problems());
      var twice = doubles.getOrDefault(note.path(), List.of());
      problems.addAll(twice);
      problems.addAll(likes.getOrDefault(note.path(), List.of()));
      problems.sort(Comparator.comparingInt(problem -> problem.origin().line()));
      var stamp = twice.isEmpty() ? note.stamp() : Stamp.NONE;
      documents.add(new Imports.Read(note.path(), stamp, problems));
    }
    return documents;
  }

  /// The one place where what was read meets what is kept.
  private static final class Planning {
    private final Imports imports;
    private final Notes notes;
    private final Instant now;
    private final String basis;
    private final Map<String, Imports.Document> documents;
    private final Map<CardId, KnownCard> known = new LinkedHashMap<>();
    private final Set<String> gone;
    private final Set<Long> standing = new HashSet<>();
    private final Set<String> read;

    Planning(Imports imports, Notes notes, Instant now) {
      this.imports = imports;
      this.notes = notes;
      this.now = now;
      this.basis = imports.basis();
      this.documents = imports.documents();
      this.gone = new HashSet<>(notes.missing());
      this.read =
          notes.read().stream().map(Note::path).collect(Collectors.toCollection(HashSet::new));
    }

    ImportPlan plan() {
      var found = new ArrayList<FoundCard>();
      for (var note : notes.read()) found.addAll(note.cards());
      know(read);
      know(gone);
      elsewhere(found);
      gone.stream().filter(this::lost).forEach(read::add);
      var matching = CardMatcher.match(found, List.copyOf(known.values()), standing, read);
      var missing = gone.stream().sorted().toList();
      return new ImportPlan(notes, matching, alike(matching), missing, basis);
    }

    /// The deck that comes with Viva and the user's own cards are not notes that one could mend.
    private List<Problem> alike(Matching matching) {
      var found =
          matching.changes().stream()
              .filter(change -> change.effect() != Change.Effect.ARCHIVED)
              .map(change -> new Asked(change.card().question(), change.card().origin()))
              .filter(Planning::noted)
              .toList();
      if (found.isEmpty()) return List.of();
      boolean all = read.containsAll(documents.keySet());
      var standing =
          all
              ? List.<Asked>of()
              : imports.questions().stream()
                  .filter(asked -> noted(asked) && !read.contains(asked.origin().file()))
                  .toList();
      return Lookalikes.find(found, standing);
    }

    private static boolean noted(Asked asked) {
      var file = asked.origin().file();
      return !file.startsWith(BuiltIn.PREFIX) && !Edits.isOwn(file);
    }

    private void know(Set<String> paths) {
      var stored = paths.stream().filter(documents::containsKey).sorted().toList();
      for (var card : imports.cardsOf(stored)) known.put(card.id(), card);
    }

    /// Looks for the cards in documents that nobody has pointed at: archived ones, those of files
    /// that are gone, and those that stand and make a card found a double.
    private void elsewhere(List<FoundCard> found) {
      if (documents.isEmpty()) return;
      var texts =
          known.values().stream()
              .map(k -> Fingerprint.of(k.card()).text())
              .collect(Collectors.toSet());
      var prints =
          found.stream().map(FoundCard::print).filter(p -> !texts.contains(p.text())).toList();
      var left = new HashSet<String>();
      for (var card : imports.like(prints)) {
        if (known.containsKey(card.id())) continue;
        if (card.archived()) known.put(card.id(), card);
        else if (left.contains(card.document()) || Place.gone(card.document()))
          left.add(card.document());
        else standing.add(Fingerprint.of(card.card()).text());
      }
      gone.addAll(left);
      know(left);
    }

    /// Whether a document has been missing for so long that it will not come back, or is no file
    /// that could.
    private boolean lost(String path) {
      if (path.startsWith(BuiltIn.PREFIX)) return true;
      var document = documents.get(path);
      return document != null
          && document.missing().isPresent()
          && !document.missing().get().plus(PATIENCE).isAfter(now);
    }
  }
}
