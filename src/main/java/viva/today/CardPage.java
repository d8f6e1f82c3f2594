package viva.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.card.CardId;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.fsrs.Leeches;
import viva.fsrs.Scheduler;
import viva.query.Query;
import viva.store.Library;
import viva.store.Search;
import viva.store.shelf.OwnWords;

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

  /// What a reader has to know of a card before all numbers; the words are under `card.remark`.
  public enum Remark {
    /// The learner's own words stand over the note's.
    OWN_WORDS,
    /// They do, and the note has changed since.
    OVERTAKEN,
    ARCHIVED,
    SUSPENDED,
    /// It is forgotten again and again.
    LEECH
  }

  public CardPage {
    log = List.copyOf(log);
    kin = List.copyOf(kin);
    near = List.copyOf(near);
  }

  /// Reads a page; nothing where the card is not there any more. On the library thread.
  public static Optional<CardPage> of(Library library, StudyMoment now, CardId id) {
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
                    near(library, card, schedule.measure(now))));
  }

  private static List<ScheduledCard> near(
      Library library, ScheduledCard card, Search.Measure measure) {
    var path = card.card().topic().path();
    if (path.isEmpty()) return List.of();
    var same =
        new Query.All(
            List.of(
                new Query.InFile(card.card().origin().file()), new Query.InTopic(path.getLast())));
    return library.search().find(same, measure, NEAR + 1).stream()
        .filter(c -> !c.id().equals(card.id()))
        .limit(NEAR)
        .toList();
  }

  /// What is to be said of the card, in this order.
  public List<Remark> remarks() {
    var remarks = new ArrayList<Remark>();
    own.ifPresent(words -> remarks.add(words.overtaken() ? Remark.OVERTAKEN : Remark.OWN_WORDS));
    if (archived) remarks.add(Remark.ARCHIVED);
    else if (card.marks().suspended()) remarks.add(Remark.SUSPENDED);
    if (leech()) remarks.add(Remark.LEECH);
    return remarks;
  }

  /// Whether the card is forgotten again and again.
  private boolean leech() {
    return Leeches.isLeech(lapses(), scheduler.config().leechThreshold());
  }

  /// How often the card was forgotten after it had been learned.
  public int lapses() {
    return card.state() instanceof State.Seen seen ? seen.history().lapses() : 0;
  }
}
