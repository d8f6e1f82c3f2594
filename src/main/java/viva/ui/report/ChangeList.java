package viva.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.interview.grade.EffectRule;
import viva.interview.grade.Proposal;
import viva.interview.grade.Proposal.Effect;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// What a mock should change in the schedule, each with a box; applied in one step.
final class ChangeList {
  private final Services services;
  private final ReportViewModel model;
  private final VBox root = new VBox();

  ChangeList(Services services, ReportViewModel model) {
    this.services = services;
    this.model = model;
    root.getStyleClass().add("letter-part");
    root.setId("mock-changes");
    model.loaded().subscribe(this::show);
  }

  Node root() {
    return root;
  }

  private void show(ReportViewModel.Loaded loaded) {
    root.getChildren()
        .setAll(
            Controls.label(services.say("mock.letter.changes"), "section"),
            Controls.paragraph(services.say("mock.letter.changes.help"), "caption"),
            rule(loaded.rule()));
    for (int i = 0; i < loaded.proposals().size(); i++) {
      root.getChildren().add(row(i, loaded.proposals().get(i), loaded));
    }
    var apply = Controls.button(services.say("mock.letter.apply"), model::apply);
    apply.setId("mock-apply");
    apply.disableProperty().bind(model.noneTicked());
    var actions = new HBox(apply);
    actions.getStyleClass().add("letter-actions");
    root.getChildren().add(actions);
  }

  private Node row(int index, Proposal proposal, ReportViewModel.Loaded loaded) {
    var question =
        Optional.ofNullable(loaded.cards().get(proposal.card()))
            .map(c -> CardText.plain(c.card().question()))
            .orElseGet(() -> services.say("mock.cardGone"));
    var box = new CheckBox();
    box.setId("mock-change-" + index);
    boolean applied = model.applied(proposal);
    box.setDisable(applied || proposal.effect() == Effect.NOTHING);
    box.setSelected(applied || model.ticked(index));
    box.setOnAction(_ -> model.tick(index, box.isSelected()));
    var what = what(proposal, applied);
    box.setAccessibleText(services.say("pair", question, what));
    var words = Controls.paragraph(question);
    var below = Controls.paragraph(what, "caption");
    var left = new VBox(2, words, below);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    if (!box.isDisabled()) left.setOnMouseClicked(_ -> box.fire());
    var row = new HBox(box, left);
    row.getStyleClass().add("letter-row");
    return row;
  }

  private String what(Proposal proposal, boolean applied) {
    if (applied) return services.say("mock.letter.change.applied");
    if (proposal.effect() == Effect.NOTHING && proposal.obstacle() != Proposal.Obstacle.NONE)
      return services.say("mock.obstacle." + proposal.obstacle());
    var effect = services.say("mock.effect." + proposal.effect());
    return switch (proposal.effect()) {
      case REVIEW, EARLY_REVIEW, START ->
          services.say(
              "pair",
              effect,
              services.say("rating." + proposal.logged().name().toLowerCase(Locale.ROOT)));
      case NOTHING, LOGGED, TO_FRONT -> effect;
    };
  }

  private Node rule(EffectRule now) {
    var box = new ChoiceBox<EffectRule>();
    box.getItems().setAll(List.of(EffectRule.values()));
    box.setConverter(Controls.words(rule -> services.say("mock.rule." + rule)));
    box.setValue(now);
    box.setOnAction(_ -> model.rule(box.getValue()));
    box.setAccessibleText(services.say("mock.letter.rule"));
    box.setId("mock-rule");
    var label = Controls.label(services.say("mock.letter.rule"));
    var row = new HBox(12, label, box);
    row.getStyleClass().add("plan-row");
    return row;
  }
}
