package viva.ui.kit;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What the study screen shows beside the card; all is off until the user wants it.
public final class StudyOptions {
  private final BooleanProperty timer;
  private final BooleanProperty pointByPoint;
  private final BooleanProperty scratchPad;
  private final BooleanProperty checklist;

  StudyOptions(Function<String, Optional<String>> read, BiConsumer<String, String> keep) {
    timer = property("study.timer", read, keep);
    pointByPoint = property("study.pointByPoint", read, keep);
    scratchPad = property("study.scratchPad", read, keep);
    checklist = property("study.checklist", read, keep);
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

  private static BooleanProperty property(
      String key, Function<String, Optional<String>> read, BiConsumer<String, String> keep) {
    var property = new SimpleBooleanProperty(read.apply(key).map("true"::equals).orElse(false));
    property.subscribe((_, chosen) -> keep.accept(key, chosen.toString()));
    return property;
  }
}
