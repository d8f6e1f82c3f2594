package viva.ui.study;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.query.QueryReader;
import viva.query.Understanding;
import viva.store.view.StoredDocument;
import viva.study.Pick;
import viva.study.QueueOrder;
import viva.study.Scope;
import viva.study.What;
import viva.today.Today;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the learner chooses to study, and what it would be: counted again after each change.
public final class ChooseViewModel {
  /// How long a drill may be, in minutes; 0 for no end.
  static final List<Integer> MINUTES = List.of(0, 5, 10, 15, 20, 30, 45, 60, 90);

  /// The state of a question that has no answer, as the search box names it.
  static final String UNANSWERED = "unanswered";

  private final Services services;
  private final Loaded loaded;
  private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.EVERYTHING);
  private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(Topic.NONE);
  private final StringProperty file = new SimpleStringProperty("");
  private final StringProperty tag = new SimpleStringProperty("");
  private final ObjectProperty<Integer> flag = new SimpleObjectProperty<>(1);
  private final StringProperty state = new SimpleStringProperty("new");
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Pick> pick;
  private final ObjectProperty<QueueOrder> order;
  private final ObjectProperty<Integer> minutes;
  private final BooleanProperty practice;
  private final ReadOnlyObjectWrapper<Outlook> outlook =
      new ReadOnlyObjectWrapper<>(new Outlook.Counting());
  private Optional<Pick> before = Optional.empty();
  private int asked;

  /// What there is to choose from.
  public record Loaded(
      What what, List<Topic> topics, List<StoredDocument> documents, List<String> tags) {}

  /// How the cards are named.
  enum Kind {
    EVERYTHING,
    TOPIC,
    FILE,
    TAG,
    FLAG,
    STATE,
    SEARCH,
    GIVEN
  }

  /// What a drill would be.
  sealed interface Outlook {
    record Counting() implements Outlook {}

    /// The words of the search are no query.
    ///
    /// @param why in the user's words
    record Unclear(String why) implements Outlook {}

    record Counted(int cards, int minutes) implements Outlook {}
  }

  ChooseViewModel(Services services, Loaded loaded) {
    this.services = services;
    this.loaded = loaded;
    var what = loaded.what();
    pick = new SimpleObjectProperty<>(what.pick());
    order = new SimpleObjectProperty<>(what.order());
    minutes = new SimpleObjectProperty<>(what.minutes());
    practice = new SimpleBooleanProperty(what.practice());
    if (!loaded.topics().isEmpty()) topic.set(loaded.topics().getFirst());
    if (!loaded.documents().isEmpty()) file.set(loaded.documents().getFirst().path());
    if (!loaded.tags().isEmpty()) tag.set(loaded.tags().getFirst());
    begin(what.scope());
    kind.subscribe((_, _) -> pickThatFits());
    state.subscribe((_, _) -> pickThatFits());
    pick.subscribe((_, picked) -> practice.set(picked == Pick.ALL || picked == Pick.FORGOTTEN));
    var choices =
        List.<ObservableValue<?>>of(
            kind, topic, file, tag, flag, state, words, pick, order, minutes);
    for (var choice : choices) choice.subscribe((_, _) -> count());
    count();
  }

  private void begin(Scope scope) {
    switch (scope) {
      case Scope.Everything() -> kind.set(Kind.EVERYTHING);
      case Scope.InTopic(var chosen) -> {
        kind.set(Kind.TOPIC);
        topic.set(chosen);
      }
      case Scope.InFile(var chosen) -> {
        kind.set(Kind.FILE);
        file.set(chosen);
      }
      case Scope.Found(var chosen) -> {
        kind.set(Kind.SEARCH);
        words.set(chosen);
      }
      case Scope.Given _ -> kind.set(Kind.GIVEN);
    }
  }

  /// A question without an answer is neither due nor new: of those all are asked, until others are
  /// chosen.
  private void pickThatFits() {
    boolean unanswered = kind.get() == Kind.STATE && state.get().equals(UNANSWERED);
    if (unanswered && (pick.get() == Pick.DUE || pick.get() == Pick.NEW)) {
      before = Optional.of(pick.get());
      pick.set(Pick.ALL);
    } else if (!unanswered) {
      if (pick.get() == Pick.ALL) before.ifPresent(pick::set);
      before = Optional.empty();
    }
  }

  Loaded loaded() {
    return loaded;
  }

  /// The ways of naming cards that there are here.
  List<Kind> kinds() {
    return List.of(Kind.values()).stream()
        .filter(k -> k != Kind.GIVEN || loaded.what().scope() instanceof Scope.Given)
        .filter(k -> k != Kind.TAG || !loaded.tags().isEmpty())
        .filter(k -> k != Kind.TOPIC || !loaded.topics().isEmpty())
        .toList();
  }

  ObjectProperty<Kind> kind() {
    return kind;
  }

  ObjectProperty<Topic> topic() {
    return topic;
  }

  StringProperty file() {
    return file;
  }

  StringProperty tag() {
    return tag;
  }

  ObjectProperty<Integer> flag() {
    return flag;
  }

  /// As the search box names it behind `is:`.
  StringProperty state() {
    return state;
  }

  StringProperty words() {
    return words;
  }

  ObjectProperty<Pick> pick() {
    return pick;
  }

  ObjectProperty<QueueOrder> order() {
    return order;
  }

  ObjectProperty<Integer> minutes() {
    return minutes;
  }

  BooleanProperty practice() {
    return practice;
  }

  ReadOnlyObjectProperty<Outlook> outlook() {
    return outlook.getReadOnlyProperty();
  }

  /// What is chosen; nothing where the words of a search are missing.
  Optional<What> what() {
    return scope().map(s -> new What(s, pick.get(), order.get(), minutes.get(), practice.get()));
  }

  void start() {
    if (outlook.get() instanceof Outlook.Counted(int cards, _) && cards > 0)
      what().ifPresent(chosen -> services.go().accept(new Place.Study(chosen)));
  }

  private Optional<Scope> scope() {
    return switch (kind.get()) {
      case EVERYTHING -> Optional.of(new Scope.Everything());
      case TOPIC -> Optional.of(new Scope.InTopic(topic.get()));
      case FILE -> Optional.of(new Scope.InFile(file.get()));
      case TAG -> Optional.of(new Scope.Found("tag:\"" + tag.get() + "\""));
      case FLAG -> Optional.of(new Scope.Found("flag:" + flag.get()));
      case STATE -> Optional.of(new Scope.Found("is:" + state.get()));
      case SEARCH ->
          words.get().isBlank() ? Optional.empty() : Optional.of(new Scope.Found(words.get()));
      case GIVEN -> Optional.of(loaded.what().scope());
    };
  }

  /// Counts what is chosen now; what was asked before the last change is thrown away.
  private void count() {
    int question = ++asked;
    var unclear = unclear();
    if (unclear.isPresent()) {
      outlook.set(new Outlook.Unclear(unclear.get()));
      return;
    }
    var chosen = what();
    if (chosen.isEmpty()) {
      outlook.set(new Outlook.Unclear(services.say("choose.words.help")));
      return;
    }
    services
        .background()
        .ask(
            () -> counted(new Today(services.library(), services.clock()).queue(chosen.get())),
            counted -> {
              if (question == asked) outlook.set(counted);
            });
  }

  private Optional<String> unclear() {
    return kind.get() == Kind.SEARCH
            && QueryReader.read(words.get()) instanceof Understanding.Unclear(var why, var part)
        ? Optional.of(services.say("search." + why, part))
        : Optional.empty();
  }

  private Outlook counted(List<ScheduledCard> queue) {
    int fresh = (int) queue.stream().filter(c -> c.state() instanceof State.New).count();
    var pace = services.library().pace();
    return new Outlook.Counted(
        queue.size(), queue.isEmpty() ? 0 : pace.minutes(queue.size() - fresh, fresh));
  }
}
