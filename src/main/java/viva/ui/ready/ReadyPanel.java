package viva.ui.ready;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import viva.progress.Page;
import viva.progress.evidence.Filter;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// How ready for the next interview, and what pays most now: fills itself once the numbers are
/// there. For the first screen.
public final class ReadyPanel {
  private static final int SHOWN = 4;

  private final Services services;
  private final VBox root = new VBox(12);

  public ReadyPanel(Services services) {
    this.services = services;
    root.setId("ready");
    services
        .background()
        .ask(
            () -> services.evidences().read(),
            evidence ->
                services.background().away(() -> Page.of(evidence, Filter.ALL), this::show));
  }

  public Node root() {
    return root;
  }

  private void show(Page page) {
    page.readiness().stream()
        .findFirst()
        .ifPresent(
            next -> root.getChildren().add(new ReadinessLine(services, next, page.plans()).root()));
    if (page.next().actions().isEmpty()) return;
    root.getChildren()
        .addAll(
            Controls.label(services.say("progress.section.next"), "section"),
            new NextList(services, page.next(), SHOWN).root());
  }
}
