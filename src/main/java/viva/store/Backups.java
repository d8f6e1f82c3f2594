package viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import viva.store.sql.StoreException;

/// Copies of a library, one a day, in the folder `backups` beside it; the newest are kept.
public final class Backups {
  /// How many days are kept.
  public static final int KEPT = 14;

  private static final Pattern NAME = Pattern.compile("(.+)-(\\d{4}-\\d{2}-\\d{2})\\.db");

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

  /// What was done with a damaged library.
  ///
  /// @param aside  where the damaged file stands now
  /// @param backup the day of the backup that took its place
  public record Rescued(Path aside, Optional<LocalDate> backup) {}

  /// Makes today's copy where there is none yet, and lets the oldest go. A library that is not
  /// sound is not copied over good backups: StoreException of kind DAMAGED.
  public void daily(Library open, LocalDate today) {
    var target = folder.resolve(stem() + "-" + today + ".db");
    try {
      if (Files.exists(target)) return;
      Files.createDirectories(folder);
      var half = folder.resolve(stem() + "-" + today + ".part");
      Files.deleteIfExists(half);
      open.copyTo(half);
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
      for (var old : all().stream().skip(KEPT).toList()) Files.delete(old);
    } catch (IOException e) {
      throw new StoreException(StoreException.Kind.FAILED, library, "backing up: " + e);
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

  /// The days of which there are backups, newest first.
  public List<LocalDate> days() {
    try {
      return all().stream().map(Backups::day).toList();
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
    found.sort(Comparator.comparing(Backups::day).reversed());
    return found;
  }

  private static LocalDate day(Path backup) {
    var name = NAME.matcher(backup.getFileName().toString());
    if (!name.matches()) throw new IllegalArgumentException(backup + " is no backup");
    return LocalDate.parse(name.group(2));
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
