package viva.content.frame;

import java.util.List;
import viva.content.line.Numbered;
import viva.content.line.Plain;

/// The topic that a document's place gives its cards.
public final class Folders {
  private Folders() {}

  /// The folders' names without their numbers, or the categories that the document names instead.
  public static List<String> topic(List<String> folders, FrontMatter front) {
    var names = folders.isEmpty() || front.categories().isEmpty() ? folders : front.categories();
    return topic(names);
  }

  /// The folders' names without their numbers.
  public static List<String> topic(List<String> names) {
    return names.stream().map(Folders::name).filter(name -> !name.isBlank()).toList();
  }

  private static String name(String folder) {
    var plain = Plain.blanks(folder).strip();
    var bare = Numbered.strip(plain).replaceFirst("^\\d{1,4}\\s*[-_ ]\\s*", "").strip();
    return bare.isEmpty() ? plain : bare;
  }
}
