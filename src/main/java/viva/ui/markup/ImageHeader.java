package viva.ui.markup;

import java.util.Optional;
import java.util.Set;

/// The size of a picture, read from its first bytes: known before anything is decoded, so that a
/// file of a kilobyte cannot ask for gigabytes.
///
/// @param width  in pixels
/// @param height in pixels
record ImageHeader(int width, int height) {
  /// Pixels that are decoded at most; a photograph of a good camera has 50 million.
  private static final long MOST = 64_000_000;

  private static final int SIDE = 30_000;

  /// The markers of JPEG that begin a frame.
  private static final Set<Integer> FRAMES =
      Set.of(0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF);

  /// The size of a PNG, JPEG, GIF or BMP picture; nothing for any other file.
  static Optional<ImageHeader> of(byte[] bytes) {
    if (starts(bytes, 0x89, 'P', 'N', 'G') && bytes.length > 24)
      return header(number(bytes, 16, 4), number(bytes, 20, 4));
    if (starts(bytes, 'G', 'I', 'F', '8') && bytes.length > 10)
      return header(little(bytes, 6, 2), little(bytes, 8, 2));
    if (starts(bytes, 'B', 'M') && bytes.length > 26)
      return header(little(bytes, 18, 4), Math.abs(little(bytes, 22, 4)));
    return starts(bytes, 0xFF, 0xD8) ? jpeg(bytes) : Optional.empty();
  }

  /// Whether it may be decoded.
  boolean fits() {
    return width <= SIDE && height <= SIDE && (long) width * height <= MOST;
  }

  /// Goes from marker to marker until one that begins a frame.
  private static Optional<ImageHeader> jpeg(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (FRAMES.contains(marker))
        return header(number(bytes, at + 7, 2), number(bytes, at + 5, 2));
      at += 2 + Math.max(2, number(bytes, at + 2, 2));
    }
    return Optional.empty();
  }

  private static Optional<ImageHeader> header(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new ImageHeader(width, height)) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... signs) {
    if (bytes.length < signs.length) return false;
    for (int i = 0; i < signs.length; i++) if ((bytes[i] & 0xFF) != signs[i]) return false;
    return true;
  }

  private static int number(byte[] bytes, int at, int length) {
    int number = 0;
    for (int i = 0; i < length; i++) number = (number << 8) | (bytes[at + i] & 0xFF);
    return number;
  }

  private static int little(byte[] bytes, int at, int length) {
    int number = 0;
    for (int i = length - 1; i >= 0; i--) number = (number << 8) | (bytes[at + i] & 0xFF);
    return number;
  }
}
