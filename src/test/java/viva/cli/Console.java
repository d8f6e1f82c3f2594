package viva.cli;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import viva.cli.input.Keyboard;
import viva.words.Messages;

/// A terminal in Shanghai, and what the last command printed on it.
final class Console {
  private final Path library;
  private final Locale locale;
  private final Instant at;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<Path> windows = new ArrayList<>();

  Console(Path library, Locale locale, Instant at) {
    this.library = library;
    this.locale = locale;
    this.at = at;
  }

  /// In English, at ten on a morning, with `library.db` in a folder.
  static Console in(Path folder) {
    return new Console(
        folder.resolve("library.db"), Locale.ENGLISH, Instant.parse("2026-03-02T02:00:00Z"));
  }

  /// Runs a command; answers its exit code.
  int run(String... args) {
    return typed("", args);
  }

  /// The same, with lines that are typed into it.
  int typed(String lines, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Cli.run(
        new Terminal(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Messages.of(locale),
            library,
            () -> at,
            () -> ZoneId.of("Asia/Shanghai"),
            this::window,
            () -> Keyboard.lines(new StringReader(lines))),
        args);
  }

  private int window(Path opened, boolean study) {
    windows.add(opened);
    return 0;
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }

  /// The libraries that windows were opened on.
  List<Path> windows() {
    return windows;
  }
}
