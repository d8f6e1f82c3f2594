package viva.ui.search;

import java.util.List;
import java.util.Locale;
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
import viva.today.Today;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the search box knows: what is typed, and what fits it.
final class SearchBoxModel {
  private static final int MOST = 50;

  private final Services services;
  private final List<Command> commands;
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
  private final AtomicInteger asked = new AtomicInteger();

  /// The cards in the list, and the number of the question that they answer.
  private List<Found> found = List.of();
  private int answered;

  /// Something that fits what is typed.
  sealed interface Hit {}

  /// Something the program can do.
  ///
  /// @param key the key that does the same; empty for none
  record Command(String name, String key, Runnable work) implements Hit {}

  record Found(ScheduledCard card) implements Hit {}

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

  /// Shows the commands that fit at once, and the cards as soon as they are found: until then those
  /// found before stay, so that the list does not flicker. What was asked for fewer letters is not
  /// looked for any more.
  void type(String text) {
    int question = asked.incrementAndGet();
    var wanted = text.strip().toLowerCase(Locale.ROOT);
    var fitting =
        commands.stream().filter(c -> c.name().toLowerCase(Locale.ROOT).contains(wanted)).toList();
    if (wanted.isEmpty()) {
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
                () -> question == asked.get() ? find(query) : List.<ScheduledCard>of(),
                cards -> {
                  if (question == asked.get()) found(question, fitting, cards);
                });
      }
    }
  }

  /// Whether a hit is for what is typed now; a card that was found before is not, until the answer
  /// is there.
  boolean isCurrent(Hit hit) {
    return hit instanceof Command || answered == asked.get();
  }

  /// Goes to the card or runs the command.
  void choose(Hit hit) {
    switch (hit) {
      case Command command -> command.work().run();
      case Found(var card) -> services.go().accept(new Place.Card(card.id()));
    }
  }

  private List<ScheduledCard> find(Query query) {
    var memory = new Today(services.library(), services.clock()).scheduler().model();
    return services.library().search().find(query, services.clock().now(), memory::daysTo, MOST);
  }

  private void found(int question, List<Command> fitting, List<ScheduledCard> cards) {
    show(question, fitting, cards.stream().map(Found::new).toList());
    remark.set(
        cards.size() == MOST
            ? services.say("search.first", MOST)
            : services.say("library.count", cards.size()));
  }

  private void show(int question, List<Command> fitting, List<Found> cards) {
    answered = question;
    found = cards;
    hits.setAll(Stream.<Hit>concat(fitting.stream(), cards.stream()).toList());
  }
}
