package viva.ui.sound;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/// Gives sound as it comes: 16 bits, little end first, one channel, [#RATE] samples a second.
public interface Microphone {
  /// Samples a second: enough for speech.
  int RATE = 16_000;

  /// Opens the microphone. Closing the stream closes it.
  ///
  /// @throws IOException where another program holds it, or it was unplugged
  InputStream open() throws IOException;

  /// The machine's microphone; nothing where it has none.
  static Optional<Microphone> ofThisMachine() {
    var format = new AudioFormat(RATE, 16, 1, true, false);
    var wanted = new DataLine.Info(TargetDataLine.class, format);
    return AudioSystem.isLineSupported(wanted)
        ? Optional.of(() -> open(wanted, format))
        : Optional.empty();
  }

  private static InputStream open(DataLine.Info wanted, AudioFormat format) throws IOException {
    try {
      var line = (TargetDataLine) AudioSystem.getLine(wanted);
      line.open(format);
      line.start();
      return new AudioInputStream(line);
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
      throw new IOException("the microphone cannot be opened", e);
    }
  }
}
