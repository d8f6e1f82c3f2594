package viva.ui.edit;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import viva.card.Card;
import viva.card.Origin;
import viva.ui.keys.Acts;
import viva.ui.keys.Group;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;

/// Draws an [EditViewModel]: what is written on the left, the card as it will look on the right.
public final class EditView {
  /// How long after the last letter the preview is drawn, and the draft kept.
  private static final Duration SOON = Duration.millis(150);

  private static final Duration LATER = Duration.millis(600);

  public static final Screen<Place.Edit, Loaded> SCREEN =
      new Screen<>(
          visit -> {
            var library = visit.services().library();
            return Loaded.of(library, library.card(visit.place().card()));
          },
          (visit, loaded) ->
              new EditView(
                      visit.services(),
                      new EditViewModel(visit.services(), loaded, visit.place().back()))
                  .root);

  public static final Screen<Place.NewCard, Loaded> NEW =
      new Screen<>(
          visit -> Loaded.of(visit.services().library(), Optional.empty()),
          (visit, loaded) ->
              new EditView(
                      visit.services(),
                      new EditViewModel(visit.services(), loaded, new Place.Library()))
                  .root);

  private final Services services;
  private final EditViewModel model;
  private final BorderPane root = new BorderPane();
  private final VBox preview = new VBox();
  private final PauseTransition draw = new PauseTransition(SOON);
  private final PauseTransition keep = new PauseTransition(LATER);

