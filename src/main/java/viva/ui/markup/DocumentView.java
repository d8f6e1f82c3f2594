package viva.ui.markup;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import viva.markup.Block;
import viva.markup.Document;
import viva.markup.Inline;
import viva.markup.PlainText;
import viva.markup.excerpt.Passages;
import viva.markup.excerpt.Slices;
import viva.math.plain.PlainFormula;

/// Draws a document as native nodes, as wide as it is given room.
public final class DocumentView {
  /// Spaces, in text sizes.
  private static final double BETWEEN_BLOCKS = 0.8;

  private static final double BETWEEN_ITEMS = 0.42;

  /// How much of a document is drawn at once, in pixels; the rest when it comes into sight.
  private static final double FIRST = 2400;

  private final DrawingContext context;
  private final SelectionLayer selection;
  private final Lines lines;

  private DocumentView(DrawingContext context, SelectionLayer selection) {
    this.context = context;
    this.selection = selection;
    this.lines = new Lines(context);
  }

  /// Draws a document; formulas that were prepared are only taken out of their cache.
  public static Region of(Document document, DrawingContext context) {
    return new DocumentView(context, new SelectionLayer(document, context)).draw(document);
  }

  private Region draw(Document document) {
    var slots = new ArrayList<LazyColumn.Slot>();
    int passage = 0;
    double size = context.size();
    for (var slice : Slices.of(document.blocks())) {
      int first = passage;
      var block = slice.block();
      slots.add(
          new LazyColumn.Slot(
              size * gap(slice),
              width -> size * Slices.height(block, width / size),
              () -> draw(block, first)));
      passage += Passages.count(block);
    }
    if (!document.footnotes().isEmpty()) {
      int first = passage;
      slots.add(
          new LazyColumn.Slot(
              size * BETWEEN_BLOCKS,
              _ -> document.footnotes().size() * size * 2,
              () -> footnotes(document, first)));
    }
    var root = new LazyColumn(slots, FIRST);
    root.getStyleClass().add("md");
    root.setStyle("-fx-font-size: " + size + "px");
    root.setAccessibleRole(AccessibleRole.TEXT);
    root.setAccessibleText(PlainText.of(document, PlainFormula::of));
    selection.listen(root);
    return root;
  }

  private static double gap(Slices.Slice slice) {
    return slice.goesOn() && slice.block() instanceof Block.ItemList(boolean tight, _) && tight
        ? BETWEEN_ITEMS
        : BETWEEN_BLOCKS;
  }

  private VBox column(List<Block> blocks, int passage, double spacing) {
    var column = new VBox(context.size() * spacing);
    column.setMinWidth(0);
    int next = passage;
    for (var block : blocks) {
      column.getChildren().add(draw(block, next));
      next += Passages.count(block);
    }
    return column;
  }

  private Region draw(Block block, int passage) {
    return switch (block) {
      case Block.Paragraph(var content) -> flow(lines, passage, content);
      case Block.Heading(int level, var content) -> heading(level, passage, content);
      case Block.Code code -> new CodeView(passage, code, context, selection::add).node();
      case Block.Formula(var tex) -> {
        var formula = new FormulaBlock(passage, tex, context);
        selection.add(formula);
        yield formula.node();
      }
      case Block.Quote(var content) -> styled(column(content, passage, BETWEEN_BLOCKS), "md-quote");
      case Block.Callout callout -> callout(callout, passage);
      case Block.ItemList list -> list(list, passage);
      case Block.Table table -> new TableBox(passage, table, context, selection::add).node();
      case Block.Details details -> details(details, passage);
      case Block.Rule() -> new Separator();
    };
  }

  private Flow flow(Lines lines, int passage, List<Inline> content, String... styles) {
    var flow = lines.flow(passage, content, styles);
    selection.add(flow);
    return flow;
  }

  private Region heading(int level, int passage, List<Inline> content) {
    double size = context.size() * Math.max(1.0, 1.4 - 0.1 * level);
    var flow = flow(new Lines(context.sized(size)), passage, content, "md-strong");
    flow.setStyle("-fx-font-size: " + size + "px");
    return styled(flow, "md-heading");
  }

