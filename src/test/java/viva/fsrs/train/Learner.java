package viva.fsrs.train;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.Rating;
import viva.card.Review;
import viva.fsrs.Fsrs6;
import viva.fsrs.MemoryModel;
import viva.fsrs.Parameters;
import viva.fsrs.log.Histories;

/// A learner made of dice: forgets as a memory model says, and is asked as FSRS with its defaults
/// plans.
public final class Learner {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  private final MemoryModel truth;
  private final MemoryModel plan = new Fsrs6(Parameters.DEFAULT);
  private final Random random;
  private final TreeMap<Integer, List<Asked>> due = new TreeMap<>();

  private record Asked(CardId card, int day, MemoryState real, MemoryState planned) {}

  private Learner(MemoryModel truth, long seed) {
    this.truth = truth;
    this.random = new Random(seed);
  }

  /// A log of so many answers to so many cards, ten new ones a day.
  public static List<Review> log(MemoryModel truth, int cards, int answers, long seed) {
    return new Learner(truth, seed).learn(cards, answers);
  }

  private List<Review> learn(int cards, int answers) {
    var log = new ArrayList<Review>();
    int met = 0;
    for (int day = 0; log.size() < answers; day++) {
      for (int i = 0; i < 10 && met < cards; i++) first(log, new CardId(++met), day);
      var today = due.remove(day);
      if (today != null) for (var asked : today) again(log, asked, day);
    }
    return log.subList(0, answers);
  }

  private void first(List<Review> log, CardId card, int day) {
    var rating = Rating.ofGrade(1 + random.nextInt(4));
    keep(log, new Asked(card, day, truth.first(rating), plan.first(rating)), rating);
  }

  private void again(List<Review> log, Asked asked, int day) {
    int days = day - asked.day;
    boolean known = random.nextDouble() < truth.retrievability(asked.real, days);
    var rating = known ? Rating.ofGrade(2 + random.nextInt(3)) : Rating.AGAIN;
    keep(
        log,
        new Asked(
            asked.card,
            day,
            truth.next(asked.real, rating, days),
            plan.next(asked.planned, rating, days)),
        rating);
  }

  private void keep(List<Review> log, Asked asked, Rating rating) {
    log.add(new Review(asked.card, FIRST_DAY.plusDays(asked.day), rating));
    int wait = (int) Math.max(1, Math.round(plan.interval(asked.planned, 0.9)));
    due.computeIfAbsent(asked.day + wait, _ -> new ArrayList<>()).add(asked);
  }

  /// The history of one card from the days before each answer and the grades.
  static Histories card(int[] days, int[] grades) {
    var log = new ArrayList<Review>();
    int day = 0;
    for (int i = 0; i < days.length; i++) {
      day += days[i];
      log.add(new Review(new CardId(1), FIRST_DAY.plusDays(day), Rating.ofGrade(grades[i])));
    }
    return Histories.of(log);
  }
}
