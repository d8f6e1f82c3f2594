package viva.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import viva.card.Origin;
import viva.card.Problem;
import viva.card.identity.Stamp;
import viva.content.Images;
import viva.content.OneFile;
import viva.content.file.SourceFile;
import viva.content.file.Sources;
import viva.content.page.Container;
import viva.store.Imports;

/// Reads what is new or has changed under some paths: one thread fetches the files, the others read
/// them, and no more than a few wait in between.
public final class NoteReader {
  private static final int WAITING = 4;

  private final Map<String, Imports.Document> known;
  private final List<String> knownSources;
  private final boolean asked;
  private final OneFile.Inspector inspector;
  private final Progress progress;
  private final BooleanSupplier cancelled;
  private final List<Future<Outcome>> reading = new ArrayList<>();
  private final Map<String, Stamp> touched = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> unchanged = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private int all;

  /// Is told of each document before it is read.
  public interface Progress {
    /// @param number of the document among all that were found, from 1
    /// @param all    how many there are; 0 where the user has not asked for it
    void at(int number, int all, String path);
  }

  /// What the library knows, see [Imports].
  ///
  /// @param asked whether the user has asked for it, so that documents whose import was undone are
  ///     read again
  /// @param inspector finds what else an author should look at
  public NoteReader(
      Map<String, Imports.Document> known,
      List<String> knownSources,
      boolean asked,
      OneFile.Inspector inspector,
      Progress progress,
      BooleanSupplier cancelled) {
    this.known = known;
    this.knownSources = knownSources;
    this.asked = asked;
    this.inspector = inspector;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /// Reads all paths. A reader is used once.
  public Notes read(List<Path> paths) {
    var places = paths.stream().map(Place::of).toList();
    if (asked) all = count(places);
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    var notes = new ArrayList<Note>();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var room = new Semaphore(threads * WAITING);
      for (var place : places) new Walk(place, pool, room).walk();
      for (var document : reading) {
        var outcome = take(document);
        outcome.note().ifPresent(notes::add);
        problems.addAll(outcome.problems());
      }
    }
    return new Notes(
        places.stream().map(Place::name).toList(),
        notes,
        touched,
        unchanged,
        missing(places),
        problems);
  }

  private static int count(List<Place> places) {
    var found = new HashSet<String>();
    for (var place : places)
      Sources.each(
          place.path(),
          (shown, _, _) -> {
            found.add(place.document(shown));
            return false;
          },
          _ -> {},
          _ -> {});
    return found.size();
  }

  private List<String> missing(List<Place> places) {
    return known.keySet().stream()
        .filter(document -> !seen.contains(document))
        .filter(document -> places.stream().anyMatch(p -> p.holds(document) && lacks(p, document)))
        .sorted()
        .toList();
  }

  /// A folder that cannot be looked into may still hold its documents.
  private static boolean lacks(Place place, String document) {
    return place.archive() || Place.gone(document);
  }

  private static <T> T take(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// The way through one place.
  private final class Walk {
    private final Place place;
    private final ExecutorService pool;
    private final Semaphore room;
    private final Predicate<String> there;
    private long modified;

    Walk(Place place, ExecutorService pool, Semaphore room) {
      this.place = place;
      this.there = Images.under(place.path());
      this.pool = pool;
      this.room = room;
    }

    void walk() {
      Sources.each(
          place.path(),
          this::opens,
          this::found,
          problem ->
              problems.add(
                  new Problem(
                      new Origin(place.document(problem.origin().file()), problem.origin().line()),
                      problem.kind(),
                      problem.detail())));
    }

    private boolean opens(String shown, long size, long modified) {
      if (cancelled.getAsBoolean()) return false;
      var path = place.document(shown);
      this.modified = modified;
      if (!seen.add(path)) return false;
      var before = known.get(path);
      boolean open =
          before == null
              || before.missing().isPresent()
              || !before.stamp().untouched(size, modified);
      if (!open) unchanged.add(path);
      return open;
    }

    private void found(SourceFile file) {
      var path = place.document(file.path());
      var stamp = Stamp.of(file.bytes(), modified);
      var before = known.get(path);
      if (before == null) hand(path, file, stamp, "");
      else if (before.missing().isEmpty() && before.stamp().hash() == stamp.hash())
        touched.put(path, stamp);
      else if (!asked && before.refused() == stamp.hash()) unchanged.add(path);
      else hand(path, file, stamp, before.reading());
    }

    private void hand(String path, SourceFile file, Stamp stamp, String chosen) {
      progress.at(seen.size(), all, path);
      var folders = place.topics(file.path(), knownSources);
      boolean alone = place.single() || known.containsKey(path);
      room.acquireUninterruptibly();
      reading.add(
          pool.submit(
              () -> {
                try {
                  return cancelled.getAsBoolean()
                      ? new Outcome(Optional.empty(), List.of())
                      : outcome(path, file, stamp, folders, alone, chosen, there);
                } finally {
                  room.release();
                }
              }));
    }
  }

  /// What came of one document: it was read, or problems say why not.
  private record Outcome(Optional<Note> note, List<Problem> problems) {}

  private Outcome outcome(
      String path,
      SourceFile file,
      Stamp stamp,
      List<String> folders,
      boolean alone,
      String chosen,
      Predicate<String> there) {
    var container =
        chosen.isEmpty() ? Optional.<Container>empty() : Optional.of(Container.parse(chosen));
    var read = OneFile.read(path, file, folders, alone, container, there, inspector);
    return new Outcome(read.reading().map(r -> Note.of(path, stamp, r)), read.problems());
  }
}
