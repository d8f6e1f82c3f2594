package viva.ui.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import viva.card.CardId;
import viva.card.Topic;
import viva.store.shelf.Wish;
import viva.study.ByHand;
import viva.study.What;
import viva.ui.card.ByLog;
import viva.ui.card.CardWishes;
import viva.ui.keys.Act;
import viva.ui.keys.Command;
import viva.ui.keys.Group;
import viva.ui.keys.Keymap;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What can be done to the chosen cards. All but deleting can be undone from the notice.
final class CardActions {
  /// The keys of the flags, none first.
  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT0,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7);

  private final Services services;
  private final LibraryViewModel model;
  private final CardTable table;
  private final AskBar ask;
  private final ByLog changes;

  private final List<Action> actions =
      List.of(
          new Action(Command.LIBRARY_STUDY, this::study),
          new Action(Command.LIBRARY_EDIT, this::edit),
          new Action(Command.LIBRARY_OPEN, this::open),
          new Action(Command.LIBRARY_SUSPEND, this::suspend),
          new Action(Command.LIBRARY_TAG, this::tag),
          new Action(Command.LIBRARY_UNTAG, this::untag),
          new Action(Command.LIBRARY_MOVE, this::move),
          new Action(Command.LIBRARY_DUE, this::due),
          new Action(Command.LIBRARY_RESET, this::reset),
          new Action(Command.LIBRARY_ARCHIVE, this::archive),
          new Action(Command.LIBRARY_DELETE, this::delete));

  CardActions(Services services, LibraryViewModel model, CardTable table, AskBar ask) {
    this.services = services;
    this.model = model;
    this.table = table;
    this.ask = ask;
    changes = new ByLog(services, model::reload);
  }

  /// Everything that can be done, for a menu.
  List<MenuItem> menu() {
    var items = new ArrayList<MenuItem>();
    for (var action : actions) {
      items.add(item(action));
      if (action.command() == Command.LIBRARY_SUSPEND) items.add(flags());
    }
    return items;
  }

  private MenuItem item(Action action) {
    var row =
        Controls.menuRow(services.say(action.command().word()), services.key(action.command()));
    row.getStyleClass().add("shelf-action");
    if (action.forGood()) row.getStyleClass().add("danger");
    var item = new CustomMenuItem(row);
    item.setId(action.command().id());
    item.setOnAction(_ -> run(action));
    var several = Bindings.size(table.node().getSelectionModel().getSelectedIndices());
    if (action.single()) item.disableProperty().bind(several.greaterThan(1));
    return item;
  }

  private Menu flags() {
    var menu = new Menu(services.say("library.flag"));
    menu.getStyleClass().add("flag-menu");
    for (int flag = 0; flag < DIGITS.size(); flag++) {
      int chosen = flag;
      var row = Controls.menuRow(services.say("flag." + flag), Integer.toString(flag));
      row.getStyleClass().add("shelf-action");
      row.getChildren().addFirst(Controls.flag(flag));
      var item = new CustomMenuItem(row);
      item.setOnAction(_ -> flag(chosen));
      menu.getItems().add(item);
    }
    return menu;
  }

  /// Does what a key stands for; answers whether there was anything.
  boolean key(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (plain && event.getCode() == KeyCode.ENTER) {
      chosen().stream().findFirst().ifPresent(id -> services.go().accept(new Place.Card(id)));
      return true;
    }
    int flag = DIGITS.indexOf(event.getCode());
    if (plain && flag >= 0) {
      flag(flag);
      return true;
    }
    var command = keys().find(event, Group.LIBRARY);
    actions.stream()
        .filter(a -> command.filter(c -> c == a.command()).isPresent())
        .forEach(this::run);
    return command.isPresent();
  }

  private void run(Action action) {
    if (possible(action)) action.work().accept(chosen());
  }

  private boolean possible(Action action) {
    int cards = chosen().size();
    return cards == 1 || (cards > 1 && !action.single());
  }

  /// What can be done to the chosen cards, for the box that runs commands.
  List<Act> acts() {
    var acts = new ArrayList<Act>();
    for (var action : actions)
      acts.add(
          Act.of(
              action.command(),
              services.key(action.command()),
              possible(action),
              () -> run(action)));
    acts.addAll(Act.flags("", !chosen().isEmpty(), this::flag));
    return acts;
  }

  private Keymap keys() {
    return services.preferences().keys();
  }

  private List<CardId> chosen() {
    return model.cards(table.chosen());
  }

  void study(List<CardId> cards) {
    services.go().accept(new Place.Study(What.cards(cards)));
  }

  private void edit(List<CardId> cards) {
    services.go().accept(new Place.Edit(cards.getFirst(), new Place.Library()));
  }

  private void open(List<CardId> cards) {
    services
        .background()
        .ask(
            () -> services.library().card(cards.getFirst()),
            card -> card.ifPresent(c -> services.source(c, new Place.Library())));
  }

  private void suspend(List<CardId> cards) {
    var list = model.cards();
    boolean all = table.chosen().stream().allMatch(list::suspended);
    wish(cards, new Wish.Suspend(!all), all ? "library.resumed" : "library.suspended");
  }

  private void flag(int flag) {
    var cards = chosen();
    if (!cards.isEmpty()) wish(cards, new Wish.Flag(flag), "library.flagged");
  }

  private void tag(List<CardId> cards) {
    askTag("library.tag.ask", cards, tag -> wish(cards, new Wish.Tag(tag), "library.tagged"));
  }

  private void untag(List<CardId> cards) {
    askTag("library.untag.ask", cards, tag -> wish(cards, new Wish.Untag(tag), "library.untagged"));
  }

  /// Asks for a tag at once; the known ones come as soon as they are read.
  private void askTag(String question, List<CardId> cards, Consumer<String> answer) {
    var known = FXCollections.<String>observableArrayList();
    ask.words(services.say(question, cards.size()), known, answer);
    services.background().ask(() -> services.library().desk().tags(), known::setAll);
  }

  private void move(List<CardId> cards) {
    var topics =
        model.cards().topics().stream()
            .map(t -> String.join(" › ", t.path()))
            .filter(t -> !t.isEmpty())
            .sorted()
            .toList();
    ask.words(
        services.say("library.move.ask", cards.size()),
        FXCollections.observableList(topics),
        path -> wish(cards, new Wish.Move(topic(path)), "library.moved"));
  }

  private static Topic topic(String path) {
    return new Topic(
        Arrays.stream(path.split("›", -1)).map(String::strip).filter(n -> !n.isEmpty()).toList());
  }

  private void archive(List<CardId> cards) {
    boolean back = model.shelf().get() instanceof Shelf.Archived;
    var now = services.clock().now().at();
    wish(
        cards,
        back ? new Wish.Restore() : new Wish.Archive(now),
        back ? "library.restored" : "library.archived.done");
  }

  private void wish(List<CardId> cards, Wish wish, String said) {
    CardWishes.grant(services, cards, wish, said, model::reload);
  }

  private void due(List<CardId> cards) {
    ask.date(
        services.say("library.due.ask", cards.size()),
        services.clock().day(),
        day -> due(cards, day));
  }

  /// A new card has no day; it can be asked now.
  private void due(List<CardId> cards, LocalDate day) {
    var now = services.clock().now();
    changes.make(
        cards,
        card -> ByHand.due(card, day, now),
        "library.due",
        words ->
            services.notices().say(words, services.say("library.due.study"), () -> study(cards)));
  }

  private void reset(List<CardId> cards) {
    var now = services.clock().now();
    changes.make(
        cards,
        card -> ByHand.reset(card, now),
        "library.reset",
        words -> services.notices().say(words));
  }

  private void delete(List<CardId> cards) {
    var now = services.clock().now().at();
    ask.confirm(
        services.say("library.delete.ask", cards.size()),
        services.say("library.delete.do"),
        () -> {
          services.background().run(() -> services.library().shelves().bulk().delete(cards, now));
          model.reload();
          services.notices().say(services.say("library.deleted", cards.size()));
        });
  }
}
