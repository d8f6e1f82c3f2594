package viva.ui.search;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import viva.card.ScheduledCard;
import viva.query.Query;
import viva.query.QueryReader;
import viva.query.Understanding;
import viva.today.Schedule;
import viva.ui.keys.Act;
import viva.ui.keys.Command;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the search box knows: what is typed, and what fits it.
final class SearchBoxModel {
  private static final int MOST = 50;

  private final Services services;
  private final FittingActs acts;
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
  private final AtomicInteger asked = new AtomicInteger();

  /// The cards in the list, and the number of the question that they answer.
  private List<Found> found = List.of();
  private int answered;

  /// What is said of what cannot be done now stays until something else is typed.
  private boolean refused;

  /// Something that fits what is typed.
  sealed interface Hit {}

  record ToDo(Act act) implements Hit {}

  record Found(ScheduledCard card) implements Hit {}

  /// @param any whether there are cards at all
  private record Result(List<ScheduledCard> cards, boolean any) {
    /// Of what was not looked for.
    static final Result NONE = new Result(List.of(), false);
  }

  SearchBoxModel(Services services, List<Act> acts) {
    this.services = services;
    this.acts = new FittingActs(acts, services.messages());
    type("");
  }

  ObservableList<Hit> hits() {
    return hits;
  }

  /// The first hit that is possible now, by its number; the first of all where none is.
  int first() {
    for (int i = 0; i < hits.size(); i++)
      if (!(hits.get(i) instanceof ToDo(var act) && !act.possible())) return i;
    return 0;
  }

  /// One line under the list: how many there are, or what is not understood.
  ReadOnlyStringProperty remark() {
    return remark.getReadOnlyProperty();
  }

  /// Shows what can be done that fits at once, and the cards as soon as they are found: until then
  /// those found before stay, so that the list does not flicker. What was asked for fewer
  /// letters is not looked for any more.
  void type(String text) {
    int question = asked.incrementAndGet();
    refused = false;
    var fitting = acts.to(text);
    if (text.isBlank()) {
      show(question, fitting, List.of());
      remark.set(services.say("search.help"));
      return;
    }
    switch (QueryReader.read(text)) {
      case Understanding.Unclear(var trouble, var part) -> {
        show(question, fitting, List.of());
        remark.set(services.say("search." + trouble, part));
      }
      case Understanding.Understood(var query) -> {
        show(answered, fitting, found);
        services
            .background()
            .ask(
                () -> question == asked.get() ? find(query) : Result.NONE,
                result -> {
                  if (question == asked.get()) found(question, fitting, result);
                });
      }
    }
  }

  /// Whether a hit is for what is typed now; a card that was found before is not, until the answer
  /// is there.
  boolean isCurrent(Hit hit) {
    return hit instanceof ToDo || answered == asked.get();
  }

  /// Whether something cannot be done now, and says so.
  boolean refuses(Hit hit) {
    refused = hit instanceof ToDo(var act) && !act.possible();
    if (refused) remark.set(services.say("search.notNow"));
    return refused;
  }

  /// Goes to the card, or does it.
  void choose(Hit hit) {
    switch (hit) {
      case ToDo(var act) -> act.work().run();
      case Found(var card) -> services.go().accept(new Place.Card(card.id()));
    }
  }

  private Result find(Query query) {
    var library = services.library();
    var measure = Schedule.of(library).measure(services.clock().now());
    var found = library.search().find(query, measure, MOST);
    return new Result(found, !found.isEmpty() || library.shelves().catalogue().active() > 0);
  }

  private void found(int question, FittingActs.Fitting fitting, Result result) {
    show(question, fitting, result.cards().stream().map(Found::new).toList());
    if (!refused) remark.set(remark(result));
  }

  /// The cards stand behind what is called as was typed, and before what only has it in its name.
  private void show(int question, FittingActs.Fitting fitting, List<Found> cards) {
    answered = question;
    found = cards;
    hits.setAll(
        Stream.of(
                fitting.well().stream().map(ToDo::new),
                cards.stream(),
                fitting.somehow().stream().map(ToDo::new))
            .<Hit>flatMap(hit -> hit)
            .toList());
  }

  private String remark(Result result) {
    int cards = result.cards().size();
    if (!result.any()) return services.say("search.noCards", services.key(Command.IMPORT));
    if (cards == 0) return services.say("search.nothing");
    return cards == MOST
        ? services.say("search.first", MOST)
        : services.say("library.count", cards);
  }
}
