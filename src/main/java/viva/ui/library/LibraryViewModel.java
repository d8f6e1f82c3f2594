package viva.ui.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import viva.card.CardId;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.fsrs.MemoryModel;
import viva.query.Query;
import viva.query.QueryReader;
import viva.query.Understanding;
import viva.store.shelf.CardList;
import viva.store.shelf.OwnWords;
import viva.today.Schedule;
import viva.ui.kit.Services;

/// What the library screen knows and can do: a shelf, a search, a filter and an order make the rows
/// that are shown.
public final class LibraryViewModel {
  private static final String LAYOUT = "library.columns";

  /// So many cards are read before the screen opens; of more, the first ones fill it meanwhile.
  private static final int AT_ONCE = 3_000;

  private static final int FIRST = 200;

  private final Services services;
  private final MemoryModel memory;
  private final Schedule schedule;
  private final ReadOnlyObjectWrapper<Arrangement> arrangement = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Rows> rows = new ReadOnlyObjectWrapper<>(Rows.NONE);
  private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(new Shelf.All());
  private final ObjectProperty<Arrangement.Only> only =
      new SimpleObjectProperty<>(Arrangement.Only.ALL);
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private Layout layout;
  private Query query = Query.EVERYTHING;
  private Optional<Set<Long>> found = Optional.empty();
  private boolean whole;
  private int readings;
  private final AtomicInteger asked = new AtomicInteger();

  /// What is loaded before the screen opens.
  ///
  /// @param arrangement of the first cards alone where there are many
  /// @param whole       whether it has all cards
  public record Loaded(Arrangement arrangement, boolean whole, Schedule schedule, Layout layout) {
    static Loaded of(Services services) {
      var library = services.library();
      var schedule = Schedule.of(library);
      var layout = Layout.read(library.setting(LAYOUT).orElse(""));
      boolean whole = library.shelves().catalogue().size() <= AT_ONCE;
      // In another order than that of the documents only all cards tell which come first.
      int first = layout.sorted().isPresent() ? 0 : FIRST;
      return new Loaded(
          LibraryViewModel.arrangement(
              services, schedule.config().memoryModel(), whole ? Integer.MAX_VALUE : first),
          whole,
          schedule,
          layout);
    }
  }

  /// The rows that are shown, in their order, and how much there is besides.
  ///
  /// @param rows   numbers of rows in the list of cards
  /// @param counts of the shelf and the search, whatever the filter
  /// @param whole  whether all cards have been read, so that the counts mean something
  record Rows(List<Integer> rows, Arrangement.Counts counts, boolean whole) {
    static final Rows NONE = new Rows(List.of(), Arrangement.Counts.NONE, false);
  }

  LibraryViewModel(Services services, Loaded loaded) {
    this.services = services;
    this.schedule = loaded.schedule();
    this.memory = schedule.config().memoryModel();
    this.layout = loaded.layout();
    arrangement.set(loaded.arrangement());
    whole = loaded.whole();
    if (!whole) reload();
    arrange();
    shelf.subscribe((_, _) -> arrange());
    only.subscribe((_, _) -> arrange());
  }

  /// Reads cards, at most so many; on the library thread.
  private static Arrangement arrangement(Services services, MemoryModel memory, int most) {
    var cards = services.library().shelves().catalogue().read(services.clock().now(), most);
    return new Arrangement(cards, memory, services.messages().locale());
  }

  private void arrange() {
    var a = arrangement.get();
    if (!ready(a)) {
      // The rows stay as they are until then.
      prepare(a, () -> arrange(a));
      return;
    }
    var all = a.rows(shelf.get(), found);
    var chosen = a.only(all, only.get());
    var sorted = layout.sorted().map(c -> a.sorted(chosen, c, layout.descending())).orElse(chosen);
    rows.set(new Rows(new Arrangement.Numbers(sorted), a.counts(all), whole));
  }

  private void arrange(Arrangement prepared) {
    if (prepared.equals(arrangement.get())) arrange();
  }

  private boolean ready(Arrangement a) {
    return layout.sorted().map(a::ready).orElse(true);
  }

  /// Makes every order possible, on a thread of its own.
  private void prepare(Arrangement a, Runnable then) {
    services
        .background()
        .away(
            () -> {
              a.prepare();
              return a;
            },
            _ -> then.run());
  }

