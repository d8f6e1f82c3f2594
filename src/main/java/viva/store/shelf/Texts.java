package viva.store.shelf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Many short texts in one block of bytes. As strings of their own a hundred thousand questions
/// are two hundred thousand objects, and moving these about costs the collector as much as all the
/// reading costs the database.
final class Texts {
  private final int[] starts;
  private final int[] ends;
  private byte[] bytes = new byte[1 << 12];
  private int used;

  Texts(int most) {
    starts = new int[most];
    ends = new int[most];
  }

  /// Keeps a text, in UTF-8, in place of the one that had its number.
  void set(int number, byte[] text) {
    if (used + text.length > bytes.length)
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + text.length));
    System.arraycopy(text, 0, bytes, used, text.length);
    starts[number] = used;
    used += text.length;
    ends[number] = used;
  }

  String get(int number) {
    int start = starts[number];
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }
}
