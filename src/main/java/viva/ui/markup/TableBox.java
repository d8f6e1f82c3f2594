package viva.ui.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import viva.markup.Block;
import viva.markup.Document;
import viva.markup.PlainText;
import viva.math.plain.PlainFormula;
import viva.ui.markup.SelectionLayer.Segment;

/// A table: its columns as wide as their words where there is room, narrower where not, and
/// scrolled sideways where even that is not enough.
final class TableBox {
  private static final double FIRST = 1200;

  /// In text sizes.
  private static final double WIDEST = 30;

  /// Longer words are broken.
  private static final double WIDEST_WORD = 14;

  private static final double NARROWEST = 8;
  private static final double ROW = 2.6;

  private final Block.Table table;
  private final int passage;
  private final DrawingContext context;
  private final Consumer<Segment> segments;
  private final List<Row> drawn = new ArrayList<>();
  private double room = -1;
  private double[] widths = {};

  /// @param passage of its first cell
  TableBox(int passage, Block.Table table, DrawingContext context, Consumer<Segment> segments) {
    this.table = table;
    this.passage = passage;
    this.context = context;
    this.segments = segments;
  }

  Region node() {
    var slots = new ArrayList<LazyColumn.Slot>();
    slots.add(slot(0, table.head()));
    for (int i = 0; i < table.rows().size(); i++) slots.add(slot(i + 1, table.rows().get(i)));
    var column = new LazyColumn(slots, FIRST);
    column.getStyleClass().add("md-table");
    var root =
        new Sideways(
            column,
            PlainText.of(new Document(List.of(table), List.of()), PlainFormula::of),
            Pos.TOP_LEFT,
            width -> {
              double inner = width - column.snappedLeftInset() - column.snappedRightInset();
              if (inner == room) return;
              room = inner;
              widths = new double[0];
              drawn.forEach(Region::requestLayout);
              column.requestLayout();
            });
    root.getStyleClass().add("md-wide");
    return root;
  }

  private LazyColumn.Slot slot(int row, List<Block.Cell> cells) {
    return new LazyColumn.Slot(0, _ -> context.size() * ROW, () -> new Row(row, cells));
  }

  /// Worked out from the rows that are drawn first; cells of later ones wrap where need be.
  private double[] widths() {
    if (widths.length > 0) return widths;
    int columns = table.columns().size();
    var most = new double[columns];
    var least = new double[columns];
    for (var row : drawn) {
      for (int c = 0; c < columns; c++) {
        double wanted = Math.min(row.cells.get(c).prefWidth(-1), context.size() * WIDEST);
        most[c] = Math.max(most[c], wanted);
        var flow = row.flows.get(c);
        double word = Math.min(flow.widestWord(), context.size() * WIDEST_WORD);
        double unbroken = Math.max(flow.widestFormula(), word) + context.size() * 1.6;
        least[c] = Math.max(least[c], Math.min(wanted, unbroken));
      }
    }
    for (int c = 0; c < columns; c++)
      least[c] = Math.max(least[c], Math.min(most[c], context.size() * NARROWEST));
    double all = Arrays.stream(most).sum();
    double few = Arrays.stream(least).sum();
    widths = new double[columns];
    double share = room <= 0 || all <= room ? 1 : Math.max(0, (room - few) / (all - few));
    for (int c = 0; c < columns; c++)
      widths[c] = Math.floor(least[c] + (most[c] - least[c]) * share);
    return widths;
  }

  /// One row; all rows share the widths of the columns.
  private final class Row extends Region {
    private final List<StackPane> cells = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();

    Row(int number, List<Block.Cell> content) {
      var lines = new Lines(context.sized(context.size() * 0.94));
      for (int c = 0; c < content.size(); c++) {
        var strong = number == 0 ? new String[] {"md-strong"} : new String[0];
        int place = passage + number * table.columns().size() + c;
        var flow = lines.flow(place, content.get(c).content(), strong);
        flow.setTextAlignment(alignment(table.columns().get(c)));
        segments.accept(flow);
        var cell = new StackPane(flow);
        cell.setAlignment(Pos.TOP_LEFT);
        cell.getStyleClass().add(number == 0 ? "md-head" : "md-cell");
        flows.add(flow);
        cells.add(cell);
      }
      getChildren().setAll(cells);
      drawn.add(this);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
      return Arrays.stream(widths()).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
      double tallest = 0;
      for (int c = 0; c < cells.size(); c++)
        tallest = Math.max(tallest, cells.get(c).prefHeight(widths()[c]));
      return tallest;
    }

    @Override
    protected void layoutChildren() {
      double x = 0;
      for (int c = 0; c < cells.size(); c++) {
        cells.get(c).resizeRelocate(x, 0, widths()[c], getHeight());
        x += widths()[c];
      }
    }
  }

  private static TextAlignment alignment(Block.Alignment alignment) {
    return switch (alignment) {
      case CENTER -> TextAlignment.CENTER;
      case RIGHT -> TextAlignment.RIGHT;
      case LEFT, NONE -> TextAlignment.LEFT;
    };
  }
}
