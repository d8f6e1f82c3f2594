package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import viva.ui.kit.Notices;
import viva.words.Messages;

class NoticeBarTest {
  private final Notices notices = new Notices();
  private final StackPane over = new StackPane();

  @Test
  void whatIsSaidIsShownAlthoughTheWindowCameLate() {
    Fx.run(() -> NoticeBar.lay(notices, Messages.of(Locale.ENGLISH), over));
    System.gc();
    Fx.run(() -> new Scene(over));
    Fx.run(() -> notices.say("Kept."));
    assertThat(Fx.on(() -> over.lookup(".notice"))).isNotNull();
  }

  @Test
  void aNoticeIsClosedByItsButtonWithoutTakingTheFocus() {
    Fx.run(() -> NoticeBar.lay(notices, Messages.of(Locale.ENGLISH), over));
    Fx.run(() -> new Scene(over));
    Fx.run(() -> notices.say("Kept."));
    var close = (Button) Objects.requireNonNull(Fx.on(() -> over.lookup(".notice .close")));
    assertThat(close.isFocusTraversable()).isFalse();
    Fx.run(close::fire);
    assertThat(Fx.on(() -> over.getChildren().isEmpty())).isTrue();
  }

  @Test
  void aPaneThatHasLeftTheWindowShowsNothingMore() {
    Fx.run(() -> NoticeBar.lay(notices, Messages.of(Locale.ENGLISH), over));
    var scene = Fx.on(() -> new Scene(over));
    Fx.run(() -> scene.setRoot(new StackPane()));
    Fx.run(() -> notices.say("Kept."));
    assertThat(Fx.on(() -> over.getChildren().isEmpty())).isTrue();
  }
}
