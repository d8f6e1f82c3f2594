package viva.content;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import viva.card.Origin;
import viva.card.Problem;
import viva.content.line.Lines;

/// The images that a document points at beside itself, and whether they are there.
public final class Images {
  private static final Pattern IMAGE =
      Pattern.compile(
          "!\\[[^\\]]{0,300}\\]\\(\\s*(?:<([^>]{1,600})>|([^()\\s]{1,600}(?:\\([^()]{0,80}\\)[^()\\s]{0,80})?(?:\\s[^()\"'=]{1,200}\\.\\w{2,5})?))[^)]{0,200}\\)"
              + "|<img\\b[^>]{0,300}?\\bsrc\\s*=\\s*[\"']([^\"'>]{1,600})[\"']",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ELSEWHERE =
      Pattern.compile("^(?:[a-z][a-z0-9+.-]+:|//).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Images() {}

  /// Tells which files there are under a path that a user points at.
  ///
  /// @return whether there is a file of a path like those that `SourceFile` has
  public static Predicate<String> under(Path path) {
    if (Files.isDirectory(path)) return target -> exists(path, target);
    if (path.toString().endsWith(".zip")) return entries(path)::contains;
    var folder = path.toAbsolutePath().getParent();
    return target -> folder != null && exists(folder, target);
  }

  /// A problem for each image that is not there, at its line.
  ///
  /// @param path  of the document, as `SourceFile` has it
  /// @param there whether there is a file, see [#under]
  public static List<Problem> missing(String path, String text, Predicate<String> there) {
    if (text.indexOf("![") < 0 && text.indexOf("<img") < 0 && text.indexOf("<IMG") < 0)
      return List.of();
    var problems = new ArrayList<Problem>();
    for (var line : Lines.of(text)) {
      if (line.quiet() || !line.speaks()) continue;
      if (line.text().indexOf("![") < 0 && line.text().indexOf('<') < 0) continue;
      var image = IMAGE.matcher(line.text());
      while (image.find()) {
        var target = target(image.group(1), image.group(2), image.group(3));
        if (!ELSEWHERE.matcher(target).matches() && !found(path, target, there))
          problems.add(
              new Problem(new Origin(path, line.number()), Problem.Kind.MISSING_IMAGE, target));
      }
    }
    return problems;
  }

  private static String target(String angled, String bare, String source) {
    var raw = angled != null ? angled : bare != null ? bare : source;
    var path = raw.strip().replaceFirst("[?#].*$", "");
    try {
      return path.indexOf('%') < 0
          ? path
          : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return path;
    }
  }

  /// Beside the document; from the root of a site, or of notes that were moved: in a folder above.
  private static boolean found(String document, String target, Predicate<String> there) {
    boolean rooted = target.startsWith("/");
    var name = target.replaceFirst("^/+", "");
    var folder = document.contains("/") ? document.substring(0, document.lastIndexOf('/')) : "";
    if (there.test(joined(folder, name))) return true;
    while (rooted && !folder.isEmpty()) {
      folder = folder.contains("/") ? folder.substring(0, folder.lastIndexOf('/')) : "";
      if (there.test(joined(folder, name))) return true;
    }
    return false;
  }

  private static String joined(String folder, String target) {
    var parts = new ArrayList<String>();
    for (var part : (folder + "/" + target).replace('\\', '/').split("/", -1)) {
      if (part.isEmpty() || part.equals(".")) continue;
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals(".."))
        parts.removeLast();
      else parts.add(part);
    }
    return String.join("/", parts);
  }

  private static boolean exists(Path root, String target) {
    try {
      return Files.exists(root.resolve(target));
    } catch (InvalidPathException | SecurityException e) {
      return false;
    }
  }

  private static Set<String> entries(Path archive) {
    var names = new HashSet<String>();
    try (var zip = new ZipFile(archive.toFile())) {
      zip.stream().forEach(e -> names.add(joined("", e.getName())));
    } catch (IOException | IllegalArgumentException e) {
      return Set.of();
    }
    return names;
  }
}
