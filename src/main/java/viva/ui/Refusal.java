package viva.ui;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import viva.ui.kit.Controls;
import viva.ui.kit.Preferences;
import viva.ui.kit.Theme;
import viva.words.Messages;

/// A small window in place of Viva's own, where the library cannot be opened: it says why.
final class Refusal {
  private static final double WIDTH = 520;

  private Refusal() {}

  /// Shows the window; on the screen thread.
  ///
  /// @param why    one sentence, which also says what to do
  /// @param closed is told when the user has closed it
  static void show(Messages messages, String why, Runnable closed) {
    var stage = new Stage();
    var close =
        Controls.button(
            messages.say("keys.close"), messages.say("key.escape"), stage::close, "primary");
    close.setId("refusal-close");
    close.setDefaultButton(true);
    close.setCancelButton(true);
    var page =
        new VBox(
            Controls.label(messages.say("app.cannotOpen"), "title"),
            Controls.paragraph(why),
            close);
    page.getStyleClass().add("refusal");
    page.setPrefWidth(WIDTH);
    var scene = new Scene(page);
    Theme.dress(scene, new Preferences(_ -> Optional.empty(), (_, _) -> {}));
    stage.setTitle(messages.say("app.title"));
    stage.setScene(scene);
    stage.setResizable(false);
    stage.setOnHidden(_ -> closed.run());
    stage.show();
  }
}
