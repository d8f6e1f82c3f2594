package viva.fsrs;

import java.util.function.Function;
import viva.card.Rating;

/// One value for each rating.
public record ByRating<T>(T again, T hard, T good, T easy) {

  public static <T> ByRating<T> from(Function<Rating, T> value) {
    return new ByRating<>(
        value.apply(Rating.AGAIN),
        value.apply(Rating.HARD),
        value.apply(Rating.GOOD),
        value.apply(Rating.EASY));
  }

  public T of(Rating rating) {
    return switch (rating) {
      case AGAIN -> again;
      case HARD -> hard;
      case GOOD -> good;
      case EASY -> easy;
    };
  }
}
