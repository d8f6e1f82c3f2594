package viva.ui.study;

import java.util.Optional;
import viva.ui.kit.CardText;
import viva.ui.kit.Services;
import viva.ui.sound.Voice;

/// Reads a card aloud with the system's voice, which is looked for when it is first wanted.
final class Reader {
  private final Services services;
  private Optional<Voice> voice = Optional.empty();

  Reader(Services services) {
    this.services = services;
  }

  /// Begins to read; while something is being read, only falls silent.
  ///
  /// @param markdown of the card
  void read(String markdown) {
    if (voice.filter(Voice::speaking).isPresent()) {
      stop();
      return;
    }
    if (voice.isEmpty()) voice = Voice.ofThisMachine();
    if (!voice.map(v -> v.say(CardText.plain(markdown))).orElse(false))
      services.notices().say(services.say("study.noVoice"));
  }

  void stop() {
    voice.ifPresent(Voice::stop);
  }

  void close() {
    voice.ifPresent(Voice::close);
  }
}
