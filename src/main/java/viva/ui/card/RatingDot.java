package viva.ui.card;

import java.util.Locale;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import viva.card.Rating;

/// The mark of an answer: each rating has a colour and a shape of its own.
public final class RatingDot {
  private RatingDot() {}

  /// A mark of a rating.
  public static Region of(Rating rating) {
    var dot = new Region();
    dot.getStyleClass().addAll("rating-dot", name(rating));
    return dot;
  }

  /// A mark that says more of its answer.
  static Region of(Rating rating, String words) {
    var dot = of(rating);
    Tooltip.install(dot, new Tooltip(words));
    return dot;
  }

  static String name(Rating rating) {
    return rating.name().toLowerCase(Locale.ROOT);
  }
}
