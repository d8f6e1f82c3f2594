package viva.ui.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.card.Problem;
import viva.card.Topic;
import viva.store.desk.OpenDrill;
import viva.study.What;
import viva.sync.BuiltInDeck;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the first screen knows and can do.
public final class HomeViewModel {
  private final Services services;
  private final Today today;

  /// What there is to do today.
  ///
  /// @param reviews  cards answered before that are due
  /// @param fresh    new cards for today
  /// @param minutes  what it will take, from the learner's own answer times
  /// @param topics   where the work is, most first
  /// @param cards    how many cards there are in all
  /// @param open     a drill that was begun and not finished
  /// @param problems how many there are of each kind
  /// @param deck     that came with Viva, for the welcome; empty once that was closed
  public record Today(
      LocalDate day,
      int reviews,
      int fresh,
      int minutes,
      List<TopicWork> topics,
      int cards,
      Optional<OpenDrill> open,
      Map<Problem.Kind, Integer> problems,
      Optional<Deck> deck) {}

  /// The deck that came with Viva, as far as it is in the library.
  ///
  /// @param cards   how many of its cards are there
  /// @param english whether those in English are
  /// @param offered whether it can be added in the language of the program's words
  public record Deck(int cards, boolean english, boolean offered) {}

  /// What one topic asks for today.
  ///
  /// @param learned the share of the topic's cards that were answered before, 0 to 1
  public record TopicWork(Topic topic, int reviews, int fresh, double learned) {}

  public HomeViewModel(Services services, Today today) {
    this.services = services;
    this.today = today;
  }

  public Today today() {
    return today;
  }

  public boolean nothingToDo() {
    return today.reviews() + today.fresh() == 0;
  }

  /// Whether the welcome has not been closed yet.
  public boolean newcomer() {
    return today.deck().isPresent();
  }

  public void welcomed() {
    services.background().run(() -> services.library().setting(TodayLoading.WELCOMED, "yes"));
    services.go().accept(new Place.Home());
  }

  public void start() {
    study(Topic.NONE);
  }

  public void study(Topic topic) {
    services.go().accept(new Place.Study(topic));
  }

  public void choose() {
    services.go().accept(new Place.Choose(What.DUE));
  }

  public void mock() {
    services.go().accept(new Place.Mock());
  }

  /// Asks the cards that are left of a drill.
  public void goOn(OpenDrill drill) {
    var what = What.cards(drill.cards());
    services.go().accept(new Place.Study(drill.practice() ? what.practised() : what));
  }

  public void forget() {
    services.background().run(() -> services.library().desk().finish());
    services.go().accept(new Place.Home());
  }

  public void look() {
    services.go().accept(new Place.Problems());
  }

  public void importNotes() {
    services.go().accept(new Place.Import(List.of()));
  }

  /// Adds the built-in deck in English.
  public void addEnglishDeck() {
    services
        .background()
        .ask(
            () -> {
              BuiltInDeck.add(services.library(), "en", services.clock().now().at());
              return true;
            },
            _ -> {
              services.notices().say(services.say("welcome.english.done"));
              services.go().accept(new Place.Home());
            });
  }
}
