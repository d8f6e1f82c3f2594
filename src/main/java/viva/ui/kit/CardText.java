package viva.ui.kit;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import viva.card.Card;
import viva.card.ScheduledCard;
import viva.markup.Document;
import viva.markup.Markdown;
import viva.markup.PlainText;
import viva.math.plain.PlainFormula;
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
          "preview-answer", 14.0,
          "mock-question", 26.0,
          "mock-asked-text", 18.0,
          "mock-reference-text", 15.0,
          "mock-after-reference", 13.5,
          "mock-point", 14.0,
          "mock-point-head", 14.0);

  /// The size of the program's own words, in pixels.
  private static final double UI_SIZE = 13.5;

  private CardText() {}

  /// Draws a piece of a card, and again whenever the reader wants larger or smaller text.
  ///
  /// @param style the style class, which also sets the size
  public static Node draw(Services services, ScheduledCard card, String markdown, String style) {
    return draw(services, card.card(), markdown, style);
  }

  /// Draws a piece of a card that need not be in the library.
  public static Node draw(Services services, Card card, String markdown, String style) {
    return draw(services, card, Markdown.parse(markdown), style);
  }

  /// Draws a piece of a card that has been read already.
  public static Node draw(Services services, Card card, Document document, String style) {
    var place = new StackPane();
    place.getStyleClass().add(style);
    onZoom(
        services,
        place,
        zoom -> {
          double size = SIZES.getOrDefault(style, 15.0) * zoom / 100;
          place.getChildren().setAll(DocumentView.of(document, context(services, card, size)));
        });
    return place;
  }

  /// Gives a column the width that the reader has chosen, which grows with the text.
  public static void measure(Services services, Region column) {
    var width = services.preferences().readingWidth().get().name().toLowerCase(Locale.ROOT);
    column.getStyleClass().add(width);
    onZoom(
        services, column, zoom -> column.setStyle("-fx-font-size: " + UI_SIZE * zoom / 100 + "px"));
  }

  /// Now, and at each change while the node is on the screen.
  private static void onZoom(Services services, Node node, Consumer<Integer> work) {
    services.preferences().zoom().when(Controls.inWindow(node)).subscribe(work);
  }

  private static DrawingContext context(Services services, Card card, double size) {
    return new DrawingContext(
        services.formulas(),
        source -> image(card.origin().file(), source),
        (address, done) -> services.background().away(() -> Fetching.bytes(address), done),
        services::openLink,
        services.messages(),
        size);
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

  /// A piece of Markdown in one line of plain text, its formulas readable.
  public static String plain(String markdown) {
    return PlainText.of(Markdown.parse(markdown), PlainFormula::of).replace('\n', ' ');
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
