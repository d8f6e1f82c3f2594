package viva.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import viva.card.Topic;
import viva.today.Work;
import viva.ui.keys.Command;
import viva.ui.kit.Controls;
import viva.ui.kit.Ongoing;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// The rail on the left: where one can go, and how much is there.
final class Rail {
  private final Services services;
  private final VBox root = new VBox();
  private final Going going;
  private final Label brand = Controls.label("Viva.", "brand");
  private final Map<Command, Place> places = new LinkedHashMap<>();
  private final Map<Class<? extends Place>, Entry> entries = new LinkedHashMap<>();
  private final List<Entry> all = new ArrayList<>();

  /// @param extra what stands behind the word: a count, or a key
  private record Entry(Button button, Label extra, Command command, String word) {}

  /// @param search opens the box that finds cards and runs commands
  Rail(Services services, Runnable search) {
    this.services = services;
    root.getStyleClass().add("rail");
    going = new Going(services);
    var spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    root.getChildren().add(brand);
    add(Command.HOME, new Place.Home(), Feather.HOME);
    add(Command.STUDY, new Place.Study(Topic.NONE), Feather.BOOK_OPEN);
    add(Command.MOCK, new Place.Mock(), Feather.MIC);
    add(Command.LIBRARY, new Place.Library(), Feather.LAYERS);
    root.getChildren().add(going.node());
    add(Command.PROGRESS, new Place.Progress(), Feather.BAR_CHART_2);
    root.getChildren().add(spring);
    var searching = entry(Command.SEARCH, Feather.SEARCH, search);
    searching.button().setId("search");
    add(Command.SETTINGS, new Place.Settings(), Feather.SETTINGS);
    services.preferences().keys().changes().subscribe(() -> all.forEach(this::tell));
    searching.extra().getStyleClass().setAll("label", "key");
    services
        .preferences()
        .keys()
        .changes()
        .subscribe(_ -> searching.extra().setText(services.key(Command.SEARCH)));
  }

  Node node() {
    return root;
  }

  /// Where the entries lead, by the command that goes there.
  Map<Command, Place> places() {
    return places;
  }

  /// Marks the entry of a kind of place.
  void here(Class<? extends Place> kind) {
    entries.forEach(
        (of, entry) -> {
          entry.button().getStyleClass().remove("here");
          if (of == kind) entry.button().getStyleClass().add("here");
        });
  }

  /// Shows words or only icons.
  void narrow(boolean narrow) {
    root.getStyleClass().remove("narrow");
    if (narrow) root.getStyleClass().add("narrow");
    for (var entry : all) {
      ((HBox) entry.button().getGraphic())
          .getChildren().stream()
              .skip(1)
              .forEach(
                  node -> {
                    node.setVisible(!narrow);
                    node.setManaged(!narrow);
                  });
    }
    going.narrow(narrow);
    brand.setText(narrow ? "V." : "Viva.");
  }

  /// Shows how much there is.
  void count(Work work) {
    count(Place.Study.class, work.reviews() + work.newCards());
    count(Place.Library.class, work.cards());
  }

  private void count(Class<? extends Place> kind, int count) {
    var entry = entries.get(kind);
    if (entry == null) return;
    entry.extra().setText(count == 0 ? "" : services.say("number", count));
  }

  private void add(Command command, Place place, Feather icon) {
    places.put(command, place);
    entries.put(place.getClass(), entry(command, icon, () -> services.go().accept(place)));
  }

  private Entry entry(Command command, Feather icon, Runnable work) {
    var word = services.say(command.word());
    var extra = Controls.label("", "rail-count");
    var name = Controls.label(word, "rail-word");
    extra.setMinWidth(Region.USE_PREF_SIZE);
    var face = new HBox(Controls.icon(icon), name, Controls.spring(), extra);
    face.getStyleClass().add("rail-face");
    var button = Controls.button("", work);
    button.setGraphic(face);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(word);
    button.setId("go-" + command.id());
    var entry = new Entry(button, extra, command, word);
    all.add(entry);
    tell(entry);
    root.getChildren().add(button);
    return entry;
  }

  private void tell(Entry entry) {
    entry.button().setTooltip(new Tooltip(entry.word() + "  " + services.key(entry.command())));
  }

  /// An entry of the rail for long work that goes on while the user is elsewhere: what it is,
  /// how far it is, and the way to it. It is not there while there is none.
  private static final class Going {
    private final Services services;
    private final Label words = Controls.label("", "rail-count");
    private final ProgressBar bar = new ProgressBar();
    private final Button button = Controls.button("", this::open);

    Going(Services services) {
      this.services = services;
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.getStyleClass().add("rail-bar");
      var face = new VBox(6, words, bar);
      face.getStyleClass().add("rail-going");
      button.setGraphic(face);
      button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      button.setId("go-ongoing");
      button.managedProperty().bind(button.visibleProperty());
      services.ongoing().shown().when(Controls.inWindow(button)).subscribe(this::show);
    }

    Node node() {
      return button;
    }

    /// Shows words or only the bar.
    void narrow(boolean narrow) {
      words.setVisible(!narrow);
      words.setManaged(!narrow);
    }

    private void show(Optional<Ongoing.Work> work) {
      button.setVisible(work.isPresent());
      if (work.isEmpty()) {
        bar.setProgress(0); // else it would go on moving
        return;
      }
      words.setText(work.get().words());
      bar.setProgress(work.get().share());
      button.setAccessibleText(work.get().words());
      button.setTooltip(new Tooltip(work.get().words()));
    }

    private void open() {
      services.ongoing().shown().get().ifPresent(work -> services.go().accept(work.place()));
    }
  }
}
