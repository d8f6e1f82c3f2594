package viva.content.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import viva.card.Origin;
import viva.card.Problem;

/// Finds the documents of what a user points at: a file, a folder or a zip archive.
///
/// Nothing is followed out of it: no symbolic link to a folder, no hidden folder. What cannot be
/// read is a problem, and the rest is read all the same.
public final class Sources {
  private static final List<String> ENDINGS =
      List.of(".md", ".markdown", ".txt", ".html", ".htm", ".csv", ".tsv");

  /// What Anki exports, and Viva cannot read.
  private static final List<String> PACKAGES = List.of(".apkg", ".colpkg");

  private static final int DEEPEST = 64;

  /// The most bytes that are unpacked of one archive.
  private static final long LARGEST_ARCHIVE = 256L * 1024 * 1024;

  private final Gate gate;
  private final Consumer<SourceFile> found;
  private final Consumer<Problem> problems;

  /// Says which documents are to be read, before their bytes are.
  public interface Gate {

    /// Whether a document is to be read.
    ///
    /// @param path     as it is shown, see [SourceFile]
    /// @param size     in bytes
    /// @param modified milliseconds since 1970 UTC
    boolean opens(String path, long size, long modified);
  }

  private Sources(Gate gate, Consumer<SourceFile> found, Consumer<Problem> problems) {
    this.gate = gate;
    this.found = found;
    this.problems = problems;
  }

  /// Hands over each document in the order of the paths, one at a time.
  public static void each(Path path, Consumer<SourceFile> found, Consumer<Problem> problems) {
    each(path, (_, _, _) -> true, found, problems);
  }

  /// Hands over each document that the gate lets through, in the order of the paths, one at a time.
  public static void each(
      Path path, Gate gate, Consumer<SourceFile> found, Consumer<Problem> problems) {
    new Sources(gate, found, problems).open(path);
  }

  /// The names of the folders in a document's path, the widest first.
  public static List<String> folders(String path) {
    var parts =
        Arrays.stream(path.split("/", -1)).filter(p -> !p.isBlank() && !p.equals("..")).toList();
    return parts.isEmpty() ? List.of() : parts.subList(0, parts.size() - 1);
  }

  private void open(Path path) {
    var name = name(path);
    if (Files.isDirectory(path)) folder(real(path));
    else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) zip(path);
    else file(path, name);
  }

  /// A folder that the user has pointed at may be a link; links below it are not followed.
  private static Path real(Path folder) {
    try {
      return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    } catch (IOException e) {
      return folder;
    }
  }

  private void folder(Path root) {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(root, Set.of(), DEEPEST, new Walk(root, files));
    } catch (IOException | SecurityException e) {
      unreadable(name(root));
    }
    files.sort(Comparator.comparing(file -> shown(root, file), new NaturalOrder()));
    for (var file : files) file(file, shown(root, file));
  }

  private void file(Path file, String shown) {
    if (ends(shown, PACKAGES)) {
      problem(shown, Problem.Kind.ANKI_PACKAGE);
      return;
    }
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      long modified = attributes.lastModifiedTime().toMillis();
      if (!gate.opens(shown, attributes.size(), modified)) return;
      if (attributes.size() > DecodedText.LARGEST) problem(shown, Problem.Kind.TOO_LARGE);
      else found.accept(new SourceFile(shown, Files.readAllBytes(file)));
    } catch (IOException e) {
      unreadable(shown);
    }
  }

  private void zip(Path file) {
    for (var names : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try (var zip = new ZipFile(file.toFile(), names)) {
        var entries =
            zip.stream()
                .filter(e -> !e.isDirectory() && document(e.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName, new NaturalOrder()))
                .toList();
        long left = LARGEST_ARCHIVE;
        for (var entry : entries) {
          left -= entry(zip, entry);
          if (left >= 0) continue;
          problem(name(file), Problem.Kind.TOO_LARGE);
          break;
        }
        return;
      } catch (IOException | IllegalArgumentException e) {
        if (!names.equals(StandardCharsets.UTF_8)) unreadable(name(file));
      }
    }
  }

  /// Reads an entry; answers how many bytes it had.
  private int entry(ZipFile zip, ZipEntry entry) {
    var shown = within(entry.getName());
    if (!gate.opens(shown, entry.getSize(), entry.getTime())) return 0;
    try (var in = zip.getInputStream(entry)) {
      var bytes = in.readNBytes(DecodedText.LARGEST + 1);
      if (bytes.length > DecodedText.LARGEST) problem(shown, Problem.Kind.TOO_LARGE);
      else found.accept(new SourceFile(shown, bytes));
      return bytes.length;
    } catch (IOException e) {
      unreadable(shown);
      return 0;
    }
  }

  /// The path of an entry below its archive, whatever the archive says: no `..`, no drive, no root.
  private static String within(String entry) {
    return Arrays.stream(entry.split("[/\\\\]", -1))
        .filter(p -> !p.isBlank() && !p.equals(".") && !p.equals("..") && !p.endsWith(":"))
        .collect(Collectors.joining("/"));
  }

  private void unreadable(String shown) {
    problem(shown, Problem.Kind.UNREADABLE_FILE);
  }

  private void problem(String shown, Problem.Kind kind) {
    problems.accept(new Problem(new Origin(shown, 1), kind, ""));
  }

  private static String shown(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String name(Path path) {
    var name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static boolean document(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return ends(name, ENDINGS)
        && Arrays.stream(lower.split("[/\\\\]", -1)).noneMatch(Sources::hidden);
  }

  private static boolean ends(String name, List<String> endings) {
    return endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  private static boolean hidden(String name) {
    return (name.startsWith(".") && name.length() > 1 && !name.equals(".."))
        || name.equals("node_modules")
        || name.equals("__macosx");
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;

    Walk(Path root, List<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skip = !folder.equals(root) && hidden(name(folder).toLowerCase(Locale.ROOT));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (document(name(file)) || ends(name(file), PACKAGES)) files.add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unreadable(shown(root, file));
      return FileVisitResult.CONTINUE;
    }
  }
}
