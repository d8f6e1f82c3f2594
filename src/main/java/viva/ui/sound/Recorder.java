package viva.ui.sound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// Takes what a microphone hears down in a WAV file, until it is stopped or the sound ends.
public final class Recorder implements AutoCloseable {
  /// Bytes of a tenth of a second.
  private static final int PIECE = Microphone.RATE / 10 * 2;

  private final InputStream sound;
  private final Thread thread;
  private volatile boolean stopped;
  private volatile double loudest;
  private volatile Optional<IOException> failure = Optional.empty();

  private Recorder(InputStream sound, Path file, DoubleConsumer level) {
    this.sound = sound;
    this.thread =
        Thread.ofPlatform().name("recorder").daemon().unstarted(() -> takeDown(file, level));
  }

  /// Starts recording; the file is playable at any moment.
  ///
  /// @param file  made anew
  /// @param level gets the loudness of each tenth of a second, 0 to 1, on a thread of its own
  /// @throws IOException where the microphone cannot be opened
  public static Recorder start(Microphone microphone, Path file, DoubleConsumer level)
      throws IOException {
    var recorder = new Recorder(microphone.open(), file, level);
    recorder.thread.start();
    return recorder;
  }

  /// The loudness of the loudest tenth of a second so far, 0 to 1.
  public double loudest() {
    return loudest;
  }

  /// Why it ended by itself; nothing where it goes on or was stopped.
  public Optional<IOException> failure() {
    return failure;
  }

  /// Stops, and waits until the file is whole.
  public void stop() {
    stopped = true;
    try {
      sound.close();
      thread.join();
    } catch (IOException e) {
      throw new UncheckedIOException("closing the microphone", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Stops, and waits until the file is whole.
  @Override
  public void close() {
    stop();
  }

  private void takeDown(Path path, DoubleConsumer level) {
    var piece = new byte[PIECE];
    try (var file = new WavFile(path)) {
      while (!stopped) {
        int bytes = sound.readNBytes(piece, 0, PIECE);
        if (bytes == 0) return;
        file.add(piece, bytes);
        double heard = Loudness.of(piece, bytes);
        loudest = Math.max(loudest, heard);
        level.accept(heard);
      }
    } catch (IOException e) {
      if (!stopped) failure = Optional.of(e);
    }
  }
}
