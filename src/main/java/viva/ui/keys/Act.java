package viva.ui.keys;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import viva.words.Messages;

/// Something that can be done where one is, or that could be in another moment.
///
/// @param name     in the words of a language
/// @param key      that does the same, as it is printed; empty for none
/// @param possible whether it would do anything now
public record Act(Function<Messages, String> name, String key, boolean possible, Runnable work) {
  private static final int FLAGS = 8;

  /// What a command does.
  ///
  /// @param key of the command, as it is printed
  public static Act of(Command command, String key, boolean possible, Runnable work) {
    return new Act(words -> words.say(command.word()), key, possible, work);
  }

  /// What is always possible and has no key.
  public static Act of(Function<Messages, String> name, Runnable work) {
    return new Act(name, "", true, work);
  }

  /// Giving each of the flags, none first.
  ///
  /// @param before what is pressed together with the flag's digit
  public static List<Act> flags(String before, boolean possible, IntConsumer give) {
    return IntStream.range(0, FLAGS)
        .mapToObj(
            flag ->
                new Act(
                    words ->
                        words.say(
                            "act.choice", words.say("library.flag"), words.say("flag." + flag)),
                    before + flag,
                    possible,
                    () -> give.accept(flag)))
        .toList();
  }
}
