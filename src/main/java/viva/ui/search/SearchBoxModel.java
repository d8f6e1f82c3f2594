package viva.ui.search;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import viva.card.ScheduledCard;
import viva.query.Query;
import viva.query.QueryReader;
import viva.query.Understanding;
import viva.today.Today;
import viva.ui.keys.Act;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the search box knows: what is typed, and what fits it.
final class SearchBoxModel {
  private static final int MOST = 50;

  private final Services services;
  private final FittingActs acts;
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
  private int asked;

  /// What is said of what cannot be done now stays until something else is typed.
  private boolean refused;

  /// Something that fits what is typed.
  sealed interface Hit {}

  record Doing(Act act) implements Hit {}

  record Found(ScheduledCard card) implements Hit {}

  SearchBoxModel(Services services, List<Act> acts) {
    this.services = services;
    this.acts = new FittingActs(acts, services.messages());
    type("");
  }

  ObservableList<Hit> hits() {
    return hits;
  }

  /// One line under the list: how many there are, or what is not understood.
  ReadOnlyStringProperty remark() {
    return remark.getReadOnlyProperty();
  }

  /// Shows what can be done that fits at once, and the cards as soon as they are found; what was
  /// asked for fewer letters is thrown away.
  void type(String text) {
    int question = ++asked;
    refused = false;
    var fitting = acts.to(text);
    show(fitting, List.of());
    if (text.isBlank()) {
      remark.set(services.say("search.help"));
      return;
    }
    switch (QueryReader.read(text)) {
      case Understanding.Unclear(var trouble, var part) ->
          remark.set(services.say("search." + trouble, part));
      case Understanding.Understood(var query) ->
          services
              .background()
              .ask(
                  () -> find(query),
                  found -> {
                    if (question != asked) return;
                    show(fitting, found);
                    if (refused) return;
                    remark.set(
                        found.size() == MOST
                            ? services.say("search.first", MOST)
                            : services.say("library.count", found.size()));
                  });
    }
  }

  /// Whether something cannot be done now, and says so.
  boolean refuses(Hit hit) {
    refused = hit instanceof Doing(var act) && !act.possible();
    if (refused) remark.set(services.say("search.notNow"));
    return refused;
  }

  /// Goes to the card, or does it.
  void choose(Hit hit) {
    switch (hit) {
      case Doing(var act) -> act.work().run();
      case Found(var card) -> services.go().accept(new Place.Card(card.id()));
    }
  }

  private List<ScheduledCard> find(Query query) {
    var memory = new Today(services.library(), services.clock()).scheduler().model();
    return services.library().search().find(query, services.clock().now(), memory::daysTo, MOST);
  }

  /// The cards stand behind what is called as was typed, and before what only has it in its name.
  private void show(FittingActs.Fitting fitting, List<ScheduledCard> found) {
    hits.setAll(
        Stream.of(
                fitting.well().stream().map(Doing::new),
                found.stream().map(Found::new),
                fitting.somehow().stream().map(Doing::new))
            .<Hit>flatMap(hit -> hit)
            .toList());
  }
}
