package viva.ui.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viva.card.Problem;
import viva.card.Topic;
import viva.card.mock.Mock;
import viva.store.desk.OpenDrill;
import viva.study.What;
import viva.sync.BuiltInDeck;
import viva.today.Work;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the first screen knows and can do.
public final class HomeViewModel {
  private final Services services;
  private final Today today;
  private final ReadOnlyObjectWrapper<Counted> counted;

  /// How much there is to do.
  ///
  /// @param known whether it stays so: a plan that is still being made may choose other cards
  public record Counted(Work work, boolean known) {
    /// Whether there is something to start with, as far as is known.
    boolean some() {
      return !known || work.reviews() + work.newCards() > 0;
    }
  }

  /// What there is to do today.
  ///
  /// @param topics   where the work is, most first
  /// @param open     a drill that was begun and not finished
  /// @param mock     a mock interview that was begun and is not over
  /// @param problems how many there are of each kind
  /// @param deck     that came with Viva, for the welcome; empty once that was closed
  public record Today(
      LocalDate day,
      Counted counted,
      List<TopicWork> topics,
      Optional<OpenDrill> open,
      Optional<Mock> mock,
      Map<Problem.Kind, Integer> problems,
      Optional<Deck> deck) {
    /// Whether there are no cards at all.
    boolean empty() {
      return counted.work().cards() == 0;
    }
  }

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
    this.counted = new ReadOnlyObjectWrapper<>(today.counted());
    counted.subscribe(
        c -> {
          if (c.known()) services.counted().accept(c.work());
        });
  }

  public Today today() {
    return today;
  }

  /// How much there is to do.
  public ReadOnlyObjectProperty<Counted> counted() {
    return counted.getReadOnlyProperty();
  }

  /// Counts again: the plan for today has been made, and chooses the cards, or there is none.
  void planned() {
    services
        .background()
        .ask(
            () -> new viva.today.Today(services.library(), services.clock()).work(),
            work -> counted.set(new Counted(work, true)));
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

  public void goOn(Mock mock) {
    services.go().accept(new Place.MockSession(mock.session()));
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
            () -> BuiltInDeck.add(services.library(), "en", services.clock().now().at()),
            _ -> {
              services.notices().say(services.say("welcome.english.done"));
              services.go().accept(new Place.Home());
            });
  }
}