  private EditView(Services services, EditViewModel model) {
    this.services = services;
    this.model = model;
    preview.getStyleClass().add("edit-preview");
    var place = services.preferences().layout("edit.text");
    var split = Controls.split(place, 50, fields(), scrolling(preview));
    split.setId("edit-split");
    root.setTop(head());
    root.setCenter(split);
    root.setBottom(foot());
    root.setId("edit");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Acts.give(root, Group.EDIT, List::of);
    draw.setOnFinished(_ -> draw());
    keep.setOnFinished(_ -> model.keepDraft());
    root.sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null && now == null) model.keepDraft();
            });
    draw();
  }

  private Node head() {
    var title = model.card().isEmpty() ? "edit.new" : model.isOwn() ? "edit.own" : "edit.note";
    var head = new VBox(4, Controls.label(services.say(title), "title"));
    head.getStyleClass().add("edit-head");
    head.getChildren().add(Controls.paragraph(services.say(title + ".help"), "soft"));
    if (model.restored()) {
      var row =
          new HBox(
              12,
              Controls.label(services.say("edit.restored"), "strong"),
              Controls.button(services.say("edit.discard"), model::discard, "quiet"));
      row.setAlignment(Pos.CENTER_LEFT);
      row.setId("edit-restored");
      head.getChildren().add(row);
    }
    model.own().filter(o -> o.overtaken()).ifPresent(_ -> head.getChildren().add(overtaken()));
    return head;
  }

  /// The note has moved on since the learner wrote.
  private Node overtaken() {
    var said = Controls.paragraph(services.say("edit.overtaken"), "strong");
    said.setId("edit-overtaken");
    return said;
  }

  private Node fields() {
    var box = new VBox(6);
    box.getStyleClass().add("edit-fields");
    if (model.isOwn()) box.getChildren().addAll(named("column.topic", topic()));
    var question = area("edit-question", model.question(), 3, 66);
    var answer = area("edit-answer", model.answer(), 14, 120);
    VBox.setVgrow(answer, Priority.ALWAYS);
    box.getChildren().addAll(named("column.question", question));
    box.getChildren().add(trouble(question));
    box.getChildren().addAll(named("edit.answer", answer));
    if (model.isOwn()) {
      var tags = new TextField();
      tags.setPromptText(services.say("edit.tags.help"));
      box.getChildren().addAll(named("edit.tags", bound("edit-tags", tags, model.tags())));
    }
    Controls.focus(question);
    return scrolling(box);
  }

  /// Why the card cannot be saved, below the field that has it.
  private Node trouble(TextArea field) {
    var said = Controls.label("", "problem");
    said.setId("edit-trouble");
    said.textProperty().bind(model.trouble());
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    model
        .trouble()
        .subscribe(
            words -> {
              Controls.wrong(field, !words.isEmpty());
              if (!words.isEmpty()) field.requestFocus();
            });
    return said;
  }

  private Node topic() {
    var topic = new ComboBox<String>();
    topic.getItems().setAll(model.topics());
    topic.setEditable(true);
    topic.setMaxWidth(Double.MAX_VALUE);
    topic.setPromptText(services.say("edit.topic.help"));
    bound("edit-topic", topic.getEditor(), model.topic());
    return topic;
  }

  private TextArea area(String id, StringProperty text, int rows, double least) {
    var area = Controls.leftByTab(new TextArea());
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    area.setMinHeight(least);
    area.getStyleClass().add("edit-area");
    bound(id, area, text);
    return area;
  }

  private <T extends TextInputControl> T bound(String id, T field, StringProperty text) {
    field.setId(id);
    field.textProperty().bindBidirectional(text);
    text.subscribe(
        (_, _) -> {
          draw.playFromStart();
          keep.playFromStart();
        });
    return field;
  }

  private Node[] named(String key, Node field) {
    var name = Controls.label(services.say(key), "caption");
    name.setLabelFor(field);
    field.setAccessibleText(services.say(key));
    return new Node[] {name, field};
  }

  private Node foot() {
    var left = new HBox(8);
    left.setAlignment(Pos.CENTER_LEFT);
    note().ifPresent(place -> left.getChildren().add(open(place)));
    if (model.own().isPresent()) {
      var back = Controls.button(services.say("edit.turnBack"), model::turnBack, "quiet", "flush");
      back.setId("edit-turn-back");
      left.getChildren().add(back);
    }
    var cancel =
        Controls.button(services.say("edit.leave"), services.say("key.escape"), model::leave);
    cancel.setId("edit-leave");
    var save = Controls.button(services.say("edit.save"), "Ctrl+Enter", model::save, "primary");
    save.setId("edit-save");
    var foot = new HBox(12, Controls.spring(), cancel);
    if (!left.getChildren().isEmpty()) foot.getChildren().addFirst(left);
    if (model.card().isEmpty()) {
      var another =
          Controls.button(services.say("edit.another"), "Ctrl+Shift+Enter", model::saveAndGoOn);
      another.setId("edit-another");
      foot.getChildren().add(another);
    }
    foot.getChildren().add(save);
    foot.getStyleClass().add("edit-foot");
    return foot;
  }

  /// Where the card stands in a file of the user's.
  private Optional<Origin> note() {
    return model.card().map(c -> c.card().origin()).filter(Services::isFile);
  }

  private Node open(Origin place) {
    var open =
        Controls.button(
            services.say("edit.open"), "Ctrl+O", () -> services.edit(place), "quiet", "flush");
    open.setId("edit-open");
    return open;
  }

  private void draw() {
    model
        .preview()
        .ifPresentOrElse(
            this::draw,
            () ->
                preview
                    .getChildren()
                    .setAll(Controls.paragraph(services.say("edit.preview"), "soft")));
  }

  private void draw(Card card) {
    preview
        .getChildren()
        .setAll(
            Controls.paragraph(String.join(EditViewModel.WITHIN, card.topic().path()), "caption"),
            CardText.draw(services, card, card.question(), "study-question"),
            CardText.draw(services, card, card.answer(), "study-answer"));
    model
        .own()
        .filter(o -> o.overtaken())
        .ifPresent(
            o ->
                preview
                    .getChildren()
                    .addAll(
                        Controls.label(services.say("edit.noteSays"), "section"),
                        CardText.draw(services, card, o.file().question(), "preview-question"),
                        CardText.draw(services, card, o.file().answer(), "preview-answer")));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) model.leave();
    else if (event.getCode() == KeyCode.O && event.isShortcutDown())
      note().ifPresent(services::edit);
    else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      if (event.isShiftDown() && model.card().isEmpty()) model.saveAndGoOn();
      else model.save();
    } else return;
    event.consume();
  }

  private static ScrollPane scrolling(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    return scroll;
  }
}
