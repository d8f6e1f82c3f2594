package viva.ui.chart;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viva.ui.figure.Picture;
import viva.ui.figure.Table;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// A table that is its own picture: a row for each thing, with what can be done about it.
final class RowsNode {
  /// How many rows there are at most: beyond it the table view and the file have them all.
  private static final int MOST = 200;

  /// How much of a heading goes into a line, in Latin letters.
  private static final int LINE = 12;

  private static final Pattern BREAK = Pattern.compile("(?<=\\s)|(?=（)");

  private final Services services;
  private final Table table;
  private final List<Integer> columns;
  private final Consumer<Table.Row> open;
  private final GridPane grid = new GridPane();
  private final ScrollPane window = new ScrollPane(grid);
  private final VBox root = new VBox(window);

  RowsNode(Services services, Table table, Picture.Rows picture, Consumer<Table.Row> open) {
    int shown = picture.shown();
    this.columns = picture.columns();
    this.services = services;
    this.table = table;
    this.open = open;
    grid.getStyleClass().add("chart-rows");
    window.setFitToWidth(true);
    window.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    window.setMinWidth(0);
    var first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    first.setMinWidth(80);
    grid.getColumnConstraints().add(first);
    head(0, Controls.label(table.first(), "caption"));
    for (int c = 0; c < columns.size(); c++) {
      var numbers = new ColumnConstraints();
      numbers.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(numbers);
      head(c + 1, heading(table.columns().get(columns.get(c)).name()));
    }
    if (table.rows().stream().anyMatch(r -> !r.actions().isEmpty()))
      head(columns.size() + 1, Controls.label("", "caption"));
    int most = Math.min(MOST, table.rows().size());
    for (int r = 0; r < Math.min(shown, most); r++) row(r);
    if (most <= shown) return;
    var all =
        Controls.button(services.say("chart.all", table.rows().size()), () -> {}, "quiet", "flush");
    all.setOnAction(
        _ -> {
          root.getChildren().remove(all);
          for (int r = shown; r < most; r++) row(r);
        });
    root.getChildren().add(all);
  }

  Node root() {
    return root;
  }

  private static Label heading(String name) {
    var label = Controls.label(lines(name), "caption", "chart-heading");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// A heading in lines of its own, broken between words and before a unit: lines that the width
  /// makes would make the table higher than the frame around it believes.
  static String lines(String name) {
    var lines = new StringBuilder();
    int filled = 0;
    for (var word : BREAK.split(name, -1)) {
      if (filled > 0 && filled + wide(word.strip()) > LINE) {
        lines.setLength(lines.toString().stripTrailing().length());
        lines.append('\n');
        filled = 0;
      }
      lines.append(word);
      filled += wide(word);
    }
    return lines.toString();
  }

  /// How wide words are in Latin letters: a Chinese one is as wide as two.
  private static int wide(String words) {
    return words.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }

  private void head(int column, Label label) {
    label.setMinHeight(Region.USE_PREF_SIZE);
    cell(column, 0, label, column == 0 ? Pos.BOTTOM_LEFT : Pos.BOTTOM_RIGHT);
  }

  private void row(int r) {
    var row = table.rows().get(r);
    cell(0, r + 1, name(row), Pos.CENTER_LEFT);
    for (int c = 0; c < columns.size(); c++) {
      int column = columns.get(c);
      var unit = table.columns().get(column).unit();
      var words = unit.cell(services.messages(), row.values().get(column));
      var label = Controls.label(words, "tabular");
      label.setMinWidth(Region.USE_PREF_SIZE);
      cell(c + 1, r + 1, label, Pos.CENTER_RIGHT);
    }
    if (row.actions().isEmpty()) return;
    var buttons = new HBox();
    for (var action : row.actions()) {
      var button =
          Controls.button(action.label(), () -> services.go().accept(action.place()), "quiet");
      button.setAccessibleText(action.help());
      button.setTooltip(new Tooltip(action.help()));
      buttons.getChildren().add(button);
    }
    buttons.setAlignment(Pos.CENTER_RIGHT);
    cell(columns.size() + 1, r + 1, buttons, Pos.CENTER_RIGHT);
  }

  private Node name(Table.Row row) {
    if (row.cards().isEmpty()) return named(Controls.label(row.label()), row);
    var button = Controls.button(row.label(), () -> open.accept(row), "quiet", "chart-link");
    button.setMinWidth(0);
    return named(button, row);
  }

  private static <N extends Labeled> N named(N name, Table.Row row) {
    name.setTooltip(new Tooltip(row.label()));
    return name;
  }

  private void cell(int column, int row, Node node, Pos place) {
    var box = new HBox(node);
    box.setAlignment(place);
    box.getStyleClass().add(row == 0 ? "chart-head" : "chart-cell");
    if (column == 0) box.getStyleClass().add("first");
    grid.add(box, column, row);
  }
}
