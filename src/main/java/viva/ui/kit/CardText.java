package viva.ui.kit;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import viva.card.ScheduledCard;
import viva.markup.Markdown;
import viva.markup.PlainText;
import viva.ui.markup.DocumentView;
import viva.ui.markup.DrawingContext;

/// A card's question or answer on the screen.
public final class CardText {
  /// Text sizes, in pixels, by style class.
  private static final Map<String, Double> SIZES =
      Map.of(
          "study-question", 22.0,
          "study-answer", 17.0,
          "preview-question", 16.0,
          "preview-answer", 14.0);

  private CardText() {}

  /// Draws a piece of a card.
  ///
  /// @param style the style class, which also sets the size
  public static Node draw(Services services, ScheduledCard card, String markdown, String style) {
    var context =
        new DrawingContext(
            services.formulas(),
            source -> image(card.card().origin().file(), source),
            (address, done) -> services.background().away(() -> Fetching.bytes(address), done),
            services::openLink,
            services.messages(),
            SIZES.getOrDefault(style, 15.0) * services.preferences().zoom().get() / 100);
    var node = DocumentView.of(Markdown.parse(markdown), context);
    node.getStyleClass().add(style);
    return node;
  }

  /// Lays the formulas of a card out ahead of need, away from the screen thread.
  public static void prepare(Services services, ScheduledCard card) {
    services
        .background()
        .away(
            () -> {
              for (var text : List.of(card.card().question(), card.card().answer())) {
                for (var formula : Markdown.formulas(Markdown.parse(text)))
                  services.formulas().shape(formula.tex(), formula.display());
              }
              return true;
            },
            _ -> {});
  }

  /// A piece of Markdown in one line of plain text.
  public static String plain(String markdown) {
    return PlainText.of(Markdown.parse(markdown)).replace('\n', ' ');
  }

  /// A local image beside its document; nothing for an address on the net.
  private static Optional<Path> image(String document, String source) {
    try {
      if (URI.create(source.replace(" ", "%20")).getScheme() != null) return Optional.empty();
      var file = Path.of(document).resolveSibling(source);
      return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
