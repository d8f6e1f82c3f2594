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
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// The frame that all charts have: the finding on top, the period below, and beside the picture a
/// table, two files and the cards behind it.
public final class ChartFrame {
  private final Services services;
  private final Chart chart;
  private final StackPane place = new StackPane();
  private final HBox tools = new HBox();
  private final CardsBehind behind;
  private final VBox root = new VBox();

  /// Whether the table is shown in the picture's place.
  private boolean tabled;

  public ChartFrame(Services services, Chart chart) {
    this.services = services;
    this.chart = chart;
    this.behind = new CardsBehind(services);
    root.getStyleClass().addAll("sheet", "chart");
    root.setId("chart-" + chart.id());
    var title = Controls.paragraph(chart.title(), "chart-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var head = new HBox(title);
    head.getStyleClass().add("chart-top");
    root.getChildren().add(head);
    if (chart.drawn()) {
      tools();
      head.getChildren().add(tools);
      if (chart.picture() instanceof Picture.Plot plot)
        root.getChildren().addAll(Legend.of(chart, plot));
      place.getStyleClass().add("chart-place");
      place.getChildren().setAll(picture());
      root.getChildren().add(place);
    }
    root.getChildren().addAll(Controls.paragraph(chart.caption(), "caption"), behind.root());
  }

  /// The frame with all that is in it.
  public Node root() {
    return root;
  }

  private void tools() {
    tools.getStyleClass().add("chart-tools");
    if (!(chart.picture() instanceof Picture.Rows))
      tools.getChildren().add(tool("chart.table", Feather.LIST, this::turn));
    tools
        .getChildren()
        .addAll(
            tool("chart.csv", Feather.FILE_TEXT, () -> Export.csv(services, chart)),
            tool("chart.png", Feather.IMAGE, () -> Export.png(services, chart, root, tools)));
  }

  private Button tool(String key, Feather icon, Runnable work) {
    var button = Controls.button("", work, "quiet");
    button.setGraphic(Controls.icon(icon));
    button.setTooltip(new Tooltip(services.say(key)));
    button.setAccessibleText(services.say("chart.tool", services.say(key), chart.title()));
    button.setId(key.replace('.', '-') + "-" + chart.id());
    return button;
  }

  private void turn() {
    tabled = !tabled;
    place.getChildren().setAll(tabled ? TableNode.of(services.messages(), chart) : picture());
  }

  private Node picture() {
    Consumer<Table.Row> open = behind::show;
    return switch (chart.picture()) {
      case Picture.Nothing() -> new StackPane();
      case Picture.Plot plot ->
          styled(new PlotDrawing(services.messages(), chart, plot, open).root(), "plot");
      case Picture.HeatMap map ->
          styled(new HeatMapDrawing(services.messages(), chart, map, open).root(), "heat-map");
      case Picture.Gauge gauge ->
          styled(new GaugeDrawing(services.messages(), chart, gauge, open).root(), "gauge");
      case Picture.Rows(int shown) -> new RowsNode(services, chart.table(), shown, open).root();
    };
  }

  private static Node styled(Node node, String style) {
    node.getStyleClass().add(style);
    return node;
  }
}
