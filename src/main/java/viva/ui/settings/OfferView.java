package viva.ui.settings;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import viva.today.Reschedules.Preview;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// Says what another schedule would move, and lets the learner choose.
final class OfferView {
  private OfferView() {}

  interface Choice {
    void keep(boolean move);
  }

  static Node of(Services services, Preview preview, Choice choice, Runnable cancel) {
    var words =
        Controls.paragraph(
            services.say(
                "reschedule.wouldMove",
                preview.moves().size(),
                preview.earlier(),
                preview.todayNow(),
                preview.today()));
    boolean moves = !preview.changes().isEmpty();
    var keep =
        Controls.button(
            services.say(moves ? "scheduling.keep" : "scheduling.keep.only"),
            () -> choice.keep(false),
            "primary");
    keep.setId("schedule-keep");
    Controls.focus(keep);
    var back = Controls.button(services.say("cancel"), cancel);
    back.setId("schedule-cancel");
    var buttons = new FlowPane(12, 8, keep);
    if (moves) {
      var move = Controls.button(services.say("scheduling.move"), () -> choice.keep(true));
      move.setId("schedule-move");
      buttons.getChildren().add(move);
    }
    buttons.getChildren().add(back);
    var box = new VBox(8, words, buttons);
    if (moves)
      box.getChildren().add(1, Controls.paragraph(services.say("scheduling.offer"), "caption"));
    if (preview.spread().cards() > 0)
      box.getChildren()
          .add(
              1,
              Controls.paragraph(
                  services.say(
                      "reschedule.spread",
                      preview.spread().cards(),
                      preview.spread().cap(),
                      preview.spread().lost()),
                  "caption"));
    if (preview.otherModel())
      box.getChildren()
          .add(1, Controls.paragraph(services.say("scheduling.otherModel"), "caption"));
    box.setId("schedule-offer");
    box.getStyleClass().add("schedule-save");
    return box;
  }
}
