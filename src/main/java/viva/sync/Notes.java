package viva.sync;

import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.card.Problem;
import viva.card.identity.Stamp;

/// What was found under some paths, as against what the library knows.
///
/// @param sources   the paths that were given, as the library remembers them
/// @param read      the documents that are new or have changed, in the order of the paths
/// @param touched   documents with a new time but the same content
/// @param unchanged the documents that were not even opened
/// @param missing   documents of these paths that the library knows and that are not there any more
/// @param problems  of files that gave no text
public record Notes(
    List<String> sources,
    List<Note> read,
    Map<String, Stamp> touched,
    Set<String> unchanged,
    List<String> missing,
    List<Problem> problems) {
  public Notes {
    sources = List.copyOf(sources);
    read = List.copyOf(read);
    touched = Map.copyOf(touched);
    unchanged = Set.copyOf(unchanged);
    missing = List.copyOf(missing);
    problems = List.copyOf(problems);
  }

  /// Whether there was any document at all.
  public boolean found() {
    return !read.isEmpty() || !touched.isEmpty() || !unchanged.isEmpty();
  }
}
