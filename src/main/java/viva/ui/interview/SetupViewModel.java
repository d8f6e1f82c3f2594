package viva.ui.interview;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viva.card.Topic;
import viva.card.mock.Mock;
import viva.card.mock.MockGoal;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockResult;
import viva.card.mock.MockSetup;
import viva.interview.draw.Drawing;
import viva.interview.draw.Pool;
import viva.ui.kit.Place;
import viva.ui.kit.Services;
import viva.ui.kit.TopicWeight;
import viva.ui.review.Sessions;

/// What the set-up screen knows and can do: one set-up, and what would be asked by it.
public final class SetupViewModel {
  private final Services services;
  private final Loaded loaded;
  private final ReadOnlyObjectWrapper<Planned> planned = new ReadOnlyObjectWrapper<>();

  /// What is loaded before the screen opens.
  ///
  /// @param setup   as it was the last time, with a seed of its own
  /// @param pool    to draw from as long as the screen stands
  /// @param drawing by that set-up
  /// @param topics  that a draw without weights is split by
  /// @param left    the mock that was begun and is not over
  /// @param history mocks that are over, newest first
  public record Loaded(
      MockSetup setup,
      Pool pool,
      Drawing drawing,
      List<Topic> topics,
      Optional<Mock> left,
      List<MockResult> history,
      Sound sound) {
    public Loaded {
      topics = List.copyOf(topics);
      history = List.copyOf(history);
    }
  }

  /// A set-up and what would be asked by it.
  public record Planned(MockSetup setup, Drawing drawing) {}

  public SetupViewModel(Services services, Loaded loaded) {
    this.services = services;
    this.loaded = loaded;
    planned.set(new Planned(loaded.setup(), loaded.drawing()));
  }

  static Loaded load(Services services) {
    var mocking = Sessions.mocking(services);
    var sound = Sound.ofThisMachine(services.library().file());
    var last = mocking.setup();
    var setup = last.spoken() && sound.microphone().isEmpty() ? typed(last) : last;
    var mocks = services.library().mocks();
    var pool = mocking.pool();
    return new Loaded(
        setup,
        pool,
        mocking.draw(setup, pool),
        mocking.draw(MockSetup.FIRST, pool).split().stream().map(Drawing.Share::topic).toList(),
        mocks.open(),
        mocks.history().reversed(),
        sound);
  }

  private static MockSetup typed(MockSetup setup) {
    return new Change(setup).spoken(false);
  }

  public ReadOnlyObjectProperty<Planned> planned() {
    return planned.getReadOnlyProperty();
  }

  public MockSetup setup() {
    return planned.get().setup();
  }

  public Loaded loaded() {
    return loaded;
  }

  public void goal(MockGoal goal) {
    var topics = goal == MockGoal.TOPIC ? firstTopic() : Map.<Topic, Double>of();
    draw(change().goal(goal, topics));
  }

  /// Exactly one topic counts.
  public void topic(Topic topic) {
    draw(change().weights(Map.of(topic, 1.0)));
  }

  /// How much each topic counts; all by their number of cards where it is empty.
  public void weights(Map<Topic, TopicWeight> weights) {
    var values = new LinkedHashMap<Topic, Double>();
    weights.forEach(
        (topic, weight) -> {
          if (weight != TopicWeight.NOTHING) values.put(topic, weight.value());
        });
    if (!values.isEmpty() || weights.isEmpty()) draw(change().weights(values));
  }

  /// How much a topic counts now.
  public TopicWeight weight(Topic topic) {
    return setup().weights().isEmpty()
        ? TopicWeight.NORMAL
        : TopicWeight.of(setup().weights().getOrDefault(topic, 0.0));
  }

  public void length(MockSetup.Length length) {
    draw(change().length(length));
  }

  public void spoken(boolean spoken) {
    draw(change().spoken(spoken));
  }

  public void clock(MockSetup.Clock clock) {
    draw(change().clock(clock));
  }

  public void answerTime(Duration time) {
    draw(change().answer(time));
  }

  public void prepareTime(Duration time) {
    draw(change().prepare(time));
  }

  public void followUps(int count) {
    draw(change().followUps(count));
  }

  public void practice(boolean practice) {
    draw(change().practice(practice));
  }

  /// The learner's own guess of the score, 0 to 1.
  public void guess(OptionalDouble guess) {
    draw(change().guess(guess));
  }

  /// Other questions by the same set-up.
  public void drawAgain() {
    draw(setup().withSeed(setup().seed() + 1));
  }

  /// Begins; answers whether there is anything to ask.
  public boolean start() {
    var now = planned.get();
    if (now.drawing().questions().isEmpty()) return false;
    services
        .background()
        .ask(
            () -> {
              var mocking = Sessions.mocking(services);
              return mocking.begin(now.setup(), mocking.draw(now.setup())).mock().session();
            },
            session -> services.go().accept(new Place.MockSession(session)));
    return true;
  }

  /// Takes up the mock that was left.
  public void resume() {
    loaded.left().ifPresent(m -> services.go().accept(new Place.MockSession(m.session())));
  }

  /// Ends the mock that was left: with a report where a question was done.
  public void giveUp() {
    loaded.left().ifPresent(this::giveUp);
  }

  private void giveUp(Mock mock) {
    boolean some = mock.questions().stream().anyMatch(q -> q.stage() == MockQuestion.Stage.DONE);
    if (some) Sessions.finish(services, mock);
    else
      services
          .background()
          .ask(
              () -> {
                services.library().mocks().leave();
                return true;
              },
              _ -> services.go().accept(new Place.Mock()));
  }

  public void report(long session) {
    services.go().accept(new Place.MockReport(session));
  }

  private Change change() {
    return new Change(setup());
  }

  /// A draw looks at the whole deck, and comes a little later; the last set-up wins.
  private void draw(MockSetup setup) {
    planned.set(new Planned(setup, planned.get().drawing()));
    services
        .background()
        .ask(
            () -> Sessions.mocking(services).draw(setup, loaded.pool()),
            drawing -> {
              if (setup.equals(setup())) planned.set(new Planned(setup, drawing));
            });
  }

  private Map<Topic, Double> firstTopic() {
    return loaded.topics().isEmpty() ? Map.of() : Map.of(loaded.topics().getFirst(), 1.0);
  }
}
