package viva.ui.sound;

import java.util.Optional;
import viva.ui.kit.CardText;
import viva.ui.kit.Services;

/// Reads a card aloud with the system's voice, which is looked for when it is first wanted.
public final class ReadingAloud {
  private final Services services;
  private Optional<Voice> voice = Optional.empty();

  public ReadingAloud(Services services) {
    this.services = services;
  }

  /// Begins to read; while something is being read, only falls silent.
  ///
  /// @param markdown of the card
  public void read(String markdown) {
    if (voice.filter(Voice::speaking).isPresent()) {
      stop();
      return;
    }
    if (voice.isEmpty()) voice = Voice.ofThisMachine();
    if (!voice.map(v -> v.say(CardText.plain(markdown))).orElse(false))
      services.notices().say(services.say("study.noVoice"));
  }

  /// Falls silent.
  public void stop() {
    voice.ifPresent(Voice::stop);
  }

  /// Falls silent for good.
  public void close() {
    voice.ifPresent(Voice::close);
  }
}
