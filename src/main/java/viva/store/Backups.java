package viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import viva.store.sql.Db;
import viva.store.sql.StoreException;

/// Copies of a library in the folder `backups` beside it: one a day, and one of what was there
/// before each time that the user went back to a backup. Those of the newest days are kept.
public final class Backups {
  /// How many days are kept.
  public static final int KEPT = 14;

  /// The setting by which a library says that it has become another one: the name of the backup
  /// that was made of it before.
  private static final String BECAME = "became";

  private static final Pattern NAME =
      Pattern.compile("(.+)-(\\d{4}-\\d{2}-\\d{2})(?:-(\\d{1,4}))?\\.db");

  private final Path library;
  private final Path folder;

  private Backups(Path library) {
    this.library = library;
    this.folder = library.resolveSibling("backups");
  }

  /// The backups of the library in a file.
  public static Backups of(Path library) {
    return new Backups(library);
  }

  /// A backup.
  ///
  /// @param made  when its file was written; a copy of the file may say something else
  /// @param bytes its size
  /// @param cards that are not archived; nothing where the file cannot be read
  public record Backup(Path file, LocalDate day, Instant made, long bytes, OptionalInt cards) {}

  /// What was done with a damaged library.
  ///
  /// @param aside  where the damaged file stands now
  /// @param backup the day of the backup that took its place
  public record Rescued(Path aside, Optional<LocalDate> backup) {}

  /// Makes today's copy where there is none yet, and lets the oldest go: by a connection of its
  /// own, so that who uses the library meanwhile does not wait for it. A library that is not sound
  /// is not copied over good backups: StoreException of kind DAMAGED.
  public void daily(LocalDate today) {
    var target = folder.resolve(stem() + "-" + today + ".db");
    if (Files.exists(target)) return;
    try (var open = Library.open(library)) {
      if (!open.isSound())
        throw new StoreException(StoreException.Kind.DAMAGED, library, "quick_check");
      copy(open, target);
    } catch (IOException e) {
      throw new StoreException(StoreException.Kind.FAILED, library, "backing up: " + e);
    }
  }

  /// Makes a copy of the library as it is now, beside those of the same day.
  public Path keep(Library open, LocalDate today) {
    try {
      var target = free(folder.resolve(stem() + "-" + today + ".db"));
      copy(open, target);
      return target;
    } catch (IOException e) {
      throw new StoreException(StoreException.Kind.FAILED, library, "backing up: " + e);
    }
  }

  private void copy(Library open, Path target) throws IOException {
    Files.createDirectories(folder);
    var half = target.resolveSibling(target.getFileName() + ".part");
    Files.deleteIfExists(half);
    open.copyTo(half);
    Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    var days = all().stream().map(Backups::day).distinct().limit(KEPT).toList();
    for (var backup : all()) if (!days.contains(day(backup))) Files.delete(backup);
  }

  /// Puts what is in a backup into the open library: all of it in one transaction, or nothing where
  /// the backup cannot be read. The library as it is becomes a backup first; answers which.
  public Path restore(Library open, Path backup, LocalDate today) {
    var part = folder.resolve(stem() + "-restore.part");
    try {
      Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
      var before = free(folder.resolve(stem() + "-" + today + ".db"));
      prepare(part, backup, before.getFileName().toString());
      copy(open, before);
      open.become(part);
      if (!open.setting(BECAME).equals(Optional.of(before.getFileName().toString())))
        throw new StoreException(StoreException.Kind.BUSY, library, "going back to a backup");
      return before;
    } catch (IOException e) {
      throw new StoreException(StoreException.Kind.FAILED, backup, "reading it: " + e);
    } finally {
      clear(part);
    }
  }

  /// Brings a copy of a backup up to date, looks whether it is sound, and marks it.
  private static void prepare(Path part, Path backup, String mark) {
    if (Db.count(part).isEmpty()) throw unreadable(backup, "no library");
    try (var read = Library.open(part)) {
      if (!read.isSound()) throw unreadable(backup, "quick_check");
      read.setting(BECAME, mark);
    } catch (StoreException e) {
      throw e.kind() == StoreException.Kind.DAMAGED ? unreadable(backup, e.getMessage()) : e;
    }
  }

  private static StoreException unreadable(Path backup, @Nullable String why) {
    return new StoreException(StoreException.Kind.BACKUP, backup, String.valueOf(why));
  }

  private static void clear(Path part) {
    try {
      for (var tail : List.of("", "-wal", "-shm"))
        Files.deleteIfExists(part.resolveSibling(part.getFileName() + tail));
    } catch (IOException e) {
      throw new StoreException(StoreException.Kind.FAILED, part, "clearing up: " + e);
    }
  }

  /// Sets the damaged library aside and puts the newest backup that can be opened in its place.
  public Rescued rescue(LocalDate today) {
    try {
      var aside = free(library.resolveSibling(stem() + "-damaged-" + today + ".db"));
      for (var tail : List.of("", "-wal", "-shm")) {
        var part = library.resolveSibling(library.getFileName() + tail);
        if (Files.exists(part)) Files.move(part, aside.resolveSibling(aside.getFileName() + tail));
      }
      for (var backup : all()) {
        Files.copy(backup, library);
        if (opens(library)) return new Rescued(aside, Optional.of(day(backup)));
        Files.delete(library);
      }
      return new Rescued(aside, Optional.empty());
    } catch (IOException e) {
      throw new StoreException(StoreException.Kind.FAILED, library, "setting it aside: " + e);
    }
  }

  /// All backups, newest first; each is opened and looked into.
  public List<Backup> list() {
    try {
      var backups = new ArrayList<Backup>();
      for (var file : all()) {
        var made = Files.getLastModifiedTime(file).toInstant();
        backups.add(new Backup(file, day(file), made, Files.size(file), Db.count(file)));
      }
      return backups;
    } catch (IOException e) {
      throw new StoreException(StoreException.Kind.FAILED, library, e.toString());
    }
  }

  /// All backups, newest first.
  List<Path> all() throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    var found = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(folder)) {
      for (var file : files) {
        var name = NAME.matcher(file.getFileName().toString());
        if (name.matches() && name.group(1).equals(stem())) found.add(file);
      }
    }
    found.sort(Comparator.comparing(Backups::day).thenComparingInt(Backups::number).reversed());
    return found;
  }

  private static LocalDate day(Path backup) {
    return LocalDate.parse(name(backup).group(2));
  }

  /// Which of its day a backup is, from 1.
  private static int number(Path backup) {
    var number = name(backup).group(3);
    return number == null ? 1 : Integer.parseInt(number);
  }

  private static Matcher name(Path backup) {
    var name = NAME.matcher(backup.getFileName().toString());
    if (!name.matches()) throw new IllegalArgumentException(backup + " is no backup");
    return name;
  }

  private static boolean opens(Path file) {
    try (var library = Library.open(file)) {
      return library.isSound();
    } catch (StoreException e) {
      return false;
    }
  }

  private static Path free(Path wanted) {
    var path = wanted;
    for (int n = 2; Files.exists(path); n++) {
      var name = wanted.getFileName().toString();
      path = wanted.resolveSibling(name.substring(0, name.length() - 3) + "-" + n + ".db");
    }
    return path;
  }

  private String stem() {
    var name = library.getFileName().toString();
    return name.endsWith(".db") ? name.substring(0, name.length() - 3) : name;
  }
}
