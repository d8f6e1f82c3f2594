package viva.card.identity;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// What tells whether a file is still the one that was read.
///
/// @param size     in bytes
/// @param modified milliseconds since 1970 UTC, as the file system has it
/// @param hash     of the content; 0 where it was never read
public record Stamp(long size, long modified, long hash) {
  /// Of a document that was never read.
  public static final Stamp NONE = new Stamp(-1, 0, 0);

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  public static Stamp of(byte[] content, long modified) {
    long hash = content.length * PRIME + 1;
    int whole = content.length & ~7;
    for (int i = 0; i < whole; i += 8)
      hash = (Long.rotateLeft(hash, 29) ^ (long) LONG.get(content, i)) * PRIME;
    for (int i = whole; i < content.length; i++) hash = (hash ^ (content[i] & 0xff)) * PRIME;
    return new Stamp(content.length, modified, hash ^ (hash >>> 32));
  }

  /// Whether the file need not even be opened.
  public boolean untouched(long size, long modified) {
    return this.size == size && this.modified == modified;
  }
}