  private Region callout(Block.Callout callout, int passage) {
    boolean named = !callout.title().isEmpty();
    var kind = Callouts.of(callout.kind());
    var box = column(callout.content(), passage + (named ? 1 : 0), BETWEEN_BLOCKS);
    box.getChildren()
        .addFirst(
            named
                ? flow(lines, passage, callout.title(), "md-strong", "md-callout-title")
                : label(kind.title(context, callout.kind()), "md-callout-kind"));
    box.getStyleClass().add(kind.style());
    return styled(box, "md-callout");
  }

  private Region list(Block.ItemList list, int passage) {
    double spacing = list.tight() ? BETWEEN_ITEMS : BETWEEN_BLOCKS;
    var column = new VBox(context.size() * spacing);
    int next = passage;
    for (var item : list.items()) {
      var marker = marker(item);
      marker.setMinWidth(context.size() * 1.3);
      var content = column(item.content(), next, list.tight() ? BETWEEN_ITEMS : BETWEEN_BLOCKS);
      HBox.setHgrow(content, Priority.ALWAYS);
      var line = new HBox(context.size() * 0.5, marker, content);
      if (item.task() == Block.Task.NONE
          && !item.content().isEmpty()
          && item.content().getFirst() instanceof Block.Paragraph)
        line.setAlignment(Pos.BASELINE_LEFT);
      column.getChildren().add(line);
      next += Passages.count(item.content());
    }
    return styled(column, "md-list");
  }

  private Region marker(Block.Item item) {
    var sign = item.marker().isEmpty() ? "•" : item.marker();
    var marker =
        switch (item.task()) {
          case NONE -> label(sign, "md-marker");
          case OPEN -> box("md-task", context.say("task.open"));
          case DONE -> box("md-task-done", context.say("task.done"));
        };
    var place = new StackPane(marker);
    place.setAlignment(Pos.TOP_RIGHT);
    place.setMinWidth(Region.USE_PREF_SIZE);
    return place;
  }

  private static Region box(String style, String words) {
    var box = label("", style);
    box.setAccessibleText(words);
    return box;
  }

  /// A fold: its summary is always there, the rest after a click on the sign before it.
  private Region details(Block.Details details, int passage) {
    boolean named = !details.summary().isEmpty();
    var summary =
        named
            ? flow(lines, passage, details.summary(), "md-strong")
            : label(context.say("fold.details"), "md-strong");
    var content = column(details.content(), passage + (named ? 1 : 0), BETWEEN_BLOCKS);
    content.getStyleClass().add("md-fold-content");
    var sign = new Button();
    sign.getStyleClass().addAll("quiet", "md-fold-sign");
    sign.setAccessibleText(
        named ? PlainText.of(details.summary(), PlainFormula::of) : context.say("fold.details"));
    Runnable turn =
        () -> {
          boolean open = !content.isVisible();
          content.setVisible(open);
          content.setManaged(open);
          sign.setText(open ? "▾" : "▸");
        };
    content.setVisible(!details.open());
    turn.run();
    sign.setOnAction(_ -> turn.run());
    summary.setOnMouseClicked(
        e -> {
          if (e.isStillSincePress() && e.getClickCount() == 1) turn.run();
        });
    HBox.setHgrow(summary, Priority.ALWAYS);
    var head = new HBox(4, sign, summary);
    head.setAlignment(Pos.BASELINE_LEFT);
    return styled(new VBox(context.size() * 0.4, head, content), "md-fold");
  }

  private Region footnotes(Document document, int passage) {
    var small = new DocumentView(context.sized(context.size() * 0.86), selection);
    var column = new VBox(context.size() * 0.4, new Separator());
    int next = passage;
    for (int i = 0; i < document.footnotes().size(); i++) {
      var number = label("[" + (i + 1) + "]", "md-marker");
      number.setMinWidth(Region.USE_PREF_SIZE);
      var notes = document.footnotes().get(i).content();
      var content = small.column(notes, next, BETWEEN_ITEMS);
      HBox.setHgrow(content, Priority.ALWAYS);
      var line = new HBox(8, number, content);
      line.setAlignment(Pos.BASELINE_LEFT);
      column.getChildren().add(line);
      next += Passages.count(notes);
    }
    column.setStyle("-fx-font-size: " + small.context.size() + "px");
    return styled(column, "md-footnotes");
  }

  private static Label label(String text, String style) {
    return styled(new Label(text), style);
  }

  private static <N extends Region> N styled(N node, String style) {
    node.getStyleClass().add(style);
    return node;
  }
}
