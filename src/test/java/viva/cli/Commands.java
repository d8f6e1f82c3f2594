package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import viva.cli.input.Keyboard;
import viva.words.Messages;

/// Commands that a test needs done, as from a terminal in Shanghai.
public final class Commands {
  private Commands() {}

  /// Runs a command to its good end.
  public static void run(Path library, Locale locale, Instant at, String... args) {
    typed("", library, locale, at, args);
  }

  /// The same, with lines that are typed into it.
  public static void typed(String lines, Path library, Locale locale, Instant at, String... args) {
    var err = new StringWriter();
    int code =
        Cli.run(
            new Terminal(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                Messages.of(locale),
                library,
                () -> at,
                () -> ZoneId.of("Asia/Shanghai"),
                (_, _) -> 2,
                () -> Keyboard.lines(new StringReader(lines))),
            args);
    assertThat(code).as(err.toString()).isZero();
  }
}
