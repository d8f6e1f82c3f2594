package viva.today;

import java.util.List;
import java.util.Optional;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.fsrs.MemoryModel;
import viva.query.QueryReader;
import viva.query.Understanding;
import viva.store.Library;
import viva.store.view.Part;
import viva.study.Limits;
import viva.study.Pick;
import viva.study.Picking;
import viva.study.Scope;
import viva.study.StudyClock;
import viva.study.What;

/// Reads the cards among which a drill chooses, and no more of them than it can need.
record Candidates(Library library, StudyClock clock, Today today) {
  private static final int ALL = 1_000_000;

  List<ScheduledCard> of(What what) {
    return switch (what.scope()) {
      case Scope.Found(var words) -> found(words);
      case Scope.Given(var ids) ->
          ids.stream().map(library::card).flatMap(Optional::stream).toList();
      case Scope.Everything()
          when what.usual() && today.limits().topics().isEmpty() && orderedByStability() ->
          asked(today.limits().all());
      case Scope.Everything _, Scope.InTopic _, Scope.InFile _ ->
          read(what).stream().filter(what.scope()::holds).toList();
    };
  }

  /// Whether the library finds the best remembered cards by their stability alone.
  private boolean orderedByStability() {
    return Schedule.of(library).config().model() == MemoryModel.Kind.FSRS_6;
  }

  private List<ScheduledCard> read(What what) {
    if (what.pick() == Pick.DUE) return library.desk().askable(clock.now(), ALL);
    return switch (what.scope()) {
      case Scope.InFile(var path) -> ofFile(path);
      case Scope.InTopic(var topic) -> library.desk().part(topic, part(what.pick()));
      case Scope.Everything _, Scope.Found _, Scope.Given _ ->
          library.desk().part(Topic.NONE, part(what.pick()));
    };
  }

  private Part part(Pick pick) {
    var day = clock.day();
    return switch (pick) {
      case DUE, ALL -> new Part.Whole();
      case NEW -> new Part.Fresh(day, today.limitsOfADay().all().newCards());
      case WEAK -> new Part.Weak(day, Picking.LAPSES, Picking.DIFFICULT, passed());
      case FORGOTTEN -> new Part.Forgotten(day);
      case AHEAD -> new Part.DueBy(day.plusDays(Picking.AHEAD));
    };
  }

  /// From how many days for each day of stability on a card may be nearly forgotten: a little less
  /// than where it is, that rounding leaves out none; of a memory with two traces any.
  private double passed() {
    return orderedByStability()
        ? 0.999 * today.scheduler().model().daysTo(Picking.NEARLY_FORGOTTEN)
        : 0;
  }

  private List<ScheduledCard> ofFile(String path) {
    return library.documents().stream()
        .filter(document -> document.path().equals(path))
        .flatMap(document -> library.cardsOf(document).stream())
        .toList();
  }

  private List<ScheduledCard> asked(Limits left) {
    return library.desk().askable(clock.now(), left.newCards(), left.reviews());
  }

  /// Words that are no query find nothing; the screen that takes them has said so.
  private List<ScheduledCard> found(String words) {
    return switch (QueryReader.read(words)) {
      case Understanding.Unclear _ -> List.of();
      case Understanding.Understood(var query) -> {
        var measure = Schedule.of(library).measure(clock.now());
        yield library.search().find(query, measure, ALL);
      }
    };
  }
}
