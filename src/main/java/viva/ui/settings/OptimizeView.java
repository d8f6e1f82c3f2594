package viva.ui.settings;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viva.fsrs.MemoryModel;
import viva.fsrs.log.Fault;
import viva.fsrs.train.Verdict;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.ui.settings.OptimizeViewModel.Step;

/// Draws an [OptimizeViewModel]: what it does, how far it is, what came of it in words.
final class OptimizeView {
  /// How many months of predictions are shown.
  private static final int MONTHS = 12;

  private final Services services;
  private final OptimizeViewModel model;
  private final VBox root = new VBox();
  private final ProgressBar bar = new ProgressBar();
  private final Node working;

  OptimizeView(Services services, OptimizeViewModel model) {
    this.services = services;
    this.model = model;
    bar.setAccessibleText(services.say("optimize.working"));
    var cancel = Controls.button(services.say("cancel"), model::cancel);
    cancel.setId("optimize-cancel");
    working = actions(bar, Controls.label(services.say("optimize.working"), "soft"), cancel);
    root.getStyleClass().add("optimize");
    root.setId("optimize");
    model.step().subscribe(this::show);
  }

  Node root() {
    return root;
  }

  private void show(Step step) {
    if (step instanceof Step.Working(double done)) {
      bar.setProgress(done);
      if (root.getChildren().contains(working)) return; // the button keeps its focus
    }
    var nodes = new ArrayList<Node>();
    nodes.add(Controls.label(services.say("optimize.title"), "strong"));
    nodes.add(Controls.paragraph(services.say("optimize.help"), "caption"));
    switch (step) {
      case Step.Idle() -> nodes.add(actions(start()));
      case Step.Working _ -> nodes.add(working);
      case Step.Judged judged -> judged(nodes, judged);
      case Step.Offered(var judged, var preview) ->
          nodes.add(
              OfferView.of(
                  services, preview, move -> model.apply(preview, move), () -> model.back(judged)));
      case Step.Applied(var inForce) ->
          nodes.add(
              paragraph(
                  inForce == MemoryModel.Kind.FSRS_6 ? "optimize.inUse" : "optimize.otherModel"));
    }
    root.getChildren().setAll(nodes);
  }

  private Node start() {
    var start = Controls.button(services.say("optimize.start"), model::start);
    start.setId("optimize-start");
    return start;
  }

  private static Node actions(Node... nodes) {
    var actions = new HBox(nodes);
    actions.getStyleClass().add("optimize-actions");
    return actions;
  }

  private void judged(List<Node> nodes, Step.Judged judged) {
    if (judged.config().model() != MemoryModel.Kind.FSRS_6)
      nodes.add(paragraph("optimize.otherModel"));
    for (Fault fault : judged.faults())
      nodes.add(paragraph("fault." + fault.kind(), fault.count(), fault.example()));
    switch (judged.verdict()) {
      case Verdict.TooFew(int usable, int missing) ->
          nodes.add(paragraph("optimize.tooFew", usable, missing));
      case Verdict.Cancelled() -> {
        nodes.add(paragraph("optimize.cancelled"));
        nodes.add(actions(start()));
      }
      case Verdict.Kept(var unseen) -> {
        nodes.add(paragraph("optimize.kept"));
        comparison(nodes, unseen);
      }
      case Verdict.Better better -> {
        double longer = better.longer();
        nodes.add(
            paragraph(longer < 1 ? "optimize.shorter" : "optimize.longer", Math.abs(longer - 1)));
        comparison(nodes, better.unseen());
        var apply =
            Controls.button(
                services.say("optimize.apply"), () -> model.offer(better, judged), "primary");
        apply.setId("optimize-apply");
        nodes.add(actions(apply));
      }
    }
  }

  private void comparison(List<Node> nodes, Verdict.Comparison unseen) {
    var before = unseen.before();
    var after = unseen.after();
    nodes.add(
        paragraph(
            "optimize.unseen",
            unseen.answers(),
            unseen.actual(),
            before.predicted(),
            after.predicted()));
    nodes.add(
        Controls.paragraph(
            services.say(
                "optimize.errors",
                before.logLoss(),
                after.logLoss(),
                before.rmseBins(),
                after.rmseBins()),
            "caption"));
    var months = months(unseen);
    var fold = Controls.fold(services.say("optimize.months"), months);
    fold.setId("optimize-months");
    nodes.addAll(List.of(new HBox(fold), months));
  }

  private Node months(Verdict.Comparison unseen) {
    var lines = new VBox(2);
    var all = unseen.months();
    var name =
        DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(services.messages().locale());
    for (var month : all.subList(Math.max(0, all.size() - MONTHS), all.size()))
      lines
          .getChildren()
          .add(
              Controls.paragraph(
                  services.say(
                      "optimize.month",
                      name.format(month.month()),
                      month.predicted(),
                      month.actual(),
                      month.answers()),
                  "caption"));
    return lines;
  }

  private Node paragraph(String key, Object... values) {
    return Controls.paragraph(services.say(key, values));
  }
}
