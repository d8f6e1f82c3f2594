package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import viva.ui.kit.Notices;

class NoticeBarTest {
  private final Notices notices = new Notices();
  private final StackPane over = new StackPane();

  @Test
  void whatIsSaidIsShownAlthoughTheWindowCameLate() {
    Fx.run(() -> NoticeBar.lay(notices, over));
    System.gc();
    Fx.run(() -> new Scene(over));
    Fx.run(() -> notices.say("Kept."));
    assertThat(Fx.on(() -> over.lookup(".notice"))).isNotNull();
  }

  @Test
  void aPaneThatHasLeftTheWindowShowsNothingMore() {
    Fx.run(() -> NoticeBar.lay(notices, over));
    var scene = Fx.on(() -> new Scene(over));
    Fx.run(() -> scene.setRoot(new StackPane()));
    Fx.run(() -> notices.say("Kept."));
    assertThat(Fx.on(() -> over.getChildren().isEmpty())).isTrue();
  }
}
