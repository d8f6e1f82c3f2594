package viva.ui.markup;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import viva.markup.Inline;
import viva.markup.PlainText;
import viva.math.plain.PlainFormula;

/// Draws what stands in a line.
final class Lines {
  private static final double LEADING = 0.42;

  private final DrawingContext context;

  Lines(DrawingContext context) {
    this.context = context;
  }

  /// A paragraph that wraps.
  ///
  /// @param passage its number in the document
  Flow flow(int passage, List<Inline> content, String... styles) {
    var flow = new Flow(passage, 0);
    flow.setLineSpacing(context.size() * LEADING);
    draw(content, List.of(styles), flow);
    flow.strut();
    if (flow.getChildren().stream().anyMatch(n -> n.isManaged() && !(n instanceof Text)))
      flow.setAccessibleText(PlainText.of(content, PlainFormula::of));
    return flow;
  }

  private void draw(List<Inline> content, List<String> styles, Flow into) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Text(var text) -> into.add(text(text.replace('\n', ' '), styles));
        case Inline.LineBreak() -> into.add(text("\n", styles));
        case Inline.Styled(var style, var inner) -> {
          int start = into.length();
          if (style == Inline.Style.KEY) into.add(key(PlainText.of(inner)));
          else draw(inner, with(styles, name(style)), into);
          if (style == Inline.Style.MARK) into.mark(start);
        }
        case Inline.Code(var text) -> {
          int start = into.length();
          into.add(text(text, with(styles, "md-code")));
          into.box(start);
        }
        case Inline.Formula(var tex, var display) ->
            into.add(FormulaNode.of(context.formulas().shape(tex, display), tex, context.size()));
        case Inline.Image image -> into.add(new ImageBox(image, context).node());
        case Inline.Link(var address, var inner) -> link(address, inner, styles, into);
        case Inline.FootnoteReference(int number) ->
            into.add(text("[" + number + "]", with(styles, "md-superscript")));
      }
    }
  }

  private void link(String address, List<Inline> inner, List<String> styles, Flow into) {
    int from = into.getChildren().size();
    draw(inner, with(styles, "md-link"), into);
    var tooltip = new Tooltip(address);
    for (var node : into.getChildren().subList(from, into.getChildren().size())) {
      node.setFocusTraversable(true);
      node.setAccessibleRole(AccessibleRole.HYPERLINK);
      node.setOnMouseClicked(
          e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress())
              context.links().accept(address);
          });
      node.setOnKeyPressed(
          e -> {
            if (e.getCode() == KeyCode.ENTER) context.links().accept(address);
          });
      Tooltip.install(node, tooltip);
    }
  }

  private static Text text(String text, List<String> styles) {
    var node = new Text(text);
    node.getStyleClass().add("md-ink");
    node.getStyleClass().addAll(styles);
    return node;
  }

  private static Node key(String text) {
    var label = new Label(text);
    label.getStyleClass().add("md-key");
    return label;
  }

  private static List<String> with(List<String> styles, String style) {
    var all = new ArrayList<>(styles);
    all.add(style);
    return all;
  }

  private static String name(Inline.Style style) {
    return switch (style) {
      case EMPHASIS -> "md-emphasis";
      case STRONG -> "md-strong";
      case STRIKE -> "md-strike";
      case UNDERLINE -> "md-underline";
      case MARK -> "md-mark";
      case SUBSCRIPT -> "md-subscript";
      case SUPERSCRIPT -> "md-superscript";
      case KEY -> "md-key";
    };
  }
}
