package viva.ui.settings;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import viva.card.Topic;
import viva.fsrs.Load.Ease;
import viva.fsrs.MemoryModel;
import viva.fsrs.SchedulerConfig;
import viva.study.rule.LeechAction;
import viva.study.rule.StudyRules;
import viva.today.Schedule;

/// A schedule while it is being written: each choice as it stands on the screen.
final class Draft {
  private final Schedule from;
  final IntegerProperty retention;
  final ObservableMap<Topic, Integer> topics = FXCollections.observableHashMap();
  final StringProperty learning;
  final StringProperty relearning;
  final StringProperty maximum;
  final BooleanProperty fuzz;
  final BooleanProperty evenDays;
  final BooleanProperty apartKin;
  final StringProperty leeches;
  final ObjectProperty<LeechAction> leech;
  final ObjectProperty<MemoryModel.Kind> model;
  final Map<DayOfWeek, ObjectProperty<Ease>> week = new EnumMap<>(DayOfWeek.class);

  /// [#schedule], as it changes; kept here, for the choices alone would let it go.
  final ObservableValue<Optional<Schedule>> wanted;

  Draft(Schedule from) {
    this.from = from;
    var config = from.config();
    var rules = from.rules();
    retention = new SimpleIntegerProperty(percent(config.desiredRetention()));
    rules.retention().forEach((topic, own) -> topics.put(topic, percent(own)));
    learning = new SimpleStringProperty(StepsText.of(config.learningSteps()));
    relearning = new SimpleStringProperty(StepsText.of(config.relearningSteps()));
    maximum = new SimpleStringProperty(Integer.toString(config.maximumInterval()));
    fuzz = new SimpleBooleanProperty(config.fuzz());
    evenDays = new SimpleBooleanProperty(rules.evenDays());
    apartKin = new SimpleBooleanProperty(rules.apartKin());
    leeches = new SimpleStringProperty(Integer.toString(config.leechThreshold()));
    leech = new SimpleObjectProperty<>(rules.leech());
    model = new SimpleObjectProperty<>(config.model());
    for (var day : DayOfWeek.values())
      week.put(day, new SimpleObjectProperty<>(rules.week().getOrDefault(day, Ease.NORMAL)));
    wanted = Bindings.createObjectBinding(this::schedule, choices());
  }

  /// Everything that a choice on the screen changes.
  private Observable[] choices() {
    var all = new ArrayList<Observable>(week.values());
    all.addAll(List.of(retention, topics, learning, relearning, maximum, fuzz, evenDays, apartKin));
    all.addAll(List.of(leeches, leech, model));
    return all.toArray(Observable[]::new);
  }

  /// The schedule as it is written; nothing where a field cannot be read.
  Optional<Schedule> schedule() {
    var first = StepsText.read(learning.get());
    var again = StepsText.read(relearning.get());
    var longest = longest();
    var lapses = lapses();
    if (first.isEmpty() || again.isEmpty() || longest.isEmpty() || lapses.isEmpty())
      return Optional.empty();
    var config =
        new SchedulerConfig(
            from.config().parameters(),
            retention.get() == percent(from.config().desiredRetention())
                ? from.config().desiredRetention()
                : share(retention.get()),
            first.get(),
            again.get(),
            longest.get(),
            fuzz.get(),
            lapses.get(),
            model.get());
    return Optional.of(new Schedule(config, rules()));
  }

  /// The fields that cannot be read, by their names.
  List<String> wrong() {
    var wrong = new ArrayList<String>();
    if (StepsText.read(learning.get()).isEmpty()) wrong.add("learning");
    if (StepsText.read(relearning.get()).isEmpty()) wrong.add("relearning");
    if (longest().isEmpty()) wrong.add("maximum");
    if (lapses().isEmpty()) wrong.add("leeches");
    return wrong;
  }

  private Optional<Integer> longest() {
    return number(maximum.get(), 1, 36_500);
  }

  private Optional<Integer> lapses() {
    return number(leeches.get(), 0, 1_000);
  }

  private StudyRules rules() {
    var own = new HashMap<Topic, Double>();
    topics.forEach((topic, percent) -> own.put(topic, share(percent)));
    var days = new EnumMap<DayOfWeek, Ease>(DayOfWeek.class);
    week.forEach(
        (day, ease) -> {
          if (ease.get() != Ease.NORMAL) days.put(day, ease.get());
        });
    return new StudyRules(own, leech.get(), apartKin.get(), evenDays.get(), days);
  }

  private static Optional<Integer> number(String text, int least, int most) {
    if (!text.strip().matches("\\d{1,6}")) return Optional.empty();
    int number = Integer.parseInt(text.strip());
    return number < least || number > most ? Optional.empty() : Optional.of(number);
  }

  private static int percent(double share) {
    return (int) Math.round(100 * share);
  }

  private static double share(int percent) {
    return percent / 100.0;
  }
}
