package viva.ui.sound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Takes what a microphone hears down in a WAV file, until it is stopped or the sound ends.
public final class Recorder implements AutoCloseable {
  /// Bytes of a tenth of a second.
  private static final int PIECE = Microphone.RATE / 10 * 2;

  private final InputStream sound;
  private final Thread thread;
  private volatile boolean stopped;
  private volatile double loudest;

  /// What is told while one records, on a thread of its own.
  public interface Listener {
    /// The loudness of a tenth of a second, 0 to 1.
    void heard(double loudness);

    /// It ended without being stopped: the microphone was unplugged, or the disk is full. What was
    /// heard until then is in the file.
    default void brokenOff() {}
  }

  private Recorder(InputStream sound, Path file, Listener listener) {
    this.sound = sound;
    this.thread =
        Thread.ofPlatform().name("recorder").daemon().unstarted(() -> record(file, listener));
  }

  /// Starts recording; the file is playable at any moment.
  ///
  /// @param file made anew
  /// @throws IOException where the microphone cannot be opened
  public static Recorder start(Microphone microphone, Path file, Listener listener)
      throws IOException {
    var recorder = new Recorder(microphone.open(), file, listener);
    recorder.thread.start();
    return recorder;
  }

  /// The loudness of the loudest tenth of a second so far, 0 to 1.
  public double loudest() {
    return loudest;
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

  private void record(Path path, Listener listener) {
    try {
      takeDown(path, listener);
    } catch (IOException e) {
      // told below, as is a sound that ends
    }
    if (!stopped) listener.brokenOff();
  }

  private void takeDown(Path path, Listener listener) throws IOException {
    var piece = new byte[PIECE];
    try (var file = new WavFile(path)) {
      while (!stopped) {
        int bytes = sound.readNBytes(piece, 0, PIECE);
        if (bytes == 0) return;
        file.add(piece, bytes);
        double heard = Loudness.of(piece, bytes);
        loudest = Math.max(loudest, heard);
        listener.heard(heard);
      }
    }
  }
}
