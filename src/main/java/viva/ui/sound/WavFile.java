package viva.ui.sound;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A WAV file that can be played at any moment while it grows: its header is brought up to date
/// with each piece of sound.
final class WavFile implements AutoCloseable {
  private static final int HEADER = 44;
  private static final int BYTES = 2;

  private final RandomAccessFile file;
  private long length;

  WavFile(Path path) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    file = new RandomAccessFile(path.toFile(), "rw");
    file.setLength(0);
    file.write(header(0));
  }

  void add(byte[] sound, int bytes) throws IOException {
    file.seek(HEADER + length);
    file.write(sound, 0, bytes);
    length += bytes;
    file.seek(0);
    file.write(header(length));
  }

  /// Of the format in [Microphone].
  private static byte[] header(long length) {
    return ByteBuffer.allocate(HEADER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt((int) (HEADER - 8 + length))
        .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
        .putInt(16)
        .putShort((short) 1) // samples as they are
        .putShort((short) 1)
        .putInt(Microphone.RATE)
        .putInt(Microphone.RATE * BYTES)
        .putShort((short) BYTES)
        .putShort((short) (8 * BYTES))
        .put("data".getBytes(StandardCharsets.US_ASCII))
        .putInt((int) length)
        .array();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
