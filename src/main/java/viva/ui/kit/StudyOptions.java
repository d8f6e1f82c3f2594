package viva.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the study screen shows beside the card; all is off until the user wants it.
public final class StudyOptions {
  /// After how many seconds the answer can show itself; 0 for never.
  public static final List<Integer> REVEAL_AFTER = List.of(0, 15, 30, 60, 120);

  private final BooleanProperty timer;
  private final BooleanProperty pointByPoint;
  private final BooleanProperty scratchPad;
  private final BooleanProperty checklist;
  private final ObjectProperty<Integer> revealAfter;

  StudyOptions(Function<String, Optional<String>> read, BiConsumer<String, String> keep) {
    timer = property("study.timer", read, keep);
    pointByPoint = property("study.pointByPoint", read, keep);
    scratchPad = property("study.scratchPad", read, keep);
    checklist = property("study.checklist", read, keep);
    revealAfter = seconds("study.revealAfter", read, keep);
  }

  /// The seconds since the question was shown.
  public BooleanProperty timer() {
    return timer;
  }

  /// The answer comes a point at a time.
  public BooleanProperty pointByPoint() {
    return pointByPoint;
  }

  /// Room under the question to write in; it is not kept.
  public BooleanProperty scratchPad() {
    return scratchPad;
  }

  /// The answer's points can be ticked, and a rating is proposed by them.
  public BooleanProperty checklist() {
    return checklist;
  }

  /// After how many seconds the answer shows itself, one of [#REVEAL_AFTER].
  public ObjectProperty<Integer> revealAfter() {
    return revealAfter;
  }

  private static ObjectProperty<Integer> seconds(
      String key, Function<String, Optional<String>> read, BiConsumer<String, String> keep) {
    var kept = read.apply(key).orElse("");
    var chosen = REVEAL_AFTER.stream().filter(n -> n.toString().equals(kept)).findFirst();
    var property = new SimpleObjectProperty<Integer>(chosen.orElse(0));
    property.subscribe((_, seconds) -> keep.accept(key, seconds.toString()));
    return property;
  }

  private static BooleanProperty property(
      String key, Function<String, Optional<String>> read, BiConsumer<String, String> keep) {
    var property = new SimpleBooleanProperty(read.apply(key).map("true"::equals).orElse(false));
    property.subscribe((_, chosen) -> keep.accept(key, chosen.toString()));
    return property;
  }
}
