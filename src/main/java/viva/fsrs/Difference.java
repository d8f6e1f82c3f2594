package viva.fsrs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import viva.card.MemoryState;
import viva.card.State;

/// Something in which a state that was kept and one worked out again differ.
public record Difference(Field field, String kept, String rebuilt) {
  private static final double NEAR = 1e-9;

  /// What can differ. The words for the user stand in the message bundle as `field.FIELD`.
  public enum Field {
    STATE,
    STABILITY,
    DIFFICULTY,
    FAST,
    REVIEWED,
    REVIEWS,
    LAPSES,
    STEP,
    INTERVAL,
    DUE
  }

  /// All differences; the numbers of a memory may be apart by a billionth, because two machines
  /// may round the last bit of a power differently.
  public static List<Difference> between(State kept, State rebuilt) {
    if (kept.equals(rebuilt)) return List.of();
    var found = new ArrayList<Difference>();
    compare(found, Field.STATE, kept, rebuilt, state -> state.getClass().getSimpleName());
    if (!(kept instanceof State.Seen a && rebuilt instanceof State.Seen b)) return found;
    near(found, Field.STABILITY, a, b, MemoryState::stability);
    near(found, Field.DIFFICULTY, a, b, MemoryState::difficulty);
    near(found, Field.FAST, a, b, MemoryState::fast);
    compare(found, Field.REVIEWED, a, b, s -> s.history().reviewed() + " " + s.history().day());
    compare(found, Field.REVIEWS, a, b, s -> s.history().reviews());
    compare(found, Field.LAPSES, a, b, s -> s.history().lapses());
    compare(found, Field.STEP, a, b, Difference::step);
    compare(found, Field.INTERVAL, a, b, s -> s instanceof State.Review r ? r.interval() : 0);
    compare(found, Field.DUE, a, b, Difference::due);
    return found;
  }

  private static <S, V> void compare(
      List<Difference> found, Field field, S kept, S rebuilt, Function<? super S, V> value) {
    var a = value.apply(kept);
    var b = value.apply(rebuilt);
    if (!Objects.equals(a, b))
      found.add(new Difference(field, String.valueOf(a), String.valueOf(b)));
  }

  private static void near(
      List<Difference> found,
      Field field,
      State.Seen kept,
      State.Seen rebuilt,
      ToDoubleFunction<MemoryState> value) {
    double a = value.applyAsDouble(kept.memory());
    double b = value.applyAsDouble(rebuilt.memory());
    if (Math.abs(a - b) > NEAR * Math.abs(b))
      found.add(new Difference(field, Double.toString(a), Double.toString(b)));
  }

  private static int step(State.Seen state) {
    return switch (state) {
      case State.Learning l -> l.step();
      case State.Relearning r -> r.step();
      case State.Review _ -> 0;
    };
  }

  private static String due(State.Seen state) {
    return switch (state) {
      case State.Learning l -> l.due().toString();
      case State.Relearning r -> r.due().toString();
      case State.Review r -> r.due().toString();
    };
  }
}
