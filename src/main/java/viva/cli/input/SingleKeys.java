package viva.cli.input;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A terminal that hands over each key at once and prints none. `stty` makes it so, as every Unix
/// has it; the terminal is as it was before once this is closed or the program ends, Ctrl+C too.
public final class SingleKeys implements Keyboard {
  private static final int END_OF_INPUT = 4;
  private static final int ESCAPE = 27;

  private final Reader in;
  private final Runnable restore;

  SingleKeys(Reader in, Runnable restore) {
    this.in = in;
    this.restore = restore;
  }

  /// Takes the terminal at which the program was started; nothing where that cannot be done.
  ///
  /// @param in what the terminal sends
  public static Optional<Keyboard> of(Reader in) {
    return stty("-g")
        .filter(before -> stty("-icanon", "-echo", "min", "1").isPresent())
        .map(before -> restoring(in, before));
  }

  private static Keyboard restoring(Reader in, String before) {
    Runnable restore = () -> stty(before);
    var atEnd = Thread.ofPlatform().unstarted(restore);
    Runtime.getRuntime().addShutdownHook(atEnd);
    return new SingleKeys(
        in,
        () -> {
          Runtime.getRuntime().removeShutdownHook(atEnd);
          restore.run();
        });
  }

  /// What `stty` prints; nothing where it fails or is not there.
  private static Optional<String> stty(String... words) {
    var command = new ArrayList<>(List.of("stty"));
    command.addAll(List.of(words));
    try {
      var process =
          new ProcessBuilder(command)
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(printed.strip()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // there is no such program here
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public String next() {
    try {
      int key = in.read();
      if (key == ESCAPE) skip();
      return key < 0 || key == END_OF_INPUT
          ? END
          : Character.toString(key).strip().toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An arrow key sends several letters at once.
  private void skip() throws IOException {
    while (in.ready()) if (in.read() < 0) return;
  }

  @Override
  public boolean single() {
    return true;
  }

  @Override
  public void close() {
    restore.run();
  }
}
