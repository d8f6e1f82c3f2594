package viva.fsrs.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import viva.card.MemoryState;
import viva.card.Rating;
import viva.fsrs.MemoryModel;

/// Lets a learner who does not exist study day by day.
///
/// A card is answered at most once a day; one that was not known, or known with trouble at first
/// sight, is seen a second time that day and then known. No card is begun once the day's time is
/// used up.
///
/// @param believed the model by which the cards are scheduled
/// @param real     the model by which the learner remembers
/// @param strict   whether a card is not even begun where its longest answer would overdraw the
// time
public record Simulator(MemoryModel believed, MemoryModel real, Habits habits, boolean strict) {

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

  /// A learner whose memory is as believed.
  public Simulator(MemoryModel believed, Habits habits) {
    this(believed, believed, habits, false);
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
    double left = seconds;
    int fresh = 0;
    int reviews = 0;
    for (var card : policy.wanted(day, deck)) {
      if (left <= 0) break;
      if (strict && left < longest(card)) continue;
      if (card.isNew()) {
        fresh++;
        left -= look(card, day, dice);
      } else {
        reviews++;
        left -= review(card, day, dice);
      }
      policy.answered(card, day);
    }
    return new Day(fresh, reviews, seconds - left, knowledge(deck, day));
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
    if (days >= 1) return model.next(memory, rating, days);
    var whole = model.next(memory, rating, 1);
    if (rating == Rating.AGAIN) return whole;
    double share = (1 - model.retrievability(memory, days)) / (1 - model.retrievability(memory, 1));
    double gain = whole.stability() - memory.stability();
    return new MemoryState(memory.stability() + share * gain, whole.difficulty());
  }

  private double longest(SimulatedCard card) {
    return card.isNew() ? habits.longestFirst() : habits.longestReview();
  }

  private double look(SimulatedCard card, int day, RandomGenerator dice) {
    var rating = Habits.pick(habits.first(), dice.nextDouble());
    card.answered(afterFirst(believed, rating), afterFirst(real, rating), day);
    return habits.firstSeconds().of(rating);
  }

  private double review(SimulatedCard card, int day, RandomGenerator dice) {
    int days = day - card.day();
    double felt = days / card.pace();
    boolean known = dice.nextDouble() < recall(card, day);
    var rating = known ? Habits.pick(habits.passed(), dice.nextDouble()) : Rating.AGAIN;
    if (known) {
      card.answered(
          believed.next(card.believed(), rating, days), next(real, card.real(), rating, felt), day);
    } else {
      card.answered(
          afterFail(believed, card.believed(), days), afterFail(real, card.real(), felt), day);
    }
    return habits.reviewSeconds().of(rating);
  }
}
