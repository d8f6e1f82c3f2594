package viva.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import viva.ui.kit.Controls;
import viva.ui.kit.Notices;
import viva.words.Messages;

/// The bar at the foot of the window, for some seconds or until it is closed.
final class NoticeBar {
  private static final Duration SHOWN = Duration.seconds(8);
  private static final Insets MARGIN = new Insets(0, 24, 88, 24);

  /// The style class of the pane while the bar lies on it, so that lists can leave room.
  private static final String NOTICED = "noticed";

  private final Notices notices;
  private final Messages messages;
  private final StackPane over;
  private final PauseTransition ends = new PauseTransition(SHOWN);

  private NoticeBar(Notices notices, Messages messages, StackPane over) {
    this.notices = notices;
    this.messages = messages;
    this.over = over;
    ends.setOnFinished(_ -> notices.clear());
  }

  /// Shows what is said for as long as the pane under it is the window's.
  ///
  /// @param over on which the bar lies
  static void lay(Notices notices, Messages messages, StackPane over) {
    var bar = new NoticeBar(notices, messages, over);
    notices.current().when(Controls.inWindow(over)).subscribe(bar::show);
  }

  private void show(Optional<Notices.Notice> notice) {
    over.getChildren().removeIf(node -> node.getStyleClass().contains("notice"));
    over.getStyleClass().remove(NOTICED);
    ends.stop();
    if (notice.isEmpty()) return;
    over.getChildren().add(draw(notice.get()));
    over.getStyleClass().add(NOTICED);
    ends.playFromStart();
  }

  private Node draw(Notices.Notice notice) {
    var bar = new HBox(Controls.paragraph(notice.text()));
    bar.getStyleClass().add("notice");
    bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    notice.action().ifPresent(action -> bar.getChildren().add(button(action)));
    bar.getChildren().add(close());
    StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
    StackPane.setMargin(bar, MARGIN);
    return bar;
  }

  private Node button(Notices.Action action) {
    return Controls.button(
        action.label(),
        () -> {
          notices.clear();
          action.work().run();
        });
  }

  /// Takes the bar away; the focus stays where it was, for Esc does the same.
  private Node close() {
    var close = Controls.button("", notices::clear, "close");
    close.setGraphic(Controls.icon(Feather.X));
    close.setFocusTraversable(false);
    close.setAccessibleText(messages.say("notice.close"));
    close.setTooltip(new Tooltip(messages.say("notice.close") + "  " + messages.say("key.escape")));
    return close;
  }
}
