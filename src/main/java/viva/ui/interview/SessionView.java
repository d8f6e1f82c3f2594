package viva.ui.interview;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import viva.card.mock.FollowUp;
import viva.card.mock.MockQuestion.Stage;
import viva.interview.MockSession;
import viva.ui.keys.Acts;
import viva.ui.keys.Group;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.ui.review.Clocks;
import viva.ui.review.Pane;
import viva.ui.review.ReviewPane;
import viva.ui.review.SessionViewModel;
import viva.ui.review.Sessions;

/// Draws a [SessionViewModel]: one switch over the stages of a question.
public final class SessionView {
  public static final Screen<Place.MockSession, Loaded> SCREEN =
      new Screen<>(
          visit -> load(visit.services(), visit.place().session()),
          (visit, loaded) -> new SessionView(visit.services(), loaded).root);

  /// What is loaded before the screen opens.
  record Loaded(SessionViewModel.Loaded model, Sound sound) {}

  private static final Duration TICK = Duration.millis(250);

  private final Services services;
  private final SessionViewModel model;
  private final Sound sound;
  private final BorderPane root = new BorderPane();
  private final ClockLine clock = new ClockLine();
  private final Label where = Controls.label("", "caption");
  private final Label watch = Controls.label("", "caption");
  private final Timeline ticking;
  private Optional<Shown> shown = Optional.empty();

  private record Shown(int position, Stage stage, Pane pane) {
    boolean is(MockSession session) {
      return position == session.position() && stage == session.question().stage();
    }
  }

  private SessionView(Services services, Loaded loaded) {
    this.services = services;
    this.sound = loaded.sound();
    this.model = new SessionViewModel(services, loaded.model());
    var pause = Controls.button(services.say("mock.pause"), model::pause, "quiet");
    pause.setId("mock-pause");
    var head = new HBox(where, Controls.spring(), watch, pause);
    head.getStyleClass().add("mock-head");
    root.setTop(new VBox(clock.root(), head));
    root.setId("mock-session");
    root.getStyleClass().add("mock");
    ticking = new Timeline(new KeyFrame(TICK, _ -> model.tick()));
    ticking.setCycleCount(Animation.INDEFINITE);
    model.session().subscribe(this::show);
    model.time().subscribe(this::show);
    // only of a change: before the screen is shown there is nothing to leave
    root.sceneProperty()
        .subscribe(
            (_, scene) -> {
              if (scene == null) leave();
              else enter();
            });
  }

  private static Loaded load(Services services, long session) {
    return new Loaded(
        Sessions.load(services, session), Sound.ofThisMachine(services.library().file()));
  }

  private void enter() {
    ticking.play();
    // what stands below comes into the window only after this node
    services.background().onScreen(() -> shown.ifPresent(s -> s.pane().focus()));
  }

  private void leave() {
    ticking.stop();
    if (shown.isEmpty()) return;
    shown.get().pane().leave();
    sound.hush();
    model.leave();
  }

  private void show(MockSession session) {
    if (session.over()) {
      ticking.stop();
      return;
    }
    if (shown.filter(s -> s.is(session)).isPresent()) {
      shown.get().pane().update();
      return;
    }
    shown.ifPresent(s -> s.pane().leave());
    sound.hush();
    int count = session.mock().questions().size();
    where.setText(services.say("mock.where", session.position() + 1, count) + topic(session));
    var stage = session.question().stage();
    var pane = pane(session, stage);
    shown = Optional.of(new Shown(session.position(), stage, pane));
    root.setCenter(pane.root());
    boolean review = stage == Stage.REVIEWING || stage == Stage.DONE;
    Acts.give(root, review ? Group.REVIEW : Group.MOCK, List::of);
    if (root.getScene() != null) pane.focus();
  }

  /// A live interview does not say what the question is about.
  private String topic(MockSession session) {
    var path = session.question().drawn().topic().path();
    boolean hidden =
        !session.mock().setup().practice() && session.question().stage() != Stage.REVIEWING;
    return hidden || path.isEmpty() ? "" : "  ·  " + String.join(" › ", path);
  }

  private Pane pane(MockSession session, Stage stage) {
    return switch (stage) {
      case READING -> new QuestionPane(services, model, sound);
      case ANSWERING -> new AnswerPane(services, model, sound, Optional.empty());
      case FOLLOWING_UP -> new AnswerPane(services, model, sound, followUp(session));
      case REVIEWING, DONE -> new ReviewPane(services, model);
    };
  }

  private static Optional<FollowUp> followUp(MockSession session) {
    return List.copyOf(session.question().followUps()).stream().findFirst();
  }

  private void show(SessionViewModel.Time time) {
    if (time.allowed().isZero()) clock.hide();
    else clock.show(time.spent(), time.allowed(), time.late());
    boolean answering = shown.filter(s -> s.stage() != Stage.READING).isPresent();
    if (time.allowed().isZero() || !answering) watch.setText("");
    else
      watch.setText(
          time.late()
              ? services.say("mock.late", Clocks.of(time.spent()))
              : services.say("mock.clock", Clocks.of(time.spent()), Clocks.of(time.allowed())));
  }
}
