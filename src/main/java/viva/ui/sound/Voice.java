package viva.ui.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Reads words aloud with the system's own voice: one text at a time.
public final class Voice implements AutoCloseable {
  private final Speech speech;
  private Optional<Process> speaking = Optional.empty();

  Voice(Speech speech) {
    this.speech = speech;
  }

  /// The voice of this system; nothing where it has none.
  ///
  /// @param system the name of the operating system, as the property `os.name` has it
  /// @param path   the folders where programs are, as the variable `PATH` has them
  public static Optional<Voice> find(String system, String path) {
    return Speech.of(system, Speech.programs(path)).map(Voice::new);
  }

  /// The voice of the machine that Viva runs on.
  public static Optional<Voice> ofThisMachine() {
    return find(
        System.getProperty("os.name"), Optional.ofNullable(System.getenv("PATH")).orElse(""));
  }

  /// Begins to read a text aloud; what was being read stops. Answers at once, and says whether the
  /// system's program could be started.
  public boolean say(String text) {
    stop();
    if (text.isBlank()) return true;
    try {
      var process = start(speech.command(text));
      speaking = Optional.of(process);
      Thread.ofVirtual().start(() -> tell(process, text));
      return true;
    } catch (IOException e) {
      return false; // the program was taken away since it was found
    }
  }

  /// Whether something is being read.
  public boolean speaking() {
    return speaking.filter(Process::isAlive).isPresent();
  }

  /// Falls silent.
  public void stop() {
    if (!speaking()) return;
    speaking.ifPresent(Process::destroy);
    speaking = Optional.empty();
    if (speech.hush().isEmpty()) return;
    try {
      start(speech.hush());
    } catch (IOException e) {
      speaking = Optional.empty(); // it will have said its sentence soon
    }
  }

  /// Falls silent.
  @Override
  public void close() {
    stop();
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// Words go in as a stream: they are never part of a command line.
  private static void tell(Process process, String text) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      process.destroy(); // it was stopped before it had heard all
    }
  }
}
