import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs google-java-format over a folder: `check` fails where a file differs, `apply` rewrites it.
class Format {
  static void main(String[] args) throws Exception {
    var flags =
        new ArrayList<>(
            args[0].equals("apply")
                ? List.of("--replace")
                : List.of("--dry-run", "--set-exit-if-changed"));
    try (var files = Files.walk(Path.of(args[1]))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(flags::add);
    }
    var out = new PrintWriter(System.out, true);
    var code = new Main(out, new PrintWriter(System.err, true), System.in).format(flags.toArray(String[]::new));
    if (code != 0) out.println("The files above are not formatted; cure: mvn process-sources -Dformat.mode=apply");
    System.exit(code);
  }
}
