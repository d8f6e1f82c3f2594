package viva.ui.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.card.Interview;
import viva.card.Topic;
import viva.store.view.StoredInterview;
import viva.ui.kit.Place;
import viva.ui.kit.Services;
import viva.ui.kit.TopicWeight;

/// What the screen of interviews knows and can do. Each change is kept at once.
public final class InterviewsViewModel {
  /// The number of an interview that is not kept yet.
  public static final long NEW = 0;

  private static final int DAYS = 30;
  private static final int MINUTES = 30;

  private final Services services;
  private final Loaded loaded;

  /// What is loaded before the screen opens.
  ///
  /// @param topics those that have cards, in the order of the documents
  public record Loaded(List<StoredInterview> interviews, List<Topic> topics, LocalDate today) {
    static Loaded load(Services services) {
      var now = services.clock().now();
      return new Loaded(
          services.library().interviews().all(),
          services.library().topics(now).stream().map(t -> t.topic()).toList(),
          now.day());
    }
  }

  public InterviewsViewModel(Services services, Loaded loaded) {
    this.services = services;
    this.loaded = loaded;
  }

  /// The soonest first, and those that are over at the end.
  public List<StoredInterview> interviews() {
    return loaded.interviews().stream().sorted(Comparator.comparing(this::over)).toList();
  }

  public boolean over(StoredInterview stored) {
    return !stored.interview().date().isAfter(today());
  }

  public List<Topic> topics() {
    return loaded.topics();
  }

  public LocalDate today() {
    return loaded.today();
  }

  /// What a new interview begins as: all topics, in a month.
  public StoredInterview blank() {
    var name = services.say("interviews.newName");
    var date = loaded.today().plusDays(DAYS);
    return new StoredInterview(NEW, new Interview(name, date, MINUTES, Map.of(Topic.NONE, 1.0)));
  }

  /// How much each topic counts for an interview.
  public Map<Topic, TopicWeight> weights(Interview interview) {
    var weights = new LinkedHashMap<Topic, TopicWeight>();
    for (var topic : topics()) weights.put(topic, TopicWeight.of(interview.weight(topic)));
    return weights;
  }

  /// Keeps an interview.
  public void keep(
      long id, String name, LocalDate date, int minutes, Map<Topic, TopicWeight> weights) {
    var interview = new Interview(name.strip(), date, minutes, values(weights));
    services
        .background()
        .ask(
            () -> {
              var kept = services.library().interviews();
              if (id == NEW) return kept.add(interview);
              kept.replace(new StoredInterview(id, interview));
              return id;
            },
            _ -> again());
  }

  /// Removes an interview; the notice takes it back.
  public void remove(StoredInterview stored) {
    services
        .background()
        .ask(
            () -> {
              services.library().interviews().remove(stored.id());
              return true;
            },
            _ -> {
              again();
              services
                  .notices()
                  .say(
                      services.say("interviews.removed", stored.interview().name()),
                      services.say("undo"),
                      () -> putBack(stored.interview()));
            });
  }

  public void leave() {
    services.go().accept(new Place.Home());
  }

  private void putBack(Interview interview) {
    services.background().ask(() -> services.library().interviews().add(interview), _ -> again());
  }

  private void again() {
    services.go().accept(new Place.Interviews());
  }

  /// One weight for all where all are normal, so that topics that are imported later count too.
  private static Map<Topic, Double> values(Map<Topic, TopicWeight> weights) {
    if (weights.values().stream().allMatch(w -> w == TopicWeight.NORMAL))
      return Map.of(Topic.NONE, 1.0);
    var values = new LinkedHashMap<Topic, Double>();
    weights.forEach((topic, weight) -> values.put(topic, weight.value()));
    return values;
  }
}
