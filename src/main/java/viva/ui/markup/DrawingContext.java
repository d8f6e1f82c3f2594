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
/// @param links  opens an address
/// @param size   of the text, in pixels
public record DrawingContext(
    Formulas formulas,
    Function<String, Optional<Path>> images,
    Consumer<String> links,
    Messages messages,
    double size) {

  /// The same with another size of the text.
  DrawingContext sized(double other) {
    return new DrawingContext(formulas, images, links, messages, other);
  }
}
