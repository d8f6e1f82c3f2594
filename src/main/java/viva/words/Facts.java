package viva.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;

/// What is known of a card's memory, in words and numbers.
public final class Facts {
  private Facts() {}

  /// A name beside its value.
  ///
  /// @param key of the name; under `key.help` there may be more words on it
  public record Fact(String key, String value) {}

  /// What is known now.
  ///
  /// @param archived  whether the card is out of the library for now
  /// @param recall    the chance, 0 to 1, to know it now
  /// @param stability days until that chance has fallen to 90 %
  public static List<Fact> of(
      ScheduledCard card,
      boolean archived,
      ToDoubleFunction<State.Seen> recall,
      ToDoubleFunction<State.Seen> stability,
      StudyMoment now,
      Messages messages) {
    var facts = new ArrayList<Fact>();
    boolean suspended = card.marks().suspended();
    var state = archived ? "archived" : suspended ? "suspended" : name(card.state());
    facts.add(new Fact("column.state", messages.say("state." + state)));
    if (!(card.state() instanceof State.Seen seen)) return facts;
    if (!archived && !suspended) facts.add(new Fact("column.due", due(seen, now, messages)));
    var history = seen.history();
    double difficulty = seen.memory().difficulty();
    facts.add(new Fact("card.recall", messages.say("percent", recall.applyAsDouble(seen))));
    facts.add(new Fact("card.stability", kept(stability.applyAsDouble(seen), messages)));
    facts.add(new Fact("card.difficulty", messages.say("card.ofTen", difficulty)));
    facts.add(new Fact("card.reviews", messages.say("number", history.reviews())));
    facts.add(new Fact("card.lapses", messages.say("number", history.lapses())));
    return facts;
  }

  private static String name(State state) {
    return switch (state) {
      case State.New _ -> "new";
      case State.Learning _ -> "learning";
      case State.Review _ -> "review";
      case State.Relearning _ -> "relearning";
    };
  }

  /// The day, or the moment where it is a step of some minutes.
  private static String due(State.Seen seen, StudyMoment now, Messages messages) {
    if (seen.isDue(now)) return messages.say("due.now");
    var moment = Dates.moment(messages);
    return switch (seen) {
      case State.Learning learning -> learning.due().atOffset(now.offset()).format(moment);
      case State.Review review -> review.due().format(Dates.date(messages));
      case State.Relearning again -> again.due().atOffset(now.offset()).format(moment);
    };
  }

  private static String kept(double stability, Messages messages) {
    int days = (int) Math.round(stability);
    return days == 0 ? messages.say("card.underADay") : Waits.days(days, messages);
  }
}
