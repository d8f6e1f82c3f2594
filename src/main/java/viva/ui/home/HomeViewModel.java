package viva.ui.home;

import java.time.LocalDate;
import java.util.List;
import viva.card.Topic;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the first screen knows and can do.
public final class HomeViewModel {
  private final Services services;
  private final Today today;

  /// What there is to do today.
  ///
  /// @param reviews cards answered before that are due
  /// @param fresh   new cards for today
  /// @param minutes what it will take, from the learner's own answer times
  /// @param topics  where the work is, most first
  /// @param cards   how many cards there are in all
  public record Today(
      LocalDate day, int reviews, int fresh, int minutes, List<TopicWork> topics, int cards) {}

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

  public void start() {
    study(Topic.NONE);
  }

  public void study(Topic topic) {
    services.go().accept(new Place.Study(topic));
  }

  public void importNotes() {
    services.go().accept(new Place.Import(List.of()));
  }
}
