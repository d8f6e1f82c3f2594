package viva.ui.markup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import viva.ui.Fx;

/// Draws whole documents to pictures, in light and dark, at scale 1 and 2, to be looked at: `Cards
/// FOLDER FILE...`. A file is drawn as it is, not cut into cards.
final class Cards {
  private Cards() {}

  static void main(String[] args) throws IOException {
    var out = Path.of(args[0]);
    for (var file : List.of(args).subList(1, args.length)) {
      var path = Path.of(file);
      var name = path.getFileName().toString().replaceAll("\\..*", "");
      for (boolean dark : List.of(false, true)) {
        try (var page = Page.of(Files.readString(path), path.resolveSibling("."), 760, 900, dark)) {
          for (int scale : List.of(1, 2)) {
            var picture = out.resolve(name + (dark ? "-dark-" : "-light-") + scale + "x.png");
            Fx.write(page.picture(scale), picture);
          }
        }
      }
    }
    Platform.exit();
  }
}
