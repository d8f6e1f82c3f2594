package viva.ui.library;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.ui.card.MemoryFacts;
import viva.ui.card.Recall;
import viva.ui.card.RecallCurve;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// The chosen card beside the table: its words, its answers, its memory.
final class PreviewPane {
  private final Services services;
  private final LibraryViewModel model;
  private final ScrollPane root = new ScrollPane();
  private int asked;

  PreviewPane(Services services, LibraryViewModel model) {
    this.services = services;
    this.model = model;
    root.setFitToWidth(true);
    root.setId("preview");
    root.getStyleClass().add("preview-pane");
    model
        .rows()
        .subscribe(
            rows -> {
              if (rows.rows().isEmpty()) nothing();
            });
  }

  ScrollPane node() {
    return root;
  }

  /// Shows no card: where there are some, one can be chosen; where there are none, the table says
  /// why.
  void nothing() {
    asked++;
    boolean none = model.rows().get().rows().isEmpty();
    var words = none ? "" : services.say("library.nothingChosen");
    root.setContent(padded(Controls.paragraph(words, "soft")));
  }

  /// Reads a card and shows it, unless another was asked for meanwhile.
  void show(CardId card) {
    int question = ++asked;
    model.read(
        card,
        shown -> {
          if (question != asked) return;
          shown.ifPresentOrElse(this::show, this::nothing);
        });
  }

  private void show(LibraryViewModel.Shown shown) {
    var card = shown.card();
    var box = padded(head(card));
    shown
        .own()
        .ifPresent(
            own ->
                box.getChildren()
                    .add(
                        Controls.paragraph(
                            services.say(
                                own.overtaken()
                                    ? "card.remark.OVERTAKEN"
                                    : "card.remark.OWN_WORDS"),
                            "own-words")));
    box.getChildren()
        .addAll(
            CardText.draw(services, card, card.card().question(), "preview-question"),
            card.card().unanswered()
                ? Controls.paragraph(services.say("study.unanswered"), "soft")
                : CardText.draw(services, card, card.card().answer(), "preview-answer"));
    if (!card.card().tags().isEmpty())
      box.getChildren()
          .add(Controls.paragraph("#" + String.join("  #", card.card().tags()), "caption"));
    if (!card.marks().note().isEmpty())
      box.getChildren().add(Controls.paragraph(card.marks().note(), "card-note"));
    box.getChildren().addAll(memory(shown));
    root.setContent(box);
    root.setVvalue(0);
  }

  private Node head(ScheduledCard card) {
    var path = String.join(" › ", card.card().topic().path());
    var place = services.place(card.card().origin());
    return Controls.paragraph(path.isEmpty() ? place : path + " · " + place, "caption");
  }

  private List<Node> memory(LibraryViewModel.Shown shown) {
    var now = services.clock().now().at();
    return Recall.of(shown.log(), shown.memory(), now)
        .<List<Node>>map(
            recall ->
                List.of(
                    Controls.label(services.say("card.history"), "section"),
                    MemoryFacts.dots(services, shown.log()),
                    RecallCurve.of(services, recall, shown.target())))
        .orElse(List.of());
  }

  private static VBox padded(Node first) {
    var box = new VBox(first);
    box.getStyleClass().add("preview");
    return box;
  }
}
