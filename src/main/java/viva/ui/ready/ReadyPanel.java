package viva.ui.ready;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import viva.progress.Page;
import viva.progress.evidence.Filter;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// How ready for the next interview, and what pays most now, as two nodes: they fill themselves
/// once the numbers are there. For the first screen.
public final class ReadyPanel {
  private static final int SHOWN = 4;

  private final Services services;
  private final ObservableValue<String> title;
  private final VBox line = new VBox();
  private final VBox next = new VBox(8);

  /// @param title over what pays most
  public ReadyPanel(Services services, ObservableValue<String> title) {
    this.services = services;
    this.title = title;
    line.setId("ready");
    next.setId("pays-most");
    fill(line, false);
    fill(next, false);
    services
        .background()
        .later(
            () -> services.evidences().read(),
            evidence ->
                services.background().away(() -> Page.of(evidence, Filter.ALL), this::show));
  }

  /// How ready for the next interview.
  public Node line() {
    return line;
  }

  /// What pays most now.
  public Node next() {
    return next;
  }

  private void show(Page page) {
    page.readiness().stream()
        .findFirst()
        .ifPresent(
            first ->
                line.getChildren().add(new ReadinessLine(services, first, page.plans()).root()));
    fill(line, !line.getChildren().isEmpty());
    if (page.next().lack().isPresent()) return; // the screen says itself how to begin
    var words = Controls.label("", "section");
    words.textProperty().bind(title);
    next.getChildren().addAll(words, new NextList(services, page.next(), SHOWN).root());
    fill(next, true);
  }

  /// What is empty takes no room.
  private static void fill(Node node, boolean full) {
    node.setVisible(full);
    node.setManaged(full);
  }
}
