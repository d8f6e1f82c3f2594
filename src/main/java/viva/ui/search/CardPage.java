package viva.ui.search;

import java.util.List;
import java.util.Optional;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.fsrs.Leeches;
import viva.fsrs.Scheduler;
import viva.query.Query;
import viva.store.shelf.OwnWords;
import viva.today.Schedule;
import viva.ui.kit.Services;

/// What the page of a card shows.
///
/// @param log  oldest first
/// @param scheduler by the settings of the card's topic
/// @param archived whether it is not asked any more
/// @param own  the learner's words over those of the note; empty where the note's stand
/// @param kin  cards that this one was split from or has taken in
/// @param near other cards of the same topic and document
public record CardPage(
    ScheduledCard card,
    List<ReviewLog> log,
    Scheduler scheduler,
    boolean archived,
    Optional<OwnWords> own,
    List<ScheduledCard> kin,
    List<ScheduledCard> near) {
  private static final int NEAR = 6;

  public CardPage {
    log = List.copyOf(log);
    kin = List.copyOf(kin);
    near = List.copyOf(near);
  }

  /// Reads a page; nothing where the card is not there any more. On the library thread.
  static Optional<CardPage> of(Services services, CardId id) {
    var library = services.library();
    var schedule = Schedule.of(library);
    return library
        .card(id)
        .map(
            card ->
                new CardPage(
                    card,
                    library.log(id),
                    new Scheduler(schedule.config(card.card().topic())),
                    library.shelves().catalogue().archived(id),
                    library.shelves().edits().override(id),
                    library.imports().kin(id).stream()
                        .flatMap(k -> library.card(k).stream())
                        .toList(),
                    near(services, card, schedule)));
  }

  private static List<ScheduledCard> near(
      Services services, ScheduledCard card, Schedule schedule) {
    var path = card.card().topic().path();
    if (path.isEmpty()) return List.of();
    var same =
        new Query.All(
            List.of(
                new Query.InFile(card.card().origin().file()), new Query.InTopic(path.getLast())));
    var measure = schedule.measure(services.clock().now());
    return services.library().search().find(same, measure, NEAR + 1).stream()
        .filter(c -> !c.id().equals(card.id()))
        .limit(NEAR)
        .toList();
  }

  /// Whether the card is forgotten again and again.
  boolean leech() {
    return Leeches.isLeech(lapses(), scheduler.config().leechThreshold());
  }

  /// How often the card was forgotten after it had been learned.
  int lapses() {
    return card.state() instanceof State.Seen seen ? seen.history().lapses() : 0;
  }

  /// These marks with another note.
  static Marks noted(Marks m, String note) {
    return new Marks(m.suspended(), m.buriedUntil(), m.flag(), note);
  }
}
