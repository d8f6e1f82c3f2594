package viva.ui.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import viva.markup.Block;
import viva.markup.Document;
import viva.markup.Inline;
import viva.markup.PlainText;

/// Draws a document as native nodes, as wide as it is given room.
public final class DocumentView {
  private final DrawingContext context;
  private final Lines lines;

  private DocumentView(DrawingContext context) {
    this.context = context;
    this.lines = new Lines(context);
  }

  /// Draws a document; formulas that were prepared are only taken out of their cache.
  public static Node of(Document document, DrawingContext context) {
    var view = new DocumentView(context);
    var root = view.column(document.blocks());
    root.getStyleClass().add("md");
    root.setStyle("-fx-font-size: " + context.size() + "px");
    if (!document.footnotes().isEmpty()) root.getChildren().add(view.footnotes(document));
    return root;
  }

  private VBox column(List<Block> blocks) {
    var column = new VBox(context.size() * 0.7);
    column.setFillWidth(true);
    for (var block : blocks) column.getChildren().add(draw(block));
    return column;
  }

  private Node draw(Block block) {
    return switch (block) {
      case Block.Paragraph(var content) -> lines.flow(content);
      case Block.Heading(int level, var content) -> heading(level, content);
      case Block.Code code -> code(code);
      case Block.Formula(var tex) -> formula(tex);
      case Block.Quote(var content) -> styled(column(content), "md-quote");
      case Block.Callout callout -> callout(callout);
      case Block.ItemList list -> list(list);
      case Block.Table table -> table(table);
      case Block.Details details -> details(details);
      case Block.Rule() -> new Separator();
    };
  }

  private Node heading(int level, List<Inline> content) {
    double size = context.size() * Math.max(1.0, 1.4 - 0.1 * level);
    var flow = new Lines(context.sized(size)).flow(content, "md-strong");
    flow.setStyle("-fx-font-size: " + size + "px");
    return styled(flow, "md-heading");
  }

  private Node formula(String tex) {
    var drawn = FormulaNode.of(context.formulas().shape(tex, true), tex, context.size());
    var centre = new StackPane(drawn);
    centre.setPadding(new Insets(2, 0, 2, 0));
    return wide(centre, "md-formula");
  }

  /// A node that is scrolled sideways where it is wider than its room.
  private static ScrollPane wide(Region content, String style) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add(style);
    scroll.setMinHeight(Region.USE_PREF_SIZE);
    // The wheel turns the page, not the formula.
    scroll.addEventFilter(
        javafx.scene.input.ScrollEvent.SCROLL,
        e -> {
          if (e.getDeltaX() != 0 || scroll.getParent() == null) return;
          scroll.getParent().fireEvent(e.copyFor(scroll.getParent(), scroll.getParent()));
          e.consume();
        });
    return scroll;
  }

  private Node code(Block.Code code) {
    var text = new Text(code.text());
    text.getStyleClass().addAll("md-ink", "md-mono");
    var flow = new TextFlow(text);
    flow.setLineSpacing(3);
    flow.setMinWidth(Region.USE_PREF_SIZE);
    var language = new Label(code.language().toUpperCase(Locale.ROOT));
    language.getStyleClass().add("caption");
    var copy = new Label(context.messages().say("code.copy"));
    copy.getStyleClass().addAll("caption", "md-copy");
    copy.setOnMouseClicked(
        _ -> {
          var content = new ClipboardContent();
          content.putString(code.text());
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText(context.messages().say("code.copied"));
        });
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return styled(
        new VBox(4, new HBox(language, spring, copy), wide(flow, "md-wide")), "md-block-code");
  }

  private Node callout(Block.Callout callout) {
    var title =
        callout.title().isEmpty()
            ? List.<Inline>of(new Inline.Text(callout.kind()))
            : callout.title();
    var box = column(callout.content());
    box.getChildren().addFirst(lines.flow(title, "md-strong"));
    box.getStyleClass().add("md-callout-" + callout.kind());
    return styled(box, "md-callout");
  }

  private Node list(Block.ItemList list) {
    var column = new VBox(context.size() * (list.tight() ? 0.35 : 0.7));
    for (var item : list.items()) {
      var marker = new Label(marker(item));
      marker.getStyleClass().add("md-marker");
      marker.setMinWidth(context.size() * 1.5);
      marker.setAlignment(Pos.TOP_RIGHT);
      var content = column(item.content());
      content.setSpacing(context.size() * (list.tight() ? 0.35 : 0.7));
      HBox.setHgrow(content, Priority.ALWAYS);
      content.setMinWidth(0);
      column.getChildren().add(new HBox(context.size() * 0.5, marker, content));
    }
    return column;
  }

  private static String marker(Block.Item item) {
    return switch (item.task()) {
      case OPEN -> "☐";
      case DONE -> "☑";
      case NONE -> item.marker().isEmpty() ? "•" : item.marker();
    };
  }

  private Node table(Block.Table table) {
    var grid = new GridPane();
    grid.getStyleClass().add("md-table");
    var rows = new ArrayList<List<Block.Cell>>();
    rows.add(table.head());
    rows.addAll(table.rows());
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        grid.add(cell(table, rows.get(r).get(c), r == 0, c), c, r);
      }
    }
    return wide(new StackPane(grid), "md-wide");
  }

  private Node cell(Block.Table table, Block.Cell cell, boolean head, int column) {
    var flow = lines.flow(cell.content(), head ? new String[] {"md-strong"} : new String[0]);
    flow.setMaxWidth(context.size() * 22);
    flow.setTextAlignment(
        switch (column < table.columns().size()
            ? table.columns().get(column)
            : Block.Alignment.NONE) {
          case CENTER -> javafx.scene.text.TextAlignment.CENTER;
          case RIGHT -> javafx.scene.text.TextAlignment.RIGHT;
          case LEFT, NONE -> javafx.scene.text.TextAlignment.LEFT;
        });
    var box = new StackPane(flow);
    box.setAlignment(Pos.TOP_LEFT);
    return styled(box, head ? "md-head" : "md-cell");
  }

  private Node details(Block.Details details) {
    var pane = new TitledPane(PlainText.of(details.summary()), column(details.content()));
    pane.setExpanded(details.open());
    pane.setAnimated(false);
    return styled(pane, "md-details");
  }

  private Node footnotes(Document document) {
    var column = new VBox(6, new Separator());
    for (int i = 0; i < document.footnotes().size(); i++) {
      var number = new Label("[" + (i + 1) + "]");
      number.getStyleClass().add("md-marker");
      number.setMinWidth(Region.USE_PREF_SIZE);
      var content = column(document.footnotes().get(i).content());
      HBox.setHgrow(content, Priority.ALWAYS);
      column.getChildren().add(new HBox(8, number, content));
    }
    return styled(column, "md-footnotes");
  }

  private static <N extends Node> N styled(N node, String style) {
    node.getStyleClass().add(style);
    return node;
  }
}
