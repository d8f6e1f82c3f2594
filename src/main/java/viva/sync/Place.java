package viva.sync;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import viva.content.BuiltIn;
import viva.content.file.Sources;
import viva.store.shelf.Edits;

/// Something that a user has pointed at: a file, a folder or a zip archive, by its absolute path.
///
/// The library knows a document by its absolute path with `/` between the parts; one in an archive
/// by the archive's path, `!/`, and its path therein.
record Place(Path path, boolean folder, boolean archive) {
  private static final String INSIDE = "!/";

  static Place of(Path given) {
    var path = given.toAbsolutePath().normalize();
    boolean folder = Files.isDirectory(path);
    boolean archive = !folder && path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    return new Place(path, folder, archive);
  }

  /// The name under which the library remembers the place.
  String name() {
    return slashed(path.toString());
  }

  /// The path by which the library knows a document.
  ///
  /// @param shown its path below this place, as [Sources] shows it
  String document(String shown) {
    if (folder) return below() + shown;
    return archive ? below() + shown : name();
  }

  /// Whether it is one document.
  boolean single() {
    return !folder && !archive;
  }

  /// Whether a document lies in this place.
  boolean holds(String document) {
    return document.equals(name()) || ((folder || archive) && document.startsWith(below()));
  }

  /// The names of the folders that give a document its topic. A single file gets those that it has
  /// below a folder which the library keeps in step.
  List<String> topics(String shown, Collection<String> sources) {
    if (folder || archive) return Sources.folders(shown);
    for (var source : sources)
      if (name().startsWith(source + "/"))
        return Sources.folders(name().substring(source.length() + 1));
    return List.of();
  }

  private String below() {
    if (archive) return name() + INSIDE;
    return name().endsWith("/") ? name() : name() + "/";
  }

  /// Whether the file of a document is certainly not there any more.
  static boolean gone(String document) {
    if (document.startsWith(BuiltIn.PREFIX) || Edits.isOwn(document)) return false;
    int inside = document.indexOf(INSIDE);
    try {
      return Files.notExists(Path.of(inside < 0 ? document : document.substring(0, inside)));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  private static String slashed(String path) {
    return path.replace('\\', '/');
  }
}
