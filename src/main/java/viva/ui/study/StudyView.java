package viva.ui.study;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.mock.MissedPoint;
import viva.study.Step;
import viva.ui.keys.Acts;
import viva.ui.keys.Command;
import viva.ui.keys.Group;
import viva.ui.kit.Attention;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.ui.sound.ReadingAloud;
import viva.words.Waits;

/// Draws a [StudyViewModel]: one switch over its steps.
public final class StudyView {
  public static final Screen<Place.Study, Loaded> SCREEN =
      new Screen<>(
          visit ->
              new Loaded(
                  Loading.load(visit.services(), visit.place().what()),
                  Said.missed(visit.services()),
                  visit.services().library().shelves().edits().edited()),
          (visit, loaded) -> new StudyView(visit.services(), loaded).root);

  /// What is loaded before the screen opens.
  ///
  /// @param missed key points that were missed before
  /// @param edited cards that show the learner's own words in place of their document's
  record Loaded(StudyViewModel.Loaded drill, List<MissedPoint> missed, Set<CardId> edited) {}

  private static final int FLAGS = 8;

  private final Services services;
  private final StudyViewModel model;
  private final BorderPane root = new BorderPane();
  private final Timeline waiting = new Timeline();
  private final Label countdown = Controls.paragraph("", "soft");
  private final Attention attention;
  private final Said said;
  private final Pages pages;
  private final Map<Command, Runnable> commands = new EnumMap<>(Command.class);
  private final StudyHead head;
  private final ScratchPad pad;
  private final ReadingAloud reader;
  private Optional<Points> points = Optional.empty();

  private StudyView(Services services, Loaded loaded) {
    this.services = services;
    said = new Said(services, loaded.missed());
    model = new StudyViewModel(services, loaded.drill(), said);
    pages = new Pages(new CardPage(services, said, this::edit)::draw);
    reader = new ReadingAloud(services);
    pad = new ScratchPad(services);
    head = new StudyHead(services, model, loaded.edited(), this::run);
    commands.put(Command.REVEAL, this::reveal);
    for (var rating : Rating.values())
      commands.put(Command.valueOf(rating.name()), () -> rate(rating));
    commands.put(Command.UNDO, model::undo);
    commands.put(Command.REDO, model::redo);
    commands.put(Command.SUSPEND, model::suspend);
    commands.put(Command.BURY, model::bury);
    commands.put(Command.EDIT, this::edit);
    commands.put(Command.SOURCE, this::source);
    commands.put(Command.NOTE, this::note);
    commands.put(
        Command.FLAG,
        () -> model.card().ifPresent(c -> model.flag((c.marks().flag() + 1) % FLAGS)));
    commands.put(Command.READ_ALOUD, () -> model.words().ifPresent(reader::read));
    root.setTop(head.node());
    root.setId("study");
    root.setFocusTraversable(true);
    root.setAccessibleRole(AccessibleRole.TEXT);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    waiting.setCycleCount(Animation.INDEFINITE);
    attention =
        new Attention(
            services, root, () -> !pad.written().isBlank() || root.lookup(".note-editor") != null);
    Acts.give(
        root,
        Group.STUDY,
        () -> head.acts(commands.keySet(), points.filter(Points::hidden).isPresent()));
    model.step().subscribe(this::show);
    root.sceneProperty()
        .subscribe(
            (_, scene) -> {
              if (scene != null) focus();
              else {
                waiting.stop();
                attention.end();
                reader.close();
              }
            });
  }

