package viva.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import viva.card.CardId;
import viva.card.State;
import viva.fsrs.Difference;
import viva.fsrs.Replay;
import viva.fsrs.SchedulerConfig;
import viva.fsrs.log.Cleaning;
import viva.store.Library;

/// Works every card's state out again from the log and prints where the one that is kept differs.
final class LibraryCheck {
  private final Terminal terminal;

  LibraryCheck(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Prints a line for each thing that is wrong; answers how many there are.
  int check(Library library) {
    int wrong = 0;
    Map<Integer, SchedulerConfig> versions = new HashMap<>();
    for (var settings : library.history().settings().entrySet()) {
      var cleaned = Cleaning.settings(settings.getValue());
      versions.put(settings.getKey(), cleaned.value());
      for (var fault : cleaned.faults()) {
        wrong++;
        terminal.say("check.settings", settings.getKey(), fault.example());
      }
    }
    var log = library.history().rows();
    var kept = library.history().states();
    var rebuilt = new Replay(versions).states(log);
    var cards = new TreeSet<Long>();
    kept.keySet().forEach(card -> cards.add(card.value()));
    rebuilt.keySet().forEach(card -> cards.add(card.value()));
    for (long number : cards) {
      var card = new CardId(number);
      var differences =
          Difference.between(
              kept.getOrDefault(card, new State.New()),
              rebuilt.getOrDefault(card, new State.New()));
      wrong += differences.size();
      for (var d : differences) line(library, card, d);
    }
    terminal.say("check.library", cards.size(), log.size(), wrong);
    return wrong;
  }

  private void line(Library library, CardId card, Difference difference) {
    var question = library.card(card).map(c -> c.card().question()).orElse("");
    terminal.say(
        "check.differs",
        String.valueOf(card.value()),
        question.lines().findFirst().orElse(""),
        terminal.messages().say("field." + difference.field()),
        difference.kept(),
        difference.rebuilt());
  }
}
