package viva.ui.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import viva.card.Topic;
import viva.store.view.StoredInterview;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.ui.kit.TopicWeight;

/// The fields of one interview.
final class InterviewForm {
  private static final int MOST_MINUTES = 600;
  private final Services services;
  private final InterviewsViewModel model;
  private final StoredInterview stored;
  private final TextField name;
  private final DatePicker date;
  private final Spinner<Integer> minutes;
  private final Map<Topic, ChoiceBox<TopicWeight>> weights = new LinkedHashMap<>();
  private final Label nameless;
  private final Label past;
  private final VBox root = new VBox();
  private final StackPane foot;

  /// @param close takes the form away
  InterviewForm(
      Services services, InterviewsViewModel model, StoredInterview stored, Runnable close) {
    this.services = services;
    this.model = model;
    this.stored = stored;
    var interview = stored.interview();
    name = new TextField(interview.name());
    name.setId("interview-name");
    date = Controls.datePicker(interview.date(), services.messages());
    date.setId("interview-date");
    minutes = Controls.number(1, MOST_MINUTES, interview.minutes(), 5);
    minutes.setId("interview-minutes");
    nameless = problem("interviews.noName");
    past = problem("interviews.past");
    var keep = Controls.button(services.say("interviews.keep"), this::keep, "primary");
    keep.setId("keep-interview");
    keep.setDefaultButton(true);
    var cancel = Controls.button(services.say("cancel"), close);
    cancel.setId("cancel-interview");
    cancel.setCancelButton(true);
    var actions = new HBox(keep, cancel);
    actions.getStyleClass().addAll("plan-row", "form-foot");
    foot = new StackPane(actions);
    foot.getStyleClass().add("form-bar");
    var named = under(name, nameless);
    HBox.setHgrow(named, Priority.ALWAYS);
    root.getChildren()
        .addAll(
            line("interviews.name", name, named),
            line("interviews.date", date, under(date, past)),
            line("interviews.minutes", minutes, minutes),
            Controls.label(services.say("interviews.topics"), "section", "form-section"));
    model.weights(interview).forEach((topic, weight) -> root.getChildren().add(row(topic, weight)));
    if (stored.id() != InterviewsViewModel.NEW) keep.disableProperty().bind(unchanged());
  }

  /// Whether all fields are as they began. What is typed counts before its field takes it over.
  private BooleanBinding unchanged() {
    var seen = new ArrayList<Observable>();
    seen.add(name.textProperty());
    seen.add(date.getEditor().textProperty());
    seen.add(minutes.getEditor().textProperty());
    weights.values().forEach(box -> seen.add(box.valueProperty()));
    var interview = stored.interview();
    var begun =
        List.of(
            interview.name(),
            date.getConverter().toString(interview.date()),
            Integer.toString(interview.minutes()),
            model.weights(interview));
    return Bindings.createBooleanBinding(
        () ->
            begun.equals(
                List.of(
                    name.getText(),
                    date.getEditor().getText(),
                    minutes.getEditor().getText(),
                    chosen())),
        seen.toArray(Observable[]::new));
  }

  private Map<Topic, TopicWeight> chosen() {
    var chosen = new LinkedHashMap<Topic, TopicWeight>();
    weights.forEach((topic, box) -> chosen.put(topic, box.getValue()));
    return chosen;
  }

  Node root() {
    return root;
  }

  /// What ends the form; stays in sight while one scrolls through the topics.
  Node foot() {
    return foot;
  }

  void focus() {
    name.requestFocus();
    name.selectAll();
  }

  private void keep() {
    nameless.setVisible(name.getText().isBlank());
    past.setVisible(date.getValue() == null || !date.getValue().isAfter(model.today()));
    if (nameless.isVisible()) Controls.goTo(name);
    else if (past.isVisible()) Controls.goTo(date);
    else model.keep(stored.id(), name.getText(), date.getValue(), minutes.getValue(), chosen());
  }

  /// What is wrong with the field above; takes no room until it is.
  private Label problem(String key) {
    var problem = Controls.paragraph(services.say(key), "problem", "form-problem");
    problem.setVisible(false);
    problem.managedProperty().bind(problem.visibleProperty());
    return problem;
  }

  private Node row(Topic topic, TopicWeight weight) {
    var box = new ChoiceBox<TopicWeight>();
    box.getItems().setAll(TopicWeight.values());
    box.setConverter(Controls.words(value -> services.say("interviews.weight." + value)));
    box.setValue(weight);
    weights.put(topic, box);
    var words =
        topic.path().isEmpty() ? services.say("topic.none") : String.join(" · ", topic.path());
    box.setAccessibleText(words);
    box.setId("weight-" + weights.size());
    return line(Controls.label(words), box);
  }

  /// A field, and what is wrong with it.
  private static Node under(Node field, Label problem) {
    problem.visibleProperty().subscribe(wrong -> Controls.wrong(field, wrong));
    return new VBox(field, problem);
  }

  /// @param place of the control
  private Node line(String key, Node control, Node place) {
    control.setAccessibleText(services.say(key));
    return line(Controls.label(services.say(key), "strong"), place);
  }

  private static Node line(Label words, Node control) {
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(words, control);
    line.getStyleClass().addAll("setting", "form-line");
    return line;
  }
}
