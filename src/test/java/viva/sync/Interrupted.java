package viva.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import viva.store.Answers;
import viva.store.Library;

/// A program that imports one version of all notes after the other until it is killed: it prints a
/// version's number when it begins to keep it.
final class Interrupted {
  static final int FILES = 20;
  static final int CARDS = 30;

  private Interrupted() {}

  static void main(String[] args) throws IOException {
    var folder = Files.createDirectories(Path.of(args[1]));
    try (var library = Library.open(Path.of(args[0]))) {
      var imports = library.imports();
      for (int version = Integer.parseInt(args[2]); ; version++) {
        for (int file = 0; file < FILES; file++)
          Files.writeString(folder.resolve(file + ".md"), text(file, version));
        var reader =
            new NoteReader(
                imports.documents(),
                List.of(),
                true,
                (_, _, _) -> List.of(),
                (_, _, _) -> {},
                () -> false);
        var plan = ImportPlan.of(imports, reader.read(List.of(folder)), Answers.NOW);
        System.out.println(version);
        System.out.flush();
        plan.keep(imports, Answers.NOW);
      }
    }
  }

  private static String text(int file, int version) {
    var text = new StringBuilder();
    for (int card = 0; card < CARDS; card++)
      text.append("### What is number %d of file %d?%n%n".formatted(card, file))
          .append("It is the one with version %d.%n%n".formatted(version));
    return text.toString();
  }
}
