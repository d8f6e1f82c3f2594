package viva.ui.chart;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import viva.ui.figure.Figure;
import viva.ui.figure.Table;
import viva.words.Messages;

/// All numbers of a chart as a table, to be read row by row.
final class TableNode {
  private TableNode() {}

  static Node of(Messages messages, Figure figure) {
    var view = new TableView<Table.Row>();
    view.getStyleClass().add("chart-table");
    view.setAccessibleText(figure.title());
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    var first = new TableColumn<Table.Row, String>(figure.table().first());
    first.setCellValueFactory(r -> new ReadOnlyStringWrapper(r.getValue().label()));
    first.setSortable(false);
    view.getColumns().add(first);
    for (int c = 0; c < figure.table().columns().size(); c++)
      view.getColumns().add(column(messages, figure.table().columns().get(c), c));
    view.getItems().setAll(figure.table().rows());
    return view;
  }

  private static TableColumn<Table.Row, Double> column(
      Messages messages, Table.Column column, int index) {
    var view = new TableColumn<Table.Row, Double>(column.name());
    view.getStyleClass().add("number");
    view.setCellValueFactory(r -> new ReadOnlyObjectWrapper<>(r.getValue().values().get(index)));
    view.setCellFactory(
        _ ->
            new TableCell<>() {
              {
                setAlignment(Pos.CENTER_RIGHT);
              }

              @Override
              protected void updateItem(Double value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? null : column.unit().say(messages, value));
              }
            });
    return view;
  }
}
