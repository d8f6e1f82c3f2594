package viva.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SingleKeysTest {

  @Test
  void eachKeyIsOneThingAndAnArrowIsOneThatMeansNothing() {
    var restored = new AtomicInteger();
    var said = new ArrayList<String>();
    try (var keys = new SingleKeys(new StringReader(" \n3Uq\u0004"), restored::incrementAndGet)) {
      for (int i = 0; i < 7; i++) said.add(keys.next());
    }
    assertThat(said).containsExactly("", "", "3", "u", "q", "q", "q");
    try (var keys = new SingleKeys(new StringReader("\u001b[A"), restored::incrementAndGet)) {
      assertThat(keys.next()).isEqualTo("\u001b");
      assertThat(keys.next()).isEqualTo(Keyboard.END);
    }
    assertThat(restored).hasValue(2);
  }

  /// In a terminal that `script` makes: what is typed there comes without Enter and is not printed,
  /// and afterwards the terminal is as it was.
  @Test
  void aRealTerminalGivesSingleKeysAndIsAsItWasAfterwards() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no program makes a terminal here");
    assumeTrue(File.separatorChar == '/' && !System.getProperty("os.name").startsWith("Mac"));
    var java =
        List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TwoKeys.class.getName())
            .stream()
            .map(w -> "'" + w + "'")
            .reduce("stty -g;", (a, b) -> a + " " + b);
    var process =
        new ProcessBuilder("/usr/bin/script", "-qec", java + "; stty -g", "/dev/null")
            .redirectErrorStream(true)
            .start();
    var seen = new StringBuilder();
    try (var out = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
      for (int c = out.read(); c >= 0; c = out.read()) {
        seen.append((char) c);
        if (seen.toString().endsWith("ready")) {
          process.getOutputStream().write('4');
          process.getOutputStream().write(' ');
          process.getOutputStream().flush();
        }
      }
    }
    var lines = seen.toString().lines().filter(l -> !l.isBlank()).toList();
    assertThat(lines).as(seen.toString()).hasSize(3);
    assertThat(lines.get(1)).isEqualTo("ready<4><>");
    assertThat(lines.get(2)).isEqualTo(lines.getFirst());
  }

  /// Prints two keys.
  static final class TwoKeys {
    private TwoKeys() {}

    static void main() {
      var in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
      try (var keys = SingleKeys.of(in).orElseThrow()) {
        System.out.print("ready");
        System.out.flush();
        System.out.println("<" + keys.next() + "><" + keys.next() + ">");
      }
    }
  }
}
