package viva.ui.kit;

import java.io.IOException;
import java.net.URI;
import java.net.URLConnection;
import java.util.Optional;

/// Fetches what a reader has asked for from the net.
final class Fetching {
  private static final int LARGEST = 16 << 20;
  private static final int MILLIS = 10_000;

  private Fetching() {}

  /// What stands at an address: nothing where it is larger than 16 MiB, not there, or does not
  /// come within ten seconds.
  static Optional<byte[]> bytes(String address) {
    try {
      URLConnection connection = URI.create(address).toURL().openConnection();
      connection.setConnectTimeout(MILLIS);
      connection.setReadTimeout(MILLIS);
      try (var in = connection.getInputStream()) {
        var bytes = in.readNBytes(LARGEST + 1);
        return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