  /// The cards there are, and how they can be chosen and ordered.
  ReadOnlyObjectProperty<Arrangement> arrangement() {
    return arrangement.getReadOnlyProperty();
  }

  /// Whether all cards have been read, not just the first.
  boolean whole() {
    return whole;
  }

  CardList cards() {
    return arrangement.get().cards();
  }

  ReadOnlyObjectProperty<Rows> rows() {
    return rows.getReadOnlyProperty();
  }

  /// The branch of the tree whose cards are shown.
  ObjectProperty<Shelf> shelf() {
    return shelf;
  }

  /// Which cards of the shelf are shown.
  ObjectProperty<Arrangement.Only> only() {
    return only;
  }

  /// Whether a search or a filter leaves cards of the shelf out.
  boolean narrowed() {
    return found.isPresent() || only.get() != Arrangement.Only.ALL;
  }

  /// What is not understood in the search; empty where all is.
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  Layout layout() {
    return layout;
  }

  /// Works out beforehand, away from the screen, what sorting by the questions needs.
  void ready() {
    prepare(arrangement.get(), () -> {});
  }

  /// Keeps how the table is arranged; another order is shown at once.
  void layout(Layout arranged) {
    if (arranged.equals(layout)) return;
    boolean other =
        !arranged.sorted().equals(layout.sorted()) || arranged.descending() != layout.descending();
    layout = arranged;
    services.background().run(() -> services.library().setting(LAYOUT, arranged.text()));
    if (other) arrange();
  }

  /// Shows the cards that a search finds; what was asked for fewer letters is not
  /// looked for any more.
  void search(String text) {
    int question = asked.incrementAndGet();
    trouble.set("");
    switch (QueryReader.read(text)) {
      case Understanding.Unclear(var what, var part) ->
          trouble.set(services.say("search." + what, part));
      case Understanding.Understood(var wanted) -> {
        query = wanted;
        find(question);
      }
    }
  }

  private void find(int question) {
    if (query.equals(Query.EVERYTHING)) {
      found = Optional.empty();
      arrange();
      return;
    }
    var wanted = query;
    services
        .background()
        .ask(
            () -> question == asked.get() ? ids(wanted) : Set.<Long>of(),
            ids -> {
              if (question != asked.get()) return;
              found = Optional.of(ids);
              arrange();
            });
  }

  private Set<Long> ids(Query wanted) {
    return services.library().search().ids(wanted, schedule.measure(services.clock().now()));
  }

  /// Reads all cards, again after something was done to them.
  void reload() {
    int reading = ++readings;
    services
        .background()
        .ask(
            () -> arrangement(services, memory, Integer.MAX_VALUE),
            read -> {
              if (ready(read)) take(read, reading);
              else prepare(read, () -> take(read, reading));
            });
  }

  private void take(Arrangement read, int reading) {
    if (reading != readings) return;
    whole = true;
    arrangement.set(read);
    if (query.equals(Query.EVERYTHING)) arrange();
    else find(asked.incrementAndGet());
  }

  /// The numbers of the cards in some rows, in the order of the table.
  List<CardId> cards(Collection<Integer> chosen) {
    var wanted = new HashSet<>(chosen);
    var ids = new ArrayList<CardId>(wanted.size());
    for (int row : rows.get().rows()) if (wanted.contains(row)) ids.add(cards().id(row));
    return ids;
  }

  /// A card with its log, for the preview.
  ///
  /// @param own    the learner's words, where they stand in place of the document's
  /// @param target the retention desired of its topic
  record Shown(
      ScheduledCard card,
      Optional<OwnWords> own,
      List<ReviewLog> log,
      MemoryModel memory,
      double target) {}

  /// Reads one card and hands it over.
  void read(CardId id, Consumer<Optional<Shown>> done) {
    services.background().ask(() -> services.library().card(id).map(this::shown), done);
  }

  private Shown shown(ScheduledCard card) {
    var library = services.library();
    return new Shown(
        card,
        library.shelves().edits().override(card.id()),
        library.log(card.id()),
        memory,
        target(card));
  }

  private double target(ScheduledCard card) {
    return schedule.config(card.card().topic()).desiredRetention();
  }
}
