package viva.ui.search;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import viva.ui.keys.Act;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// One box over the window: it finds cards and runs commands, all by keyboard.
public final class SearchBox {
  private static final double WIDTH = 640;

  /// Of a row, and how many are seen at once.
  private static final double ROW = 40;

  private static final int ROWS = 10;

  /// How wide the topic beside a question may be.
  private static final double RIGHT = 180;

  private final Services services;
  private final SearchBoxModel model;
  private final Runnable close;
  private final TextField field = new TextField();
  private final ListView<SearchBoxModel.Hit> list = new ListView<>();
  private final StackPane root = new StackPane();

  /// @param acts  what can be done, that of the open screen first
  /// @param close takes the box away
  public SearchBox(Services services, List<Act> acts, Runnable close) {
    this.services = services;
    this.close = close;
    this.model = new SearchBoxModel(services, acts);
    field.setPromptText(services.say("search.prompt"));
    field.setAccessibleText(services.say("search.prompt"));
    field.setId("search-field");
    field.textProperty().subscribe((_, text) -> model.type(text));
    list.setItems(model.hits());
    list.setCellFactory(_ -> new HitCell());
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.prefHeightProperty()
        .bind(Bindings.size(model.hits()).map(n -> Math.min(ROWS, n.intValue()) * ROW + 1));
    list.setId("search-hits");
    list.managedProperty().bind(Bindings.isNotEmpty(model.hits()));
    list.visibleProperty().bind(list.managedProperty());
    list.setOnMouseClicked(_ -> choose());
    // A change listener comes after the list's own, which takes the selection away.
    model
        .hits()
        .addListener(
            (ListChangeListener<SearchBoxModel.Hit>)
                _ -> list.getSelectionModel().select(model.first()));
    list.getSelectionModel().select(model.first());
    var remark = Controls.paragraph("", "caption");
    remark.textProperty().bind(model.remark());
    var box = new VBox(new HBox(12, Controls.icon(Feather.SEARCH), field), list, remark);
    ((HBox) box.getChildren().getFirst()).setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(field, Priority.ALWAYS);
    box.getStyleClass().addAll("sheet", "search-box");
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    root.getChildren().add(box);
    root.getStyleClass().add("veil");
    root.setOnMousePressed(
        e -> {
          if (root.equals(e.getTarget())) close.run();
        });
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
  }

  /// The box over its veil.
  public Node root() {
    return root;
  }

  /// Puts the cursor into the box.
  public void focus() {
    field.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) close.run();
    else if (event.getCode() == KeyCode.ENTER) choose();
    else if (event.getCode() == KeyCode.DOWN) move(1);
    else if (event.getCode() == KeyCode.UP) move(-1);
    else if (event.getCode() != KeyCode.TAB) return; // behind the veil nothing takes the focus
    event.consume();
  }

  private void move(int by) {
    int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, size());
    list.getSelectionModel().select(to);
    list.scrollTo(Math.max(0, to - 4));
  }

  private int size() {
    return Math.max(0, model.hits().size() - 1);
  }

  private void choose() {
    var hit = list.getSelectionModel().getSelectedItem();
    if (hit == null || !model.isCurrent(hit) || model.refuses(hit)) return;
    close.run();
    model.choose(hit);
  }

  private final class HitCell extends ListCell<SearchBoxModel.Hit> {
    @Override
    protected void updateItem(SearchBoxModel.Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      setGraphic(
          empty || hit == null
              ? null
              : switch (hit) {
                case SearchBoxModel.ToDo(var act) -> row(act);
                case SearchBoxModel.Found(var card) ->
                    row(
                        CardText.plain(card.card().question()),
                        Controls.label(
                            card.card().topic().path().isEmpty()
                                ? ""
                                : card.card().topic().path().getLast(),
                            "caption"));
              });
    }

    private Node row(Act act) {
      var row = row(act.name().apply(services.messages()), key(act.key()));
      if (!act.possible()) row.getStyleClass().add("not-now");
      return row;
    }

    private Node row(String words, Node right) {
      var name = Controls.label(words);
      name.setMinWidth(0);
      var row = new HBox(16, name, Controls.spring(), right);
      row.setAlignment(Pos.CENTER_LEFT);
      row.maxWidthProperty().bind(list.widthProperty().subtract(40));
      if (right instanceof Region region) {
        region.setMinWidth(Math.min(RIGHT, region.prefWidth(-1)));
        region.setMaxWidth(RIGHT);
      }
      return row;
    }

    private Node key(String name) {
      return name.isEmpty() ? new Region() : Controls.key(name);
    }
  }
}
