package viva.fsrs.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import viva.card.MemoryState;
import viva.card.Rating;
import viva.fsrs.ByRating;
import viva.fsrs.MemoryModel;

/// Lets a learner who does not exist study day by day.
///
/// A card is answered at most once a day; one that was not known, or known with trouble at first
/// sight, is seen a second time that day and then known. No card is begun once the day's time is
/// used up; a strict day is not a second longer than its time.
///
/// @param believed the model by which the cards are scheduled
/// @param real     the model by which the learner remembers
/// @param strict   whether a card that is not done when the time ends is put back, unanswered,
///     and none is begun that will more likely than not not be done by then
public record Simulator(MemoryModel believed, MemoryModel real, Habits habits, boolean strict) {
  /// A strict day begins what will surely be done in time, then what most likely will.
  private static final double[] CHANCES = {0.999999, 0.8, 0.5};

  /// Chooses what is asked.
  public interface Policy {
    /// The cards wanted on a day, most wanted first.
    List<SimulatedCard> wanted(int day, List<SimulatedCard> deck);

    /// Told after each answer; the card has its new memory.
    default void answered(SimulatedCard card, int day) {}
  }

  /// What a day was like.
  ///
  /// @param seconds   spent
  /// @param knowledge how many cards the learner would have known at the end of the day, expected
  public record Day(int fresh, int reviews, double seconds, double knowledge) {}

  /// A learner whose memory is as believed and whose days are strict.
  public Simulator(MemoryModel believed, Habits habits) {
    this(believed, believed, habits, true);
  }

  /// Studies.
  ///
  /// @param seconds the time there is on each day; its length is the number of days
  public List<Day> run(
      List<SimulatedCard> deck, double[] seconds, Policy policy, RandomGenerator dice) {
    var days = new ArrayList<Day>(seconds.length);
    for (int day = 0; day < seconds.length; day++) {
      days.add(study(deck, day, seconds[day], policy, dice));
    }
    return days;
  }

  /// Studies one day.
  public Day study(
      List<SimulatedCard> deck, int day, double seconds, Policy policy, RandomGenerator dice) {
    var wanted = policy.wanted(day, deck);
    var studied = new Studied(day, seconds, policy, dice);
    for (double chance : strict ? CHANCES : new double[] {0}) wanted = studied.all(wanted, chance);
    return new Day(studied.fresh, studied.reviews, seconds - studied.left, knowledge(deck, day));
  }

  /// A day while it goes on.
  private final class Studied {
    private final int day;
    private final Policy policy;
    private final RandomGenerator dice;
    private double left;
    private int fresh;
    private int reviews;

    Studied(int day, double seconds, Policy policy, RandomGenerator dice) {
      this.day = day;
      this.left = seconds;
      this.policy = policy;
      this.dice = dice;
    }

    /// Asks the cards in their order while there is time.
    ///
    /// @param chance with which a card must be done before the time ends, to be begun
    /// @return the cards that were not begun
    List<SimulatedCard> all(List<SimulatedCard> cards, double chance) {
      var later = new ArrayList<SimulatedCard>();
      for (var card : cards) {
        if (left <= 0) break;
        if (chanceWithin(left, card, day) < chance) later.add(card);
        else ask(card);
      }
      return later;
    }

    private void ask(SimulatedCard card) {
      var rating = answer(card, day, dice);
      double taken = seconds(card).of(rating);
      if (strict && taken > left) {
        left = 0;
        return;
      }
      if (card.isNew()) fresh++;
      else reviews++;
      left -= taken;
      keep(card, day, rating);
      policy.answered(card, day);
    }
  }

  /// How many cards the learner knows on a day, expected.
  public double knowledge(List<SimulatedCard> deck, double day) {
    return deck.stream().mapToDouble(card -> recall(card, day)).sum();
  }

  /// The learner's true chance to know a card on a day; 0 for one never seen.
  public double recall(SimulatedCard card, double day) {
    return card.isNew() ? 0 : real.retrievability(card.real(), (day - card.day()) / card.pace());
  }

  /// A memory after a first look, with the second look of the same day.
  public static MemoryState afterFirst(MemoryModel model, Rating rating) {
    var first = model.first(rating);
    return rating.grade() <= Rating.HARD.grade() ? model.next(first, Rating.GOOD, 0) : first;
  }

  /// A memory after an answer that was not known, with the second look of the same day.
  public static MemoryState afterFail(MemoryModel model, MemoryState memory, double days) {
    return model.next(next(model, memory, Rating.AGAIN, days), Rating.GOOD, 0);
  }

  /// A memory after an answer, also where less than a day has passed for it without its being the
  /// same day: of a day's gain it then has the share that its loss of recall has of a day's.
  ///
  /// @param days above 0
  public static MemoryState next(
      MemoryModel model, MemoryState memory, Rating rating, double days) {
    if (days >= 1 || !model.countsStudyDays()) return model.next(memory, rating, days);
    var whole = model.next(memory, rating, 1);
    if (rating == Rating.AGAIN) return whole;
    double share = (1 - model.retrievability(memory, days)) / (1 - model.retrievability(memory, 1));
    double gain = whole.stability() - memory.stability();
    return new MemoryState(memory.stability() + share * gain, whole.difficulty());
  }

  /// The chance that a card is done within some seconds.
  private double chanceWithin(double seconds, SimulatedCard card, int day) {
    var times = seconds(card);
    double chance = 0;
    double recall = card.isNew() ? 0 : believed.retrievability(card.believed(), day - card.day());
    for (var rating : Rating.values()) {
      if (times.of(rating) > seconds) continue;
      if (card.isNew()) chance += habits.first().of(rating);
      else chance += rating == Rating.AGAIN ? 1 - recall : recall * habits.passed().of(rating);
    }
    return chance;
  }

  private Rating answer(SimulatedCard card, int day, RandomGenerator dice) {
    if (card.isNew()) return Habits.pick(habits.first(), dice.nextDouble());
    boolean known = dice.nextDouble() < recall(card, day);
    return known ? Habits.pick(habits.passed(), dice.nextDouble()) : Rating.AGAIN;
  }

  private ByRating<Double> seconds(SimulatedCard card) {
    return card.isNew() ? habits.firstSeconds() : habits.reviewSeconds();
  }

  private void keep(SimulatedCard card, int day, Rating rating) {
    if (card.isNew()) {
      card.answered(afterFirst(believed, rating), afterFirst(real, rating), day);
      return;
    }
    int days = day - card.day();
    double felt = days / card.pace();
    if (rating == Rating.AGAIN) {
      card.answered(
          afterFail(believed, card.believed(), days), afterFail(real, card.real(), felt), day);
    } else {
      card.answered(
          believed.next(card.believed(), rating, days), next(real, card.real(), rating, felt), day);
    }
  }
}