  private void show(Step step) {
    waiting.stop();
    attention.end();
    switch (step) {
      case Step.Asking(var card) -> {
        lay(card, Optional.empty());
        attention.begin(services.preferences().study().revealAfter().get(), model::reveal);
      }
      case Step.Revealed revealed -> lay(revealed.card(), Optional.of(revealed));
      case Step.Waiting(var until) -> {
        rest("study.waiting.title", countdown);
        waiting.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), _ -> tick(until)));
        waiting.playFromStart();
        tick(until);
      }
      case Step.Finished() ->
          rest(
              model.answered() ? "study.finished.title" : "study.nothing.title",
              Controls.paragraph(services.say(model.end()), "soft"));
    }
    focus();
  }

  /// Looks at the clock each second, since a timer stands still while the computer sleeps.
  private void tick(Instant until) {
    var now = services.clock().now();
    if (now.at().isBefore(until)) countdown.setText(Waits.next(until, now, services.messages()));
    else model.goOn();
  }

  private void lay(ScheduledCard card, Optional<Step.Revealed> revealed) {
    head.show(card);
    root.setAccessibleText(CardText.plain(model.words().orElse("")));
    root.setCenter(pages.node());
    var turned = pages.show(card, revealed.isPresent());
    if (turned.isPresent()) {
      reader.stop();
      points =
          Optional.ofNullable(CardPage.content(turned.get()).lookup(".answer-points"))
              .map(node -> (Points) node.getUserData());
      if (revealed.isPresent()) {
        Controls.appear(services.preferences(), turned.get());
        var written = pad.written();
        if (!written.isBlank()) points.ifPresent(p -> said.look(card.card(), written, p::found));
      } else pad.clear();
    }
    root.setBottom(foot(revealed));
    if (revealed.isPresent()) model.upNext().ifPresent(next -> pages.prepare(next, false));
    else pages.prepare(card, true);
    model.upNext().ifPresent(next -> CardText.prepare(services, next));
  }

  private Node foot(Optional<Step.Revealed> revealed) {
    var bar = new HBox(revealed.map(this::ratings).orElseGet(this::revealBar));
    bar.getStyleClass().add("study-foot");
    if (!services.preferences().study().scratchPad().get()) return bar;
    return new VBox(revealed.isPresent() ? pad.reading() : pad.writing(), bar);
  }

  private Node revealBar() {
    boolean writes = services.preferences().study().scratchPad().get();
    return Controls.button(
        services.say("study.show"),
        writes ? ScratchPad.DONE : services.key(Command.REVEAL),
        this::reveal,
        "primary",
        "reveal");
  }

  private Node ratings(Step.Revealed step) {
    var ratings = new Ratings(services, step, model.practice(), this::rate);
    points.ifPresent(
        p ->
            p.onTick(
                () ->
                    ratings.propose(p.counting() ? Optional.of(p.proposed()) : Optional.empty())));
    return ratings.node();
  }

  private void rate(Rating rating) {
    model.rate(rating, points.filter(Points::counting).map(Points::confirmed).orElseGet(List::of));
  }

  private void rest(String title, Node text) {
    head.rest();
    root.setAccessibleText(services.say(title));
    pages.turn();
    var home = Controls.button(services.say("study.home"), model::leave, "primary");
    home.setId("study-home");
    var box = new VBox(Controls.label(services.say(title), "title"), text, home);
    box.getStyleClass().add("empty");
    root.setCenter(box);
    root.setBottom(null);
  }

  private void reveal() {
    switch (model.step().get()) {
      case Step.Asking _ -> model.reveal();
      case Step.Finished() -> model.leave();
      case Step.Revealed _ -> points.ifPresent(Points::showNext);
      case Step.Waiting _ -> {}
    }
  }

  /// Writes over the card in Viva; back here afterwards.
  private void edit() {
    model
        .card()
        .ifPresent(
            card -> services.go().accept(new Place.Edit(card.id(), new Place.Study(model.rest()))));
  }

  private void source() {
    model.card().ifPresent(card -> services.source(card, new Place.Study(model.rest())));
  }

  private void note() {
    model
        .card()
        .map(card -> new NoteEditor(services, card.marks().note(), this::noted).node())
        .ifPresent(root::setBottom);
  }

  private void noted(String note) {
    if (model.card().filter(card -> !card.marks().note().equals(note)).isPresent())
      model.note(note);
    else show(model.step().get());
  }

  /// The card has the focus, or the pad where one writes first.
  private void focus() {
    boolean writes =
        services.preferences().study().scratchPad().get()
            && model.step().get() instanceof Step.Asking;
    if (writes) pad.focus();
    else root.requestFocus();
  }

  private void run(Command command) {
    Optional.ofNullable(commands.get(command)).ifPresent(Runnable::run);
  }

  private void key(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      writing(event);
      return;
    }
    if (event.isAltDown() && event.getCode().isDigitKey()) {
      act(event, () -> model.flag(Math.min(FLAGS - 1, digit(event.getCode()))));
    } else if (event.isShiftDown() && event.getCode().isDigitKey()) {
      act(event, () -> points.ifPresent(p -> p.tick(digit(event.getCode()))));
    } else {
      var command = services.preferences().keys().find(event, Group.STUDY);
      command
          .filter(c -> c != Command.REVEAL || !Controls.presses(event))
          .ifPresent(c -> act(event, () -> run(c)));
    }
  }

  /// In the pad letters are letters: Ctrl+Enter shows the answer, Escape leaves the pad.
  private void writing(KeyEvent event) {
    if (event.getTarget() instanceof Node node && !"scratch".equals(node.getId())) return;
    if (event.getCode() == KeyCode.ESCAPE) act(event, root::requestFocus);
    else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) act(event, model::reveal);
  }

  private static int digit(KeyCode code) {
    return Character.digit(code.getName().charAt(code.getName().length() - 1), 10);
  }

  private static void act(KeyEvent event, Runnable work) {
    event.consume();
    work.run();
  }
}
