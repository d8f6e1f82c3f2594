package viva.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.Rating;
import viva.card.State;
import viva.card.Topic;
import viva.card.evidence.Goal;
import viva.card.evidence.Standing;
import viva.card.mock.MockAnswer;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Filter;
import viva.progress.evidence.Period;

/// Readiness once more, from its formulas: chances on a logit scale, moved by what mocks showed.
final class ReadyRecount {
  final List<Standing> cards = new ArrayList<>();
  final Moved shift;
  final double firstSight;
  final int measured;
  final long today;
  final long date;

  private final Evidence evidence;
  private final Filter filter;
  private final Optional<Goal> goal;
  private final Map<Topic, Moved> owns = new HashMap<>();
  private final double whole;

  record Moved(double value, double error) {}

  record Gain(CardId card, double points, double minutes) {}

  ReadyRecount(Evidence evidence, Filter filter, Optional<Goal> goal) {
    this.evidence = evidence;
    this.filter = filter;
    this.goal = goal;
    this.today = evidence.now().day().toEpochDay();
    this.date =
        Math.max(today, goal.map(g -> g.interview().date().toEpochDay()).orElse(today + 30));
    for (var card : evidence.cards())
      if (meant(card) && card.asked() && weighs(card) > 0 && (card.studied() || card.answered()))
        cards.add(card);
    this.whole = cards.stream().mapToDouble(this::weighs).sum();
    var seen = new ArrayList<MockAnswer>();
    int count = 0;
    int sights = 0;
    int known = 0;
    for (var answer : evidence.mocks().answers()) {
      if (!answer.measured()) continue;
      count++;
      if (answer.recall().isPresent()) seen.add(answer);
      else sights++;
      if (answer.recall().isEmpty() && answer.score() >= 0.7) known++;
    }
    this.measured = count;
    this.firstSight = (1 + known) / (10.0 + sights);
    this.shift = moved(seen, 0, 0.8);
  }

  private boolean meant(Standing card) {
    return (filter.topic().path().isEmpty()
            || filter.topic().path().getFirst().equals(card.topic().path().getFirst()))
        && (filter.document().isEmpty() || filter.document().getAsLong() == card.document())
        && (filter.interview().isEmpty() || weighs(card) > 0);
  }

  private double weighs(Standing card) {
    return goal.isPresent() ? goal.get().interview().weight(card.topic()) : 1;
  }

  double weight(int i) {
    return weighs(cards.get(i)) / whole;
  }

  /// Where the slope of the posterior's logarithm, which falls, crosses zero: found by halving.
  private static Moved moved(List<MockAnswer> answers, double mean, double spread) {
    double low = -20;
    double high = 20;
    for (int step = 0; step < 100; step++) {
      double middle = (low + high) / 2;
      double slope = (mean - middle) / (spread * spread);
      for (var answer : answers)
        slope += (answer.score() >= 0.7 ? 1 : 0) - shifted(answer.recall().getAsDouble(), middle);
      if (slope > 0) low = middle;
      else high = middle;
    }
    double curvature = 1 / (spread * spread);
    for (var answer : answers) {
      double p = shifted(answer.recall().getAsDouble(), low);
      curvature += p * (1 - p);
    }
    return new Moved(low, Math.sqrt(1 / curvature));
  }

  /// By odds: they are multiplied where logits are added.
  private static double shifted(double chance, double by) {
    double p = Math.min(0.995, Math.max(0.005, chance));
    double odds = p / (1 - p) * Math.exp(by);
    return odds / (1 + odds);
  }

  /// The widest topic, or the whole one where all cards share the widest.
  Topic row(Topic topic) {
    var widest = new HashSet<String>();
    for (var card : cards) widest.add(card.topic().path().getFirst());
    boolean whole = !filter.topic().path().isEmpty() || widest.size() < 2;
    return whole ? topic : Topic.of(topic.path().getFirst());
  }

  Set<Topic> rows() {
    var rows = new LinkedHashSet<Topic>();
    for (var card : cards) rows.add(row(card.topic()));
    return rows;
  }

  private Topic now(MockAnswer answer) {
    for (var card : evidence.cards()) if (card.id().equals(answer.card())) return card.topic();
    return answer.topic();
  }

  private Moved own(Topic row) {
    return owns.computeIfAbsent(row, this::worked);
  }

