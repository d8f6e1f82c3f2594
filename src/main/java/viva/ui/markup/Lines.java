package viva.ui.markup;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import viva.markup.Inline;
import viva.markup.PlainText;

/// Draws what stands in a line.
final class Lines {
  private static final double LEADING = 0.42;
  private static final double WIDEST_IMAGE = 640;

  private final DrawingContext context;

  Lines(DrawingContext context) {
    this.context = context;
  }

  /// A paragraph that wraps.
  TextFlow flow(List<Inline> content, String... styles) {
    var flow = new TextFlow();
    flow.setLineSpacing(context.size() * LEADING);
    flow.getStyleClass().add("md-flow");
    draw(content, List.of(styles), flow.getChildren());
    return flow;
  }

  private void draw(List<Inline> content, List<String> styles, List<Node> into) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Text(var text) -> into.add(text(text.replace('\n', ' '), styles));
        case Inline.LineBreak() -> into.add(text("\n", styles));
        case Inline.Styled(var style, var inner) -> {
          if (style == Inline.Style.KEY) into.add(boxed(PlainText.of(inner), "md-key"));
          else draw(inner, with(styles, "md-" + name(style)), into);
        }
        case Inline.Code(var text) -> into.add(boxed(text, "md-code"));
        case Inline.Formula(var tex, var display) ->
            into.add(FormulaNode.of(context.formulas().shape(tex, display), tex, context.size()));
        case Inline.Image image -> into.add(image(image));
        case Inline.Link(var address, var inner) -> link(address, inner, styles, into);
        case Inline.FootnoteReference(int number) ->
            into.add(text("[" + number + "]", with(styles, "md-superscript")));
      }
    }
  }

  private void link(String address, List<Inline> inner, List<String> styles, List<Node> into) {
    int from = into.size();
    draw(inner, with(styles, "md-link"), into);
    for (var node : into.subList(from, into.size())) {
      node.setOnMouseClicked(
          e -> {
            if (e.getButton() == MouseButton.PRIMARY) context.links().accept(address);
          });
      Tooltip.install(node, new Tooltip(address));
    }
  }

  private static Text text(String text, List<String> styles) {
    var node = new Text(text);
    node.getStyleClass().add("md-ink");
    node.getStyleClass().addAll(styles);
    return node;
  }

  private static Label boxed(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private Node image(Inline.Image image) {
    var file = context.images().apply(image.source());
    if (file.isEmpty()) return missing(image);
    var loaded = new Image(file.get().toUri().toString(), WIDEST_IMAGE * 2, 4000, true, true, true);
    var view = new ImageView(loaded);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setAccessibleText(image.alt());
    loaded
        .progressProperty()
        .subscribe(
            p -> {
              if (p.doubleValue() < 1) return;
              double wanted = image.width() > 0 ? image.width() : loaded.getWidth();
              view.setFitWidth(Math.min(wanted, WIDEST_IMAGE));
            });
    return view;
  }

  private Node missing(Inline.Image image) {
    var words = image.alt().isBlank() ? image.source() : image.alt() + " · " + image.source();
    var label = boxed(words, "md-missing");
    label.setWrapText(true);
    return label;
  }

  private static List<String> with(List<String> styles, String style) {
    var all = new ArrayList<>(styles);
    all.add(style);
    return all;
  }

  private static String name(Inline.Style style) {
    return switch (style) {
      case EMPHASIS -> "emphasis";
      case STRONG -> "strong";
      case STRIKE -> "strike";
      case UNDERLINE -> "underline";
      case MARK -> "mark";
      case SUBSCRIPT -> "subscript";
      case SUPERSCRIPT -> "superscript";
      case KEY -> "key";
    };
  }
}
