package viva.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import viva.cli.input.Keyboard;
import viva.study.StudyClock;
import viva.words.Messages;

/// What a command needs of the machine.
///
/// @param library the database file, where no option names another
/// @param zone    asked each time, because a laptop travels
/// @param keyboard takes what the user types; asked once, by who closes it
public record Terminal(
    PrintWriter out,
    PrintWriter err,
    Messages messages,
    Path library,
    InstantSource clock,
    Supplier<ZoneId> zone,
    Window window,
    Supplier<Keyboard> keyboard) {

  /// Time as the learner lives it.
  StudyClock study() {
    return new StudyClock(clock, zone);
  }

  /// Prints a line in the user's words.
  void say(String key, Object... values) {
    out.println(messages.say(key, values));
  }

  /// Says in a sentence why it cannot be done; answers the exit code.
  int refuse(String key, Object... values) {
    err.println(messages.say(key, values));
    return 2;
  }

  /// Opens the window.
  public interface Window {

    /// Opens the window on a library and answers the exit code when it is closed.
    ///
    /// @param study whether to open on the cards of today at once
    int open(Path library, boolean study);
  }
}
