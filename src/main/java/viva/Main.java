package viva;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import viva.cli.Cli;
import viva.cli.Terminal;
import viva.words.Messages;

/// Makes the clock, the dice, the threads and the folders, and picks a face.
public final class Main {
  private Main() {}

  static void main(String[] args) {
    // Formulas are laid out with AWT's fonts; AWT must not look for a screen of its own.
    System.setProperty("java.awt.headless", "true");
    var folders =
        Folders.of(
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            System.getenv());
    var terminal =
        new Terminal(
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            Messages.of(Locale.getDefault()),
            folders.library(),
            (_, _) -> 0);
    System.exit(Cli.run(terminal, args));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
