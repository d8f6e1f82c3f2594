package viva.ui.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.ScheduledCard;
import viva.store.shelf.Wish;
import viva.study.What;
import viva.today.CardPage;
import viva.ui.card.AnswerTable;
import viva.ui.card.CardWishes;
import viva.ui.card.MemoryFacts;
import viva.ui.card.Recall;
import viva.ui.card.RecallCurve;
import viva.ui.keys.Act;
import viva.ui.keys.Acts;
import viva.ui.keys.Command;
import viva.ui.keys.Group;
import viva.ui.keys.Keymap;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;

/// A card as it is, what is known of its memory, every answer given to it, and what the learner has
/// put on it.
public final class CardView {
  public static final Screen<Place.Card, Optional<CardPage>> SCREEN =
      new Screen<>(
          visit -> page(visit.services(), visit.place().card()),
          (visit, page) -> new CardView(visit.services(), page).root);

  private final Services services;
  private final VBox column = new VBox();
  private final ScrollPane root;
  private Optional<CardPage> shown = Optional.empty();

  private CardView(Services services, Optional<CardPage> loaded) {
    this.services = services;
    column.getStyleClass().add("card-page");
    show(loaded);
    var centre = new HBox(column);
    centre.setAlignment(Pos.TOP_CENTER);
    HBox.setHgrow(column, Priority.ALWAYS);
    root = new ScrollPane(centre);
    root.setFitToWidth(true);
    root.setId("card");
    Acts.give(root, Group.LIBRARY, this::acts);
    root.addEventHandler(KeyEvent.KEY_PRESSED, e -> shown.ifPresent(page -> key(e, page)));
  }

  private static Optional<CardPage> page(Services services, CardId card) {
    return CardPage.of(services.library(), services.clock().now(), card);
  }

  private void show(Optional<CardPage> loaded) {
    shown = loaded;
    column.getChildren().clear();
    loaded.ifPresentOrElse(
        this::fill,
        () -> column.getChildren().add(Controls.paragraph(services.say("card.gone"), "soft")));
  }

  private void fill(CardPage page) {
    var card = page.card();
    var path = String.join(" › ", card.card().topic().path());
    column
        .getChildren()
        .addAll(
            Controls.paragraph(path, "caption"),
            CardText.draw(services, card, card.card().question(), "study-question"),
            card.card().unanswered()
                ? Controls.paragraph(services.say("study.unanswered"), "soft")
                : CardText.draw(services, card, card.card().answer(), "study-answer"),
            new Separator(),
            source(page),
            actions(page),
            MemoryFacts.of(services, card, page.archived(), page.scheduler().model()));
    var now = services.clock().now().at();
    Recall.of(page.log(), page.scheduler().model(), now)
        .map(r -> RecallCurve.of(services, r, page.scheduler().config().desiredRetention()))
        .ifPresent(column.getChildren()::add);
    if (!page.log().isEmpty())
      column
          .getChildren()
          .addAll(
              section("card.history"),
              MemoryFacts.dots(services, page.log()),
              AnswerTable.of(services, page.log()));
    column.getChildren().addAll(section("card.note"), note(card));
    related("card.kin", page.kin());
    related("card.near", page.near());
  }

  private Label section(String key) {
    return Controls.label(services.say(key), "section");
  }

  /// Where the card comes from, its tags, and whether its words are the learner's own.
  private Node source(CardPage page) {
    var card = page.card();
    var lines = new VBox(4, Controls.paragraph(services.place(card.card().origin()), "caption"));
    if (!card.card().tags().isEmpty())
      lines
          .getChildren()
          .add(Controls.paragraph("#" + String.join("  #", card.card().tags()), "caption"));
    for (var remark : page.remarks())
      lines
          .getChildren()
          .add(
              Controls.paragraph(
                  services.say("card.remark." + remark, page.lapses()), "own-words"));
    int flag = card.marks().flag();
    if (flag > 0) {
      var named =
          Controls.label(services.say("card.flag", services.say("flag." + flag)), "caption");
      named.setGraphic(Controls.flag(flag));
      lines.getChildren().add(named);
    }
    return lines;
  }