  private Moved worked(Topic row) {
    var answers = new ArrayList<MockAnswer>();
    for (var answer : evidence.mocks().answers())
      if (answer.measured() && answer.recall().isPresent() && row(now(answer)).equals(row))
        answers.add(answer);
    return answers.size() < 30 ? shift : moved(answers, shift.value(), 0.4);
  }

  double recall(int i, long day) {
    var seen = (State.Seen) cards.get(i).state();
    return evidence
        .model()
        .retrievability(seen.memory(), (double) (day - seen.history().day().toEpochDay()));
  }

  double chance(int i, long day, double errors) {
    if (!cards.get(i).studied()) return firstSight;
    var own = own(row(cards.get(i).topic()));
    return shifted(recall(i, day), own.value() + errors * own.error());
  }

  double readiness(long day, double errors) {
    double sum = 0;
    for (int i = 0; i < cards.size(); i++) sum += weight(i) * chance(i, day, errors);
    return sum;
  }

  /// Scores of measuring answers of the page's period on cards that are meant and now in the row.
  List<Double> scores(Topic row) {
    long from = today - filter.period().days() + 1L;
    if (filter.period() == Period.ALL) {
      from = today;
      for (int i = 0; i < evidence.answers().size(); i++)
        if (meant(evidence.cards().get(evidence.answers().card(i))))
          from = Math.min(from, evidence.answers().day(i));
    }
    var scores = new ArrayList<Double>();
    for (var answer : evidence.mocks().answers()) {
      long day = answer.day().toEpochDay();
      if (!answer.measured() || day < from || day > today) continue;
      for (var card : evidence.cards())
        if (card.id().equals(answer.card()) && meant(card) && row(card.topic()).equals(row))
          scores.add(answer.score());
    }
    return scores;
  }

  /// Of one row's cards, most points a minute first.
  List<Gain> gains(Topic row, boolean fresh) {
    var gains = new ArrayList<Gain>();
    var habits = evidence.habits();
    var own = own(row);
    for (int i = 0; i < cards.size(); i++) {
      var card = cards.get(i);
      boolean buried = card.buriedUntil().toEpochDay() > today;
      if (buried || card.studied() == fresh || !row(card.topic()).equals(row)) continue;
      double after = 0;
      double seconds = 0;
      if (card.state() instanceof State.Seen seen) {
        long ago = today - seen.history().day().toEpochDay();
        if (ago == 0) continue;
        double known = recall(i, today);
        for (var rating : Rating.values()) {
          boolean failed = rating == Rating.AGAIN;
          double share = failed ? 1 - known : known * habits.passed().of(rating);
          var memory = evidence.model().next(seen.memory(), rating, (double) ago);
          after += share * later(failed ? again(memory) : memory, own);
          seconds += share * habits.reviewSeconds().of(rating);
        }
      } else {
        for (var rating : Rating.values()) {
          var memory = evidence.model().first(rating);
          boolean twice = rating == Rating.AGAIN || rating == Rating.HARD;
          after += habits.first().of(rating) * later(twice ? again(memory) : memory, own);
          seconds += habits.first().of(rating) * habits.firstSeconds().of(rating);
        }
      }
      double points = 100 * weight(i) * (after - chance(i, date, 0));
      if (points > 1e-9) gains.add(new Gain(card.id(), points, seconds / 60));
    }
    gains.sort((a, b) -> Double.compare(b.points / b.minutes, a.points / a.minutes));
    return gains;
  }

  private MemoryState again(MemoryState memory) {
    return evidence.model().next(memory, Rating.GOOD, 0);
  }

  private double later(MemoryState memory, Moved own) {
    double recall = evidence.model().retrievability(memory, (double) (date - today));
    return shifted(recall, own.value());
  }

  /// The share of the weight on cards studied on a day or before; always where the log has none.
  double studiedBy(long day) {
    double sum = 0;
    for (int i = 0; i < cards.size(); i++) {
      if (!cards.get(i).studied()) continue;
      var log = evidence.answers();
      boolean begun = true;
      for (int at = log.size() - 1; at >= 0; at--) {
        boolean own = evidence.cards().get(log.card(at)).id().equals(cards.get(i).id());
        if (own && !log.practice(at)) begun = log.day(at) <= day;
      }
      if (begun) sum += weight(i);
    }
    return sum;
  }
}
