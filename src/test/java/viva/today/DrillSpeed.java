package viva.today;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import viva.store.Library;
import viva.study.Pick;
import viva.study.QueueOrder;
import viva.study.Scope;
import viva.study.StudyClock;
import viva.study.What;

/// How long it takes from choosing what to study until the queue with its first card is known:
/// `DrillSpeed LIBRARY`, which is made by `viva.store.ShelfSpeed`.
final class DrillSpeed {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private DrillSpeed() {}

  static void main(String[] args) {
    var clock = new StudyClock(() -> NOW, () -> ZoneOffset.UTC);
    try (var library = Library.open(Path.of(args[0]))) {
      var today = new Today(library, clock);
      for (var pick : Pick.values()) time(today, "" + pick, What.of(new Scope.Everything(), pick));
      for (var order : QueueOrder.values()) time(today, "due, " + order, What.DUE.in(order));
      var cards = library.cards();
      var card = cards.get(cards.size() / 2);
      var topic = card.card().topic();
      var scopes =
          List.of(
              new Scope.InTopic(topic),
              new Scope.InFile(card.card().origin().file()),
              new Scope.Found("tag:none"),
              new Scope.Found("flag:1"),
              new Scope.Found("缓存"));
      for (var scope : scopes) {
        time(today, "due of " + scope, What.of(scope, Pick.DUE));
        time(today, "all of " + scope, What.of(scope, Pick.ALL));
      }
      time(today, "ten minutes", What.DUE.within(10));
      time(today, "practice of all", What.of(new Scope.Everything(), Pick.ALL).practised());
    }
  }

  private static void time(Today today, String what, What wanted) {
    long start = System.nanoTime();
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int size = today.queue(wanted).size();
    System.out.printf(
        Locale.ROOT,
        "%s: %d cards, %.0f ms, processor %.0f ms%n",
        what,
        size,
        (System.nanoTime() - start) / 1e6,
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e6);
  }
}
