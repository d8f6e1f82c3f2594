package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.store.Library;

/// A drill in a real terminal, which the program `script` makes.
class DrillInterruptedTest {
  private static final String CONTROL_C = "\u0003";

  /// Seconds after which the terminal is closed, so that the test fails and the build goes on.
  private static final int LONGEST = 120;

  @TempDir Path folder;

  @Test
  void controlCGivesTheTerminalBackAsItWasAndKeepsEveryAnswer() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no program makes a terminal here");
    assumeTrue(!System.getProperty("os.name").startsWith("Mac"));
    importNotes();
    var said =
        inTerminal(
            "trap : INT; stty -g; " + drill() + "; echo; stty -g",
            Map.of(
                "What is a cache line?", " ",
                "The unit of transfer", "4",
                "What is false sharing?", " ",
                "Two cores, one line.", CONTROL_C));
    var lines = said.lines().filter(line -> !line.isBlank()).toList();
    assertThat(lines.getLast()).as(said).isEqualTo(lines.getFirst());
    try (var library = Library.open(folder.resolve("library.db"))) {
      assertThat(library.cards().stream().map(card -> library.log(card.id()).size()))
          .containsExactlyInAnyOrder(1, 0);
    }
  }

  private void importNotes() throws IOException {
    var notes =
        Files.writeString(
            folder.resolve("caches.md"),
            """
            # Caches

            ## What is a cache line?

            The unit of transfer.

            ## What is false sharing?

            Two cores, one line.
            """);
    Commands.run(
        folder.resolve("library.db"),
        Locale.ENGLISH,
        Instant.parse("2026-03-02T02:00:00Z"),
        "import",
        notes.toString());
  }

  private String drill() {
    return List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-cp",
            System.getProperty("java.class.path"),
            "viva.Main",
            "drill",
            "--library",
            folder.resolve("library.db").toString())
        .stream()
        .map(word -> "'" + word + "'")
        .collect(Collectors.joining(" "));
  }

  /// Runs a command in a terminal; answers all that was on it.
  ///
  /// @param keys what is typed once some words are there
  private static String inTerminal(String command, Map<String, String> keys) throws IOException {
    var process =
        new ProcessBuilder(
                // a build in the background is told to ignore Ctrl+C, and its children with it
                "/usr/bin/env", "--default-signal=INT", "script", "-qec", command, "/dev/null")
            .redirectErrorStream(true)
            .start();
    CompletableFuture.delayedExecutor(LONGEST, TimeUnit.SECONDS).execute(process::destroyForcibly);
    var seen = new StringBuilder();
    var typed = new HashSet<String>();
    try (var out = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
      for (int c = out.read(); c >= 0; c = out.read()) {
        seen.append((char) c);
        for (var words : keys.keySet()) {
          if (seen.indexOf(words) < 0 || !typed.add(words)) continue;
          process.getOutputStream().write(keys.get(words).getBytes(StandardCharsets.UTF_8));
          process.getOutputStream().flush();
        }
      }
    }
    return seen.toString();
  }
}
