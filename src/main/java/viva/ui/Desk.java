package viva.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import viva.math.Formulas;
import viva.store.Backups;
import viva.store.Library;
import viva.store.sql.StoreException;
import viva.study.StudyClock;
import viva.sync.BuiltInDeck;
import viva.today.Evidences;
import viva.ui.kit.Choosers;
import viva.ui.kit.Notices;
import viva.ui.kit.Ongoing;
import viva.ui.kit.Place;
import viva.ui.kit.Preferences;
import viva.ui.kit.Services;
import viva.ui.kit.Theme;
import viva.ui.work.LibraryThread;
import viva.words.Messages;

/// One window on one library.
final class Desk implements AutoCloseable {
  private static final double WIDTH = 1180;
  private static final double HEIGHT = 780;

  private final World world;
  private final Messages messages;
  private final StudyClock clock;

  /// Begun at once: the library opens while the toolkit starts.
  private final CompletableFuture<Opening.Opened> opening;
  private final Notices notices = new Notices();
  private final Ongoing ongoing = new Ongoing();
  private final Formulas formulas = Formulas.create();
  private final LibraryThread background = new LibraryThread(this::failed);
  private Optional<Stage> window = Optional.empty();
  private Optional<Shell> shell = Optional.empty();
  private IntConsumer closed = _ -> {};

  /// Keeps the screen on which the window is, to be opened on it again.
  private Consumer<String> keepScreen = _ -> {};

  Desk(World world) {
    this.world = world;
    this.messages = Messages.of(world.locale());
    this.clock = new StudyClock(world.clock(), world.zone());
    this.opening = CompletableFuture.supplyAsync(() -> Opening.open(world, clock, messages));
  }

  /// Opens the library, then the window; on the screen thread.
  ///
  /// @param closed gets the exit code when the window is closed
  void open(IntConsumer closed) {
    this.closed = closed;
    background.ask(this::opened, this::start);
  }

  private Opening.Opened opened() {
    try {
      return opening.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /// Opens a place in the window.
  void go(Place place) {
    keepScreen.accept(LastPlace.name(place));
    shell.ifPresent(s -> s.go(place));
  }

  /// Brings the window before all others.
  void front() {
    window.ifPresent(
        stage -> {
          stage.setIconified(false);
          stage.toFront();
          stage.requestFocus();
        });
  }

  private void start(Opening.Opened opened) {
    var library = opened.library();
    var stage = new Stage();
    stage.setTitle(messages.say("app.title"));
    stage.setMinWidth(900);
    stage.setMinHeight(600);
    stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
    stage.setOnHidden(
        _ -> {
          background.last(library::close);
          closed.accept(0);
        });
    window = Optional.of(stage);
    var preferences = dress(stage, library, opened.settings());
    WindowPlace.read(preferences.layout("window").get()).ifPresent(last -> last.give(stage));
    show(stage, library, preferences, first(preferences));
    stage.show();
    WindowPlace.remember(stage, preferences.layout("window"));
    stage.fullScreenProperty().subscribe(_ -> shell.ifPresent(Shell::quiet));
    new Timing(world, opened.millis())
        .watch(stage.getScene(), this::go, () -> shell.ifPresent(Shell::openSearch));
    opened.notice().ifPresent(notices::say);
    FontHint.check(messages, notices);
    background.away(
        () -> {
          formulas.warmUp();
          return true;
        },
        _ -> {});
    var today = clock.day();
    background.away(
        () -> {
          Backups.of(world.library()).daily(today);
          return true;
        },
        _ -> {});
    stage
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) shell.ifPresent(Shell::keepInStep);
            });
    shell.ifPresent(Shell::catchUp);
    background.later(() -> BuiltInDeck.languages(library), l -> bringDeck(library, l));
  }

  /// Dresses the window as the library's settings want it, now and whenever one is changed.
  private Preferences dress(Stage stage, Library library, Map<String, String> settings) {
    var preferences =
        new Preferences(
            key -> Optional.ofNullable(settings.get(key)),
            (key, value) -> background.run(() -> library.setting(key, value)));
    Theme.dress(stage.getScene(), preferences);
    keepScreen = preferences.layout("screen")::set;
    preferences
        .language()
        .subscribe(
            (_, _) ->
                show(
                    stage,
                    library,
                    preferences,
                    shell.map(Shell::here).orElseGet(Place.Settings::new)));
    return preferences;
  }

  /// Shows the settings and the screens of what the library holds now.
  private void anew(Stage stage, Library library) {
    background.ask(
        library::settings,
        settings -> show(stage, library, dress(stage, library, settings), new Place.Home()));
  }

  /// The screen on which the window was closed, where that can be opened again.
  private Place first(Preferences preferences) {
    if (!(world.first() instanceof Place.Home)) return world.first();
    return LastPlace.named(preferences.layout("screen").get());
  }

  private void show(Stage stage, Library library, Preferences preferences, Place place) {
    var words = Messages.of(preferences.language().get().locale(world.locale()));
    Locale.setDefault(words.locale()); // the toolkit's own calendars and menus speak it too
    var services =
        new Services(
            library,
            new Evidences(library, clock),
            background,
            clock,
            words,
            preferences,
            notices,
            ongoing,
            Choosers.of(stage),
            formulas,
            this::go,
            work -> shell.ifPresent(s -> s.counted(work)),
            () -> anew(stage, library));
    stage.setFullScreenExitHint(words.say("app.leaveFullScreen"));
    var frame = new Shell(services);
    shell = Optional.of(frame);
    stage.getScene().setRoot(frame.root());
    frame.go(place);
  }

  /// Looks, when the window stands, whether this Viva has another deck than the library.
  private void bringDeck(Library library, List<String> languages) {
    background.away(
        () -> BuiltInDeck.documents(languages),
        texts -> background.run(() -> BuiltInDeck.bring(library, texts, clock.now().at())));
  }

  /// One sentence to the user; the screen is loaded again, so that it shows what was really kept.
  private void failed(RuntimeException e) {
    if (!(e instanceof StoreException)) e.printStackTrace(world.err());
    var sentence =
        e instanceof StoreException store
            ? messages.say("store." + store.kind(), store.file(), String.valueOf(e.getMessage()))
            : messages.say("app.failed", e.toString());
    if (shell.isPresent()) {
      notices.say(sentence);
      shell.get().again();
      return;
    }
    world.err().println(sentence);
    Refusal.show(messages, sentence, () -> closed.accept(2));
  }

  /// Ends when all that was asked of the library is done.
  @Override
  public void close() {
    background.close();
  }
}
