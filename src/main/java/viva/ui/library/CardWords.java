package viva.ui.library;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.text.Text;
import viva.store.shelf.CardList;
import viva.store.shelf.CardList.Standing;
import viva.ui.kit.CardText;
import viva.ui.kit.Services;
import viva.words.Dates;
import viva.words.Waits;

/// What the table says of a card in each column.
final class CardWords {
  private static final double DAY = 86_400_000;

  private final Services services;
  private final LibraryViewModel model;
  private final DateTimeFormatter date;

  CardWords(Services services, LibraryViewModel model) {
    this.services = services;
    this.model = model;
    date = Dates.date(services.messages());
  }

  String of(Column column, int row) {
    var cards = model.cards();
    if (column.number() && column != Column.ADDED && !cards.seen(row)) return services.say("none");
    return switch (column) {
      case QUESTION -> CardText.plain(cards.question(row));
      case TOPIC -> {
        var path = cards.topics().get(cards.topic(row)).path();
        yield path.isEmpty() ? "" : path.getLast();
      }
      case STATE -> state(cards, row);
      case DUE -> due(cards, row);
      case STABILITY -> days(model.arrangement().get().stability(row));
      case DIFFICULTY -> services.say("tenth", cards.difficulty(row));
      case RECALL -> services.say("percent", model.arrangement().get().recall(row));
      case LAPSES -> services.say("number", cards.lapses(row));
      case ADDED -> day(cards.added(row)).format(date);
      case DOCUMENT ->
          services.documentName(
              cards.documents().get(cards.document(row)), cards.topics().get(cards.topic(row)));
    };
  }

  /// How wide the longest word for what a card is in is, in pixels.
  double longestState() {
    return Arrays.stream(Standing.values())
        .mapToDouble(standing -> new Text(state(standing)).getLayoutBounds().getWidth())
        .max()
        .orElseThrow();
  }

  private LocalDate day(long millis) {
    return Instant.ofEpochMilli(millis).atOffset(services.clock().now().offset()).toLocalDate();
  }

  private String state(CardList cards, int row) {
    if (cards.archived(row)) return services.say("state.archived");
    if (cards.suspended(row)) return services.say("state.suspended");
    return state(cards.standing(row));
  }

  private String state(Standing standing) {
    return services.say("state." + standing.name().toLowerCase(Locale.ROOT));
  }

  /// In how long it is due: a card in review in days, one in its steps to the minute.
  private String due(CardList cards, int row) {
    if (cards.suspended(row)) return services.say("none");
    float days = cards.due(row);
    if (days <= 0) return services.say("due.now");
    return cards.standing(row) == Standing.REVIEW
        ? Waits.days(Math.round(days), services.messages())
        : Waits.steps(Duration.ofMillis(Math.round(days * DAY)), services.messages());
  }

  private String days(float days) {
    return days < 31
        ? services.say("library.days", days)
        : Waits.days(Math.round(days), services.messages());
  }
}
