package viva.ui.markup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import viva.math.Formulas;
import viva.words.Messages;

/// What drawing a document needs.
///
/// @param images finds the file of an image by its source as written; nothing where it is missing
///     or on the net
/// @param net    fetches an image from the net, once the reader has agreed
/// @param links  opens an address
/// @param size   of the text, in pixels
public record DrawingContext(
    Formulas formulas,
    Function<String, Optional<Path>> images,
    Net net,
    Consumer<String> links,
    Messages messages,
    double size) {

  /// Fetches what stands at an address.
  public interface Net {
    /// @param done gets the bytes on the screen thread; nothing where they cannot be had
    void fetch(String address, Consumer<Optional<byte[]>> done);
  }

  /// The same with another size of the text.
  DrawingContext sized(double other) {
    return new DrawingContext(formulas, images, net, links, messages, other);
  }

  /// The user's words for a key.
  String say(String key, Object... values) {
    return messages.say(key, values);
  }
}
