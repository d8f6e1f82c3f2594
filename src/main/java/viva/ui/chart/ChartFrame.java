package viva.ui.chart;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Table;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// The frame that all charts have: the finding on top, the period below, and beside the picture a
/// table, two files and the cards behind it.
public final class ChartFrame {
  private final Services services;
  private final Figure figure;
  private final StackPane place = new StackPane();
  private final HBox tools = new HBox();
  private final CardsBehind behind;
  private final VBox more = new VBox();
  private final VBox root = new VBox();

  /// Whether the table is shown in the picture's place.
  private boolean tabled;

  public ChartFrame(Services services, Figure figure) {
    this.services = services;
    this.figure = figure;
    this.behind = new CardsBehind(services);
    root.getStyleClass().addAll("sheet", "chart");
    root.setId("chart-" + figure.id());
    var title = Controls.paragraph(figure.title(), "chart-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var head = new HBox(title);
    head.getStyleClass().add("chart-top");
    root.getChildren().add(head);
    if (figure.drawn()) {
      tools();
      head.getChildren().add(tools);
      if (figure.picture() instanceof Picture.Plot plot)
        root.getChildren().addAll(Legend.of(figure, plot));
      place.getStyleClass().add("chart-place");
      place.getChildren().setAll(picture());
      root.getChildren().add(place);
    }
    more.getStyleClass().add("chart-more");
    root.getChildren().addAll(more, Controls.paragraph(figure.caption(), "caption"), behind.root());
  }

  /// The frame with all that is in it.
  public Node root() {
    return root;
  }

  /// Puts more words between the picture and the caption.
  public void add(Node... nodes) {
    more.getChildren().addAll(nodes);
  }

  private void tools() {
    tools.getStyleClass().add("chart-tools");
    boolean whole =
        figure.picture() instanceof Picture.Rows rows
            && rows.columns().size() == figure.table().columns().size();
    if (!whole) tools.getChildren().add(tool("chart.table", Feather.LIST, this::turn));
    tools
        .getChildren()
        .addAll(
            tool("chart.csv", Feather.FILE_TEXT, () -> Export.csv(services, figure)),
            tool("chart.png", Feather.IMAGE, () -> Export.png(services, figure, root, tools)));
  }

  private Button tool(String key, Feather icon, Runnable work) {
    var button = Controls.button("", work, "quiet");
    button.setGraphic(Controls.icon(icon));
    button.setTooltip(new Tooltip(services.say(key)));
    button.setAccessibleText(services.say("chart.tool", services.say(key), figure.title()));
    button.setId(key.replace('.', '-') + "-" + figure.id());
    return button;
  }

  private void turn() {
    tabled = !tabled;
    place.getChildren().setAll(tabled ? TableNode.of(services.messages(), figure) : picture());
  }

  private Node picture() {
    Consumer<Table.Row> open = behind::show;
    return switch (figure.picture()) {
      case Picture.Nothing() -> new StackPane();
      case Picture.Plot plot ->
          styled(new PlotDrawing(services.messages(), figure, plot, open).root(), "plot");
      case Picture.HeatMap map ->
          styled(new HeatMapDrawing(services.messages(), figure, map, open).root(), "heat-map");
      case Picture.Gauge gauge ->
          styled(new GaugeDrawing(services.messages(), figure, gauge, open).root(), "gauge");
      case Picture.Rows rows -> new RowsNode(services, figure.table(), rows, open).root();
    };
  }

  private static Node styled(Node node, String style) {
    node.getStyleClass().add(style);
    return node;
  }
}
