package viva.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;

/// What is being said: its words, its times, and how much of it is on the disk.
final class Writing {
  /// How often what is being written is kept.
  private static final Duration SAVE = Duration.ofSeconds(2);

  /// Who has written nothing for so long has stopped for a moment: time to look at the answer.
  private static final Duration PAUSE = Duration.ofMillis(600);

  private final InstantSource clock;
  private final StringProperty text = new SimpleStringProperty("");
  private String recording = "";
  private Duration onset = Duration.ZERO;
  private Duration earlier = Duration.ZERO;
  private Instant since;
  private Instant saved;
  private Instant changed;
  private String onDisk = "";

  Writing(InstantSource clock) {
    this.clock = clock;
    since = clock.instant();
    saved = since;
    changed = since;
    text.subscribe((_, words) -> typed(words));
  }

  StringProperty text() {
    return text;
  }

  /// Goes on with a reply where it was left.
  ///
  /// @param reading whether the question is still being read
  void takeUp(Reply reply, boolean reading) {
    earlier = reading ? reply.prepared() : reply.taken();
    since = clock.instant();
    saved = since;
    onDisk = reply.text();
    recording = reply.recording();
    text.set(reply.text());
    changed = since;
    onset = reply.onset();
  }

  void recordsInto(String file) {
    recording = file;
  }

  /// The first word was heard.
  void heard() {
    if (onset.isZero()) onset = spent();
  }

  boolean silent() {
    return text.get().isBlank() && recording.isEmpty();
  }

  /// Since the question, or since the answer began; at least zero.
  Duration spent() {
    var spent = earlier.plus(Duration.between(since, clock.instant()));
    return spent.isNegative() ? Duration.ZERO : spent;
  }

  /// Whether there are words that should be on the disk by now.
  boolean unkept() {
    return !text.get().equals(onDisk) && !clock.instant().isBefore(saved.plus(SAVE));
  }

  /// The words are on the disk.
  void kept() {
    onDisk = text.get();
    saved = clock.instant();
  }

  /// Whether nothing was written for a moment.
  boolean paused() {
    return !clock.instant().isBefore(changed.plus(PAUSE));
  }

  /// Nothing was answered yet.
  Reply before(Ending how) {
    return new Reply(text.get(), recording, how, spent(), onset, Duration.ZERO);
  }

  /// What was answered so far.
  ///
  /// @param prepared from the question to the start of the answer
  Reply reply(Ending how, Duration prepared) {
    return new Reply(text.get(), recording, how, prepared, onset, spent());
  }

  private void typed(String words) {
    changed = clock.instant();
    if (!words.isBlank()) heard();
  }
}
