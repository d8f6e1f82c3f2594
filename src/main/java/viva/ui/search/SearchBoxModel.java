package viva.ui.search;

import java.util.List;
import java.util.Locale;
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
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the search box knows: what is typed, and what fits it.
final class SearchBoxModel {
  private static final int MOST = 50;

  private final Services services;
  private final List<Command> commands;
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
  private int asked;

  /// Something that fits what is typed.
  sealed interface Hit {}

  /// Something the program can do.
  ///
  /// @param key the key that does the same; empty for none
  record Command(String name, String key, Runnable work) implements Hit {}

  record Found(ScheduledCard card) implements Hit {}

  /// @param any whether there are cards at all
  private record Result(List<ScheduledCard> cards, boolean any) {}

  SearchBoxModel(Services services, List<Command> commands) {
    this.services = services;
    this.commands = List.copyOf(commands);
    type("");
  }

  ObservableList<Hit> hits() {
    return hits;
  }

  /// One line under the list: how many there are, or what is not understood.
  ReadOnlyStringProperty remark() {
    return remark.getReadOnlyProperty();
  }

  /// Shows the commands that fit at once, and the cards as soon as they are found; what was asked
  /// for fewer letters is thrown away.
  void type(String text) {
    int question = ++asked;
    var wanted = text.strip().toLowerCase(Locale.ROOT);
    var fitting =
        commands.stream().filter(c -> c.name().toLowerCase(Locale.ROOT).contains(wanted)).toList();
    hits.setAll(fitting);
    if (wanted.isEmpty()) {
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
                    if (question == asked) show(fitting, found);
                  });
    }
  }

  /// Goes to the card or runs the command.
  void choose(Hit hit) {
    switch (hit) {
      case Command command -> command.work().run();
      case Found(var card) -> services.go().accept(new Place.Card(card.id()));
    }
  }

  private Result find(Query query) {
    var library = services.library();
    var measure = Schedule.of(library).measure(services.clock().now());
    var found = library.search().find(query, measure, MOST);
    return new Result(found, !found.isEmpty() || library.shelves().catalogue().active() > 0);
  }

  private void show(List<Command> fitting, Result found) {
    var cards = found.cards();
    hits.setAll(Stream.<Hit>concat(fitting.stream(), cards.stream().map(Found::new)).toList());
    remark.set(remark(found));
  }

  private String remark(Result found) {
    int cards = found.cards().size();
    if (!found.any())
      return services.say("search.noCards", services.key(viva.ui.keys.Command.IMPORT));
    if (cards == 0) return services.say("search.nothing");
    return cards == MOST
        ? services.say("search.first", MOST)
        : services.say("library.count", cards);
  }
}
