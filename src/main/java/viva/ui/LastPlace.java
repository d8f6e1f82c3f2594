package viva.ui;

import java.util.List;
import viva.study.What;
import viva.ui.kit.Place;

/// The name by which the window finds back to where it was closed.
final class LastPlace {
  private LastPlace() {}

  /// The name of a place. What was asked for there is not kept: a drill and a mock interview that
  /// are going on are offered by the screens that begin them, a card lies in the library.
  static String name(Place place) {
    return switch (place) {
      case Place.Home _, Place.Study _ -> "home";
      case Place.Choose _ -> "choose";
      case Place.Mock _, Place.MockSession _, Place.MockReport _ -> "mock";
      case Place.Library _, Place.Card _, Place.Edit _ -> "library";
      case Place.NewCard _ -> "card";
      case Place.Import _ -> "import";
      case Place.Problems _ -> "problems";
      case Place.Progress _ -> "progress";
      case Place.Settings _ -> "settings";
      case Place.Interviews _ -> "interviews";
    };
  }

  /// The place with a name; the first screen for words that a newer Viva may have written.
  static Place named(String name) {
    return switch (name) {
      case "choose" -> new Place.Choose(What.DUE);
      case "mock" -> new Place.Mock();
      case "library" -> new Place.Library();
      case "card" -> new Place.NewCard();
      case "import" -> new Place.Import(List.of());
      case "problems" -> new Place.Problems();
      case "progress" -> new Place.Progress();
      case "settings" -> new Place.Settings();
      case "interviews" -> new Place.Interviews();
      default -> new Place.Home();
    };
  }
}
