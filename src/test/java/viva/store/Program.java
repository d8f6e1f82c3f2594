package viva.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// A program of the tests in a Java of its own, which can be killed.
public final class Program {
  private Program() {}

  /// Ready to start; its errors are seen among ours.
  static ProcessBuilder of(Class<?> main, String... args) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /// Lets it run until it has said so many lines, and a little longer, and kills it; answers the
  /// lines.
  public static List<String> killed(int lines, int nanos, Class<?> main, String... args)
      throws IOException, InterruptedException {
    var process = of(main, args).start();
    var said = new ArrayList<String>();
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
        if (said.size() == lines) break;
      }
      LockSupport.parkNanos(nanos);
      process.destroyForcibly().waitFor();
    }
    assertThat(said).hasSize(lines);
    return said;
  }
}