  private Node actions(CardPage page) {
    var card = page.card();
    var edit =
        Controls.button(
            services.say("library.edit"), services.key(Command.LIBRARY_EDIT), () -> edit(card));
    edit.setId("card-edit");
    var asking = asking(page);
    var ask =
        Controls.button(
            services.say(asking.words()), services.key(asking.command()), asking.work());
    ask.setId(asking.id());
    var row = new HBox(12, edit, ask);
    if (Services.isFile(card.card().origin())) {
      var open =
          Controls.button(
              services.say("library.open"), services.key(Command.LIBRARY_OPEN), () -> open(card));
      open.setId("card-open");
      row.getChildren().add(1, open);
    }
    return row;
  }

  /// How a card comes to be asked, with its key.
  private record Asking(String id, String words, Command command, Runnable work) {}

  /// Asks the card now; one that is not asked has its way back in this place.
  private Asking asking(CardPage page) {
    if (page.archived())
      return new Asking(
          "card-back",
          "card.back",
          Command.LIBRARY_ARCHIVE,
          () -> wish(page, new Wish.Restore(), "library.restored"));
    if (page.card().marks().suspended())
      return new Asking(
          "card-again",
          "card.again",
          Command.LIBRARY_SUSPEND,
          () -> wish(page, new Wish.Suspend(false), "library.resumed"));
    return new Asking("card-study", "home.begin", Command.LIBRARY_STUDY, () -> study(page.card()));
  }

  private void wish(CardPage page, Wish wish, String said) {
    CardWishes.grant(services, List.of(page.card().id()), wish, said, () -> reload(page));
  }

  private void reload(CardPage page) {
    services
        .background()
        .ask(
            () -> page(services, page.card().id()),
            now -> {
              show(now);
              root.requestFocus(); // what had it is gone, and with it the keys
            });
  }

  private void edit(ScheduledCard card) {
    services.go().accept(new Place.Edit(card.id()));
  }

  private void open(ScheduledCard card) {
    services.source(card, new Place.Card(card.id()));
  }

  private void study(ScheduledCard card) {
    services.go().accept(new Place.Study(What.cards(List.of(card.id()))));
  }

  /// The learner's own words on the card, kept when the field is left.
  private Node note(ScheduledCard card) {
    var note = Controls.leftByTab(new TextArea(card.marks().note()));
    note.setId("card-note");
    note.setPromptText(services.say("card.note.help"));
    note.setAccessibleText(services.say("card.note"));
    note.setWrapText(true);
    note.setPrefRowCount(3);
    note.getStyleClass().add("note-area");
    var kept = new Marks[] {card.marks()};
    Runnable keep =
        () -> {
          if (note.getText().equals(kept[0].note())) return;
          var marks = kept[0].noted(note.getText());
          kept[0] = marks;
          services.background().run(() -> services.library().mark(card.id(), marks));
        };
    note.focusedProperty().subscribe((_, focused) -> keepAfter(focused, keep));
    note.sceneProperty().subscribe((_, scene) -> keepAfter(scene != null, keep));
    return note;
  }

  private static void keepAfter(boolean still, Runnable keep) {
    if (!still) keep.run();
  }

  private void related(String key, List<ScheduledCard> cards) {
    if (cards.isEmpty()) return;
    var links = new VBox(2);
    for (var card : cards) {
      var link = new Hyperlink(CardText.plain(card.card().question()));
      link.setWrapText(true);
      link.setMinHeight(Region.USE_PREF_SIZE);
      link.setOnAction(_ -> services.go().accept(new Place.Card(card.id())));
      links.getChildren().add(link);
    }
    column.getChildren().addAll(section(key), links);
  }

  private void key(KeyEvent event, CardPage page) {
    if (event.getTarget() instanceof TextInputControl) return;
    var command = keys().find(event, Group.LIBRARY);
    var work = command.flatMap(c -> Optional.ofNullable(commands(page).get(c)));
    if (work.isPresent()) work.get().run();
    else if (event.getCode() == KeyCode.ESCAPE) services.go().accept(new Place.Library());
    else return;
    event.consume();
  }

  private Map<Command, Runnable> commands(CardPage page) {
    var card = page.card();
    var asking = asking(page);
    var commands = new EnumMap<Command, Runnable>(Command.class);
    commands.put(Command.LIBRARY_EDIT, () -> edit(card));
    commands.put(Command.LIBRARY_OPEN, () -> open(card));
    commands.put(asking.command(), asking.work());
    return commands;
  }

  private List<Act> acts() {
    return shown.map(this::commands).orElseGet(Map::of).entrySet().stream()
        .map(c -> Act.of(c.getKey(), services.key(c.getKey()), true, c.getValue()))
        .toList();
  }

  private Keymap keys() {
    return services.preferences().keys();
  }
}
