package viva.ui.interview;

import java.nio.file.Path;
import java.util.Optional;
import viva.ui.sound.Microphone;
import viva.ui.sound.Voice;

/// What this machine can say and hear.
///
/// @param recordings the folder for what is recorded
record Sound(Optional<Voice> voice, Optional<Microphone> microphone, Path recordings) {

  static Sound ofThisMachine(Path library) {
    return new Sound(
        Voice.ofThisMachine(),
        Microphone.ofThisMachine(),
        library.toAbsolutePath().resolveSibling("recordings"));
  }

  /// Ends what is being read aloud.
  void hush() {
    voice.ifPresent(Voice::stop);
  }
}
