package viva.interview.draw;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import viva.card.CardId;
import viva.card.State;
import viva.card.Topic;
import viva.card.identity.Fingerprint;
import viva.card.mock.Candidate;
import viva.card.mock.Drawn;
import viva.card.mock.MockSetup;

/// Draws the questions of a mock interview. Pure: the same set-up and pool give the same questions.
public final class MockDraw {
  /// Questions of a spot check.
  public static final int SPOT_CHECK = 3;

  /// Days of interval from which on a card counts as mastered.
  public static final int MASTERED = 21;

  /// A weak spot is one of the weakest cards, this many for each question.
  private static final int WEAK = 3;

  private static final Duration REVIEW = Duration.ofSeconds(60);

  private MockDraw() {}

  /// Draws. Fewer questions than wanted come only where there are fewer cards.
  public static Drawing of(MockSetup setup, Pool pool) {
    var topics = new Topics(setup, pool.cards());
    var askable = pool.cards().stream().filter(pool::askable).filter(topics::holds).toList();
    var dice = new SplittableRandom(setup.seed());
    int wanted = questions(setup);
    var picks =
        switch (setup.goal()) {
          case MEASURE, TOPIC -> fair(askable, wanted, topics, pool, dice);
          case WEAK_SPOTS -> some(weakest(askable, wanted, pool), wanted, pool, dice);
          case SPOT_CHECK -> some(mastered(askable), SPOT_CHECK, pool, dice);
        };
    Collections.shuffle(picks, Random.from(dice));
    return new Drawing(
        picks.stream().map(pick -> drawn(pick, topics, pool)).toList(),
        split(askable, picks, topics),
        leftOut(pool, topics, askable, picks),
        perQuestion(setup).multipliedBy(picks.size()));
  }

  /// How many main questions a set-up asks for.
  public static int questions(MockSetup setup) {
    return switch (setup.length()) {
      case MockSetup.Length.Questions(int count) -> count;
      case MockSetup.Length.Minutes(int minutes) ->
          (int) Math.max(1, Duration.ofMinutes(minutes).dividedBy(perQuestion(setup)));
    };
  }

  /// What a question is expected to take, with its follow-up and its review.
  public static Duration perQuestion(MockSetup setup) {
    var followUps = setup.answer().dividedBy(2).multipliedBy(setup.followUps());
    return setup.prepare().plus(setup.answer()).plus(followUps).plus(REVIEW);
  }

  private static List<Bag.Pick> fair(
      List<Candidate> cards, int wanted, Topics topics, Pool pool, RandomGenerator dice) {
    var byTopic = byTopic(cards, topics);
    var bags = byTopic.values().stream().map(c -> Bag.of(c, pool)).toList();
    var weights = byTopic.keySet().stream().mapToDouble(topics::weight).toArray();
    var most = bags.stream().mapToInt(Bag::size).toArray();
    var seats = Seats.draw(weights, most, wanted, dice);
    var picks = new ArrayList<Bag.Pick>();
    for (int i = 0; i < bags.size(); i++) {
      picks.addAll(bags.get(i).draw(seats.seats(i), seats.quota(i), seats.up(i), dice));
    }
    return picks;
  }

  private static List<Bag.Pick> some(
      List<Candidate> cards, int wanted, Pool pool, RandomGenerator dice) {
    int count = Math.min(wanted, cards.size());
    return new ArrayList<>(Bag.of(cards, pool).draw(count, count, 0, dice));
  }

  /// The cards with the lowest recall among those that may be asked by right, lowest first; others
  /// only where these are too few.
  private static List<Candidate> weakest(List<Candidate> cards, int wanted, Pool pool) {
    var order =
        Comparator.<Candidate>comparingInt(c -> pool.recall(c).isPresent() ? 0 : 1)
            .thenComparingInt(c -> pool.askedLately(c) ? 2 : pool.justSeen(c) ? 1 : 0)
            .thenComparingDouble(c -> pool.recall(c).orElse(0))
            .thenComparingLong(c -> c.id().value());
    var sorted = cards.stream().sorted(order).toList();
    long byRight =
        sorted.stream()
            .filter(c -> pool.recall(c).isPresent() && !pool.askedLately(c) && !pool.justSeen(c))
            .count();
    long few = Math.max(wanted, Math.min((long) WEAK * wanted, byRight));
    return sorted.subList(0, (int) Math.min(few, sorted.size()));
  }

  private static List<Candidate> mastered(List<Candidate> cards) {
    return cards.stream()
        .filter(c -> c.state() instanceof State.Review review && review.interval() >= MASTERED)
        .toList();
  }

  private static Drawn drawn(Bag.Pick pick, Topics topics, Pool pool) {
    var card = pick.card();
    var words = pool.words().apply(card.id());
    return new Drawn(
        card.id(),
        Fingerprint.of(words).text(),
        words.question(),
        topics.of(card),
        Math.min(1, pick.chance()),
        pool.due(card),
        pool.recall(card));
  }

  private static Map<Topic, List<Candidate>> byTopic(List<Candidate> cards, Topics topics) {
    Map<Topic, List<Candidate>> byTopic = new LinkedHashMap<>();
    for (var card : cards) {
      byTopic.computeIfAbsent(topics.of(card), _ -> new ArrayList<>()).add(card);
    }
    return byTopic;
  }

  private static List<Drawing.Share> split(
      List<Candidate> cards, List<Bag.Pick> picks, Topics topics) {
    var byTopic = byTopic(cards, topics);
    double all = byTopic.keySet().stream().mapToDouble(topics::weight).sum();
    return byTopic.entrySet().stream()
        .map(
            e ->
                new Drawing.Share(
                    e.getKey(),
                    topics.weight(e.getKey()) / all,
                    (int)
                        picks.stream().filter(p -> topics.of(p.card()).equals(e.getKey())).count(),
                    e.getValue().size()))
        .toList();
  }

  private static Drawing.LeftOut leftOut(
      Pool pool, Topics topics, List<Candidate> askable, List<Bag.Pick> picks) {
    var asked = new HashSet<CardId>();
    picks.forEach(p -> asked.add(p.card().id()));
    int inTopics = (int) pool.cards().stream().filter(topics::holds).count();
    int justSeen = 0;
    int lately = 0;
    int released = 0;
    for (var card : askable) {
      boolean recent = pool.askedLately(card) || pool.justSeen(card);
      if (recent && asked.contains(card.id())) released++;
      else if (pool.askedLately(card)) lately++;
      else if (pool.justSeen(card)) justSeen++;
    }
    return new Drawing.LeftOut(inTopics - askable.size(), justSeen, lately, released);
  }
}
