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

/// Golden vectors: the project's own, and those in the folder `vectors.dir`.
final class Vectors {
  private static final Path SHARED =
      Path.of(System.getProperty("vectors.dir", "../shared/scheduling/vectors"));
  private static final Path OWN = Path.of("src/test/resources/viva/fsrs");
  private static final JsonMapper JSON = new JsonMapper();

  private Vectors() {}

  /// A file of vectors.
  record File(String name, JsonNode root) {
    List<JsonNode> cases() {
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
  static List<File> of(String shape) throws IOException {
    var found = new ArrayList<File>();
    for (var folder : List.of(OWN, SHARED)) {
      if (!Files.isDirectory(folder)) continue;
      try (var files = Files.newDirectoryStream(folder, shape + "-*.json*")) {
        for (var file : files) {
          try (var raw = Files.newInputStream(file);
              var in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            found.add(new File(file.getFileName().toString(), JSON.readTree(in)));
          }
        }
      }
    }
    assumeTrue(!found.isEmpty(), "no vectors " + shape);
    return found;
  }

  static void passed(File file, int cases, int checks) {
    System.out.printf("vectors %s: %d cases, %d checks passed%n", file.name(), cases, checks);
  }
}
