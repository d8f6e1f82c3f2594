package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/// Commands that a test needs done, as from a terminal in Shanghai.
public final class Commands {
  private Commands() {}

  /// Runs a command to its good end.
  public static void run(Path library, Locale locale, Instant at, String... args) {
    typed("", library, locale, at, args);
  }

  /// The same, with lines that are typed into it.
  public static void typed(String lines, Path library, Locale locale, Instant at, String... args) {
    var console = new Console(library, locale, at);
    int code = console.typed(lines, args);
    assertThat(code).as(console.err()).isZero();
  }
}
