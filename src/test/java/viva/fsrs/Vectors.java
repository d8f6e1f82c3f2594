package viva.fsrs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Golden vectors: the project's own, and those in the folder `vectors.dir`. A file says its shape
/// itself, as its `format`.
public final class Vectors {
  private static final Path SHARED =
      Path.of(System.getProperty("vectors.dir", "../shared/scheduling/vectors"));
  private static final Path OWN = Path.of("src/test/resources/viva/fsrs");
  private static final JsonMapper JSON = new JsonMapper();

  private Vectors() {}

  /// A file of vectors.
  public record File(String name, JsonNode root) {
    public List<JsonNode> cases() {
      var cases = new ArrayList<JsonNode>();
      root.get("cases").forEach(cases::add);
      return cases;
    }

    Parameters parameters(JsonNode one) {
      return Vectors.parameters(root.get("paramSets").get(one.get("params").asInt()).get("w"));
    }

    double[] weights(JsonNode one) {
      return numbers(root.get("paramSets").get(one.get("params").asInt()).get("w"));
    }

    JsonNode steps(JsonNode one) {
      return root.get("stepSets").get(one.get("steps").asInt());
    }
  }

  static Parameters parameters(JsonNode w) {
    return Parameters.of(numbers(w));
  }

  static double[] numbers(JsonNode list) {
    var numbers = new double[list.size()];
    for (int i = 0; i < numbers.length; i++) numbers[i] = list.get(i).asDouble();
    return numbers;
  }

  /// All files of a shape in both folders; the test is skipped where there is none.
  public static List<File> of(String shape) throws IOException {
    var found = new ArrayList<>(in(OWN, shape));
    found.addAll(in(SHARED, shape));
    assumeTrue(!found.isEmpty(), "no vectors " + shape);
    return found;
  }

  /// The files of a shape in `vectors.dir`, whatever their names are; none without the folder.
  public static List<File> shared(String shape) throws IOException {
    return in(SHARED, shape);
  }

  private static List<File> in(Path folder, String shape) throws IOException {
    var found = new ArrayList<File>();
    if (!Files.isDirectory(folder)) return found;
    try (var files = Files.newDirectoryStream(folder, "*.json*")) {
      for (var file : files) {
        var root = read(file);
        if (root.path("format").asString("").startsWith(shape + "/"))
          found.add(new File(file.getFileName().toString(), root));
      }
    }
    return found;
  }

  private static JsonNode read(Path file) throws IOException {
    try (var raw = Files.newInputStream(file);
        var in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return JSON.readTree(in);
    }
  }

  static void passed(File file, int cases, int checks) {
    System.out.printf("vectors %s: %d cases, %d checks passed%n", file.name(), cases, checks);
  }
}
