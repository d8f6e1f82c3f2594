package viva.ui.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How loud a piece of sound is, as an ear has it.
public final class Loudness {
  /// What is more quiet than this counts as silence, in decibels below the loudest possible.
  private static final double SILENCE = 60;

  /// From here on somebody speaks.
  public static final double SPEECH = 0.25;

  private Loudness() {}

  /// From 0 for silence to 1 for the loudest possible, in equal steps of decibels.
  ///
  /// @param sound as [Microphone] gives it
  static double of(byte[] sound, int bytes) {
    var samples = ByteBuffer.wrap(sound, 0, bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    if (!samples.hasRemaining()) return 0;
    double power = 0;
    int count = samples.remaining();
    while (samples.hasRemaining()) {
      double sample = samples.get() / (double) Short.MAX_VALUE;
      power += sample * sample;
    }
    double decibels = 10 * Math.log10(power / count);
    return Math.clamp(1 + decibels / SILENCE, 0, 1);
  }
}
