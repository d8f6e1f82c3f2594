package viva.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.ObjLongConsumer;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import viva.study.What;
import viva.ui.kit.Place;

/// Opens every screen twice, finds cards by a word and opens one, and tells how long each took
/// from the wish until it was drawn: for those who measure it, and for the run that fills the AOT
/// cache, which is to see every screen. See `.ci/Package.java`.
final class Walk extends AnimationTimer {
  /// A word of two characters that many notes have.
  private static final String WORD = "模型";

  private static final List<Place> PLACES =
      List.of(
          new Place.Library(),
          new Place.Progress(),
          new Place.Mock(),
          new Place.Choose(What.DUE),
          new Place.Interviews(),
          new Place.NewCard(),
          new Place.Import(List.of()),
          new Place.Problems(),
          new Place.Settings(),
          new Place.Home());

  private final Scene scene;
  private final LongSupplier clock;
  private final ObjLongConsumer<String> tell;
  private final Runnable done;
  private final List<Step> steps = new ArrayList<>();
  private int next;
  private int frames;
  private long began;
  private Optional<Node> left = Optional.empty();

  /// Something that takes its time.
  ///
  /// @param start  what begins it; none where it began with the step before
  /// @param stands whether it is to be seen
  private record Step(String name, Optional<Runnable> start, BooleanSupplier stands) {}

  /// @param go     opens a place
  /// @param search opens the search box
  /// @param clock  in milliseconds
  /// @param tell   gets what was opened and the milliseconds that took
  Walk(
      Scene scene,
      Consumer<Place> go,
      Runnable search,
      LongSupplier clock,
      ObjLongConsumer<String> tell,
      Runnable done) {
    this.scene = scene;
    this.clock = clock;
    this.tell = tell;
    this.done = done;
    open(go, "");
    open(go, " again");
    steps.add(
        new Step("search box", Optional.of(search), () -> scene.lookup("#search-field") != null));
    steps.add(new Step("found", Optional.of(this::type), () -> !hits().getItems().isEmpty()));
    steps.add(new Step("card", Optional.of(this::enter), this::other));
  }

  private void open(Consumer<Place> go, String round) {
    for (var place : PLACES) {
      var name = place.getClass().getSimpleName().toLowerCase(Locale.ROOT) + round;
      steps.add(new Step(name, Optional.of(() -> go.accept(place)), this::other));
      if (place instanceof Place.Library)
        steps.add(new Step(name + ", all rows", Optional.empty(), this::whole));
    }
  }

  @Override
  public void handle(long now) {
    if (next > 0) {
      var step = steps.get(next - 1);
      // What stands in one frame has been drawn by the next.
      if (!step.stands().getAsBoolean() || ++frames < 2) return;
      tell.accept(step.name(), clock.getAsLong() - began);
    }
    if (next == steps.size()) {
      stop();
      done.run();
      return;
    }
    frames = 0;
    steps.get(next++).start().ifPresent(this::begin);
  }

  private void begin(Runnable start) {
    left = screen();
    began = clock.getAsLong();
    start.run();
  }

  private Optional<Node> screen() {
    return Optional.ofNullable(((BorderPane) scene.lookup("#screen")).getCenter());
  }

  private boolean other() {
    return !screen().equals(left);
  }

  private boolean whole() {
    return scene.lookup("#cards .table-row-cell") != null && scene.lookup(".filling") == null;
  }

  private ListView<?> hits() {
    return (ListView<?>) scene.lookup("#search-hits");
  }

  private void type() {
    ((TextInputControl) scene.lookup("#search-field")).setText(WORD);
  }

  private void enter() {
    Event.fireEvent(
        hits(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }
}
