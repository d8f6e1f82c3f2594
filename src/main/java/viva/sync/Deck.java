package viva.sync;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.card.identity.Stamp;
import viva.content.BuiltIn;
import viva.content.Reader;
import viva.content.file.Sources;
import viva.store.Imports;

/// Keeps the library in step with the deck that comes with Viva: a new version of it is matched
/// like any edited note, so that a card keeps its history when the deck rewords it.
public final class Deck {
  private Deck() {}

  /// Reads those documents of the deck that the library does not have in this version.
  ///
  /// @param texts the whole deck
  public static Notes read(Map<String, Imports.Document> known, List<BuiltIn.Text> texts) {
    var read = new ArrayList<Note>();
    Set<String> unchanged = new HashSet<>();
    Set<String> missing = new HashSet<>();
    for (var path : known.keySet()) if (path.startsWith(BuiltIn.PREFIX)) missing.add(path);
    for (var text : texts) {
      missing.remove(text.path());
      var stamp = Stamp.of(text.text().getBytes(StandardCharsets.UTF_8), 0);
      var before = known.get(text.path());
      if (before != null && before.stamp().hash() == stamp.hash()) unchanged.add(text.path());
      else read.add(note(text, stamp));
    }
    return new Notes(List.of(), read, Map.of(), unchanged, List.copyOf(missing), List.of());
  }

  private static Note note(BuiltIn.Text text, Stamp stamp) {
    var reading = Reader.read(text.path(), Sources.folders(text.path()), text.text());
    return Note.of(text.path(), stamp, reading);
  }

  /// Keeps what was read.
  public static void keep(Imports imports, Notes notes, Instant now) {
    if (notes.read().isEmpty() && notes.missing().isEmpty()) return;
    ImportPlan.of(imports, notes, now).keep(imports, now);
  }
}
