import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs google-java-format over a folder: `check` fails where a file differs, `apply` rewrites it.
class Format {
  static void main(String[] args) throws Exception {
    var apply = args[0].equals("apply");
    var flags =
        new ArrayList<>(
            apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    try (var files = Files.walk(Path.of(args[1]))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(flags::add);
    }
    if (!apply) System.out.println("Files that differ from the format (cure: mvn process-sources -Dformat.mode=apply):");
    com.google.googlejavaformat.java.Main.main(flags.toArray(String[]::new));
  }
}
