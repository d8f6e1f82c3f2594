package viva.interview.draw;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.MemoryState;
import viva.card.Origin;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.card.mock.Candidate;
import viva.card.mock.Drawn;
import viva.card.mock.MockGoal;
import viva.card.mock.MockSetup;
import viva.card.mock.MockSetup.Length;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.study.StudyClock;

class MockDrawTest {
  private static final StudyMoment NOW =
      StudyClock.at(
          Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Shanghai"), StudyClock.TURN);

  /// Ten thousand draws over worlds of one to twelve topics with weights of their own.
  @Test
  void everyTopicIsWithinOneOfItsWeight() {
    long random = new Random().nextLong();
    var cards = new ArrayList<ScheduledCard>();
    for (int i = 0; i < 12 * 13; i++) cards.add(card(i + 1, "T" + i % 12, 7 * i % 99));
    for (long seed : new long[] {1, 2, 3, random}) {
      var dice = new Random(seed);
      for (int draw = 0; draw < 2_500; draw++) {
        Map<Topic, Double> weights = new HashMap<>();
        int topics = 1 + dice.nextInt(12);
        for (int t = 0; t < topics; t++) {
          weights.put(Topic.of("T" + t), 0.05 + dice.nextDouble() * (dice.nextInt(5) == 0 ? 9 : 1));
        }
        int wanted = List.of(5, 8, 12).get(dice.nextInt(3));
        var setup = measure(wanted).withWeights(weights).withSeed(dice.nextLong());
        var drawing = MockDraw.of(setup, pool(cards, Set.of()));
        double sum = weights.values().stream().mapToDouble(w -> w).sum();
        if (drawing.questions().size() != wanted) fail("seed %d, draw %d".formatted(seed, draw));
        for (var share : drawing.split()) {
          double exact = wanted * weights.getOrDefault(share.topic(), 0.0) / sum;
          if (Math.abs(share.questions() - exact) >= 1)
            fail("seed %d, draw %d, %s of %f".formatted(seed, draw, share, exact));
        }
      }
    }
  }

  @Test
  void theSameSeedIsTheSameDrawAndAnotherSeedIsNot() {
    var pool = pool(world(200, 7), Set.of());
    var one = MockDraw.of(measure(8).withSeed(42), pool);
    assertThat(MockDraw.of(measure(8).withSeed(42), pool)).isEqualTo(one);
    assertThat(MockDraw.of(measure(8).withSeed(43), pool).questions())
        .isNotEqualTo(one.questions());
  }

  @Test
  void nothingFromTheLastThreeMocksUntilTheTopicIsUsedUp() {
    var dice = new Random(4);
    for (int draw = 0; draw < 300; draw++) {
      var cards = world(60, 3);
      Set<CardId> lately = new HashSet<>();
      for (var card : cards) if (dice.nextInt(10) < 8) lately.add(card.id());
      var drawing = MockDraw.of(measure(12).withSeed(draw), pool(cards, lately));
      for (var share : drawing.split()) {
        var ofTopic = cards.stream().filter(c -> c.card().topic().within(share.topic())).toList();
        long rested = ofTopic.stream().filter(c -> !lately.contains(c.id())).count();
        long again =
            drawing.questions().stream()
                .filter(q -> q.topic().equals(share.topic()) && lately.contains(q.card()))
                .count();
        assertThat(again)
            .as("draw %d, %s, %d rested", draw, share, rested)
            .isEqualTo(Math.max(0, share.questions() - rested));
      }
    }
  }

  @Test
  void theChanceOfACardIsHowOftenItIsDrawn() {
    var cards = world(40, 3);
    var lately = Set.of(cards.get(1).id(), cards.get(4).id(), cards.get(7).id());
    int draws = 5_000;
    Map<CardId, Integer> drawn = new HashMap<>();
    Map<CardId, Double> chance = new HashMap<>();
    for (int seed = 0; seed < draws; seed++) {
      for (var q : MockDraw.of(measure(8).withSeed(seed), pool(cards, lately)).questions()) {
        drawn.merge(q.card(), 1, Integer::sum);
        chance.put(q.card(), q.chance());
      }
    }
    for (var card : drawn.keySet()) {
      assertThat((double) drawn.get(card) / draws).isCloseTo(chance.get(card), within(0.03));
    }
    assertThat(chance.keySet()).hasSize(37);
  }

  @Test
  void whatCannotBeAskedIsNeverAskedAndIsCounted() {
    var cards = new ArrayList<>(world(6, 1));
    var fine = cards.getFirst();
    var blank = new Card(Topic.of("T0"), "And?", "", new Origin("a.md", 1));
    cards.add(new ScheduledCard(new CardId(100), blank, new State.New(), Marks.NONE));
    var suspended = new Marks(true, LocalDate.EPOCH, 0, "");
    cards.add(new ScheduledCard(new CardId(101), fine.card(), fine.state(), suspended));
    var putOff = new Marks(false, NOW.day().plusDays(1), 0, "");
    cards.add(new ScheduledCard(new CardId(102), fine.card(), fine.state(), putOff));
    cards.add(seen(103, "T0", Duration.ofHours(2), 5));
    var drawing = MockDraw.of(measure(5), pool(cards, Set.of()));
    assertThat(ids(drawing)).isSubsetOf(1L, 2L, 3L, 4L, 5L, 6L).hasSize(5);
    assertThat(drawing.leftOut()).isEqualTo(new Drawing.LeftOut(3, 1, 0, 0));
    var all = MockDraw.of(measure(12), pool(cards, Set.of(new CardId(1))));
    assertThat(ids(all)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 103L);
    assertThat(all.leftOut()).isEqualTo(new Drawing.LeftOut(3, 0, 0, 2));
  }

  @Test
  void whatATopicCannotFillGoesToTheOthers() {
    var cards = new ArrayList<ScheduledCard>();
    cards.add(card(1, "Small", 0));
    for (int i = 2; i < 30; i++) cards.add(card(i, "Large", 0));
    var setup = measure(8).withWeights(Map.of(Topic.of("Small"), 3.0, Topic.of("Large"), 1.0));
    assertThat(MockDraw.of(setup, pool(cards, Set.of())).split())
        .containsExactly(
            new Drawing.Share(Topic.of("Small"), 0.75, 1, 1),
            new Drawing.Share(Topic.of("Large"), 0.25, 7, 28));
  }

  @Test
  void neverStudiedAndNotDueCardsComeAsOftenAsTheyAre() {
    var cards = world(400, 4);
    int fresh = 0;
    int due = 0;
    for (int seed = 0; seed < 500; seed++) {
      for (var q : MockDraw.of(measure(8).withSeed(seed), pool(cards, Set.of())).questions()) {
        if (q.recall().isEmpty()) fresh++;
        if (q.due()) due++;
      }
    }
    assertThat(fresh / 4_000.0)
        .isCloseTo(share(cards, c -> c.state() instanceof State.New), within(0.02));
    assertThat(due / 4_000.0)
        .isCloseTo(
            share(cards, c -> c.state() instanceof State.Seen s && s.isDue(NOW)), within(0.02));
  }

  @Test
  void weakSpotsAreOfTheWeakestThatWereStudied() {
    var cards = world(200, 4);
    var drawing = MockDraw.of(goal(MockGoal.WEAK_SPOTS), pool(cards, Set.of()));
    var recalls =
        cards.stream()
            .map(c -> pool(cards, Set.of()).recall(candidate(c)))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .sorted()
            .toArray();
    assertThat(drawing.questions()).hasSize(8);
    assertThat(drawing.questions())
        .allSatisfy(q -> assertThat(q.recall().orElseThrow()).isLessThanOrEqualTo(recalls[23]));
    assertThat(drawing.questions()).extracting(Drawn::chance).containsOnly(1 / 3.0);
  }

  @Test
  void aTopicIsAskedAlone() {
    var setup = goal(MockGoal.TOPIC).withWeights(Map.of(Topic.of("T2"), 1.0));
    assertThat(MockDraw.of(setup, pool(world(100, 4), Set.of())).questions())
        .hasSize(8)
        .extracting(Drawn::topic)
        .containsOnly(Topic.of("T2"));
  }

  @Test
  void aSpotCheckAsksThreeThatCountAsMastered() {
    var cards = world(100, 4);
    var drawing = MockDraw.of(goal(MockGoal.SPOT_CHECK), pool(cards, Set.of()));
    var asked = drawing.questions().stream().map(Drawn::card).toList();
    assertThat(cards.stream().filter(c -> asked.contains(c.id())).map(ScheduledCard::state))
        .hasSize(3)
        .allSatisfy(
            state ->
                assertThat(state)
                    .isInstanceOfSatisfying(
                        State.Review.class, r -> assertThat(r.interval()).isGreaterThan(20)));
  }

  @Test
  void minutesBecomeQuestions() {
    var setup = measure(8);
    assertThat(MockDraw.perQuestion(setup)).isEqualTo(Duration.ofSeconds(270));
    assertThat(MockDraw.questions(length(new Length.Minutes(30)))).isEqualTo(6);
    assertThat(MockDraw.questions(length(new Length.Minutes(2)))).isEqualTo(1);
    assertThat(MockDraw.of(setup, pool(world(50, 2), Set.of())).expected())
        .isEqualTo(Duration.ofMinutes(36));
  }

  @Test
  void withoutWeightsTheWidestTopicsThatDivideTheCardsCountByTheirCards() {
    var cards = new ArrayList<ScheduledCard>();
    for (int i = 1; i <= 30; i++) {
      var topic = Topic.of("Notes", i % 3 == 0 ? "Caches" : "Sorting", "Part " + i);
      var card = new Card(topic, "Question " + i + "?", "Yes.", new Origin("a.md", i));
      cards.add(new ScheduledCard(new CardId(i), card, new State.New(), Marks.NONE));
    }
    assertThat(MockDraw.of(measure(6), pool(cards, Set.of())).split())
        .containsExactly(
            new Drawing.Share(Topic.of("Notes", "Sorting"), 2 / 3.0, 4, 20),
            new Drawing.Share(Topic.of("Notes", "Caches"), 1 / 3.0, 2, 10));
  }

  @Test
  void anEmptyLibraryGivesNoQuestions() {
    for (var goal : MockGoal.values())
      assertThat(MockDraw.of(goal(goal), pool(List.of(), Set.of())).questions()).isEmpty();
  }

  private static MockSetup measure(int count) {
    return length(new Length.Questions(count));
  }

  private static MockSetup length(Length length) {
    return setup(MockGoal.MEASURE, length);
  }

  private static MockSetup goal(MockGoal goal) {
    return setup(goal, new Length.Questions(8));
  }

  private static MockSetup setup(MockGoal goal, Length length) {
    var s = MockSetup.FIRST;
    return new MockSetup(
        goal,
        length,
        s.weights(),
        s.spoken(),
        s.clock(),
        s.followUps(),
        s.practice(),
        s.guess(),
        s.prepare(),
        s.answer(),
        s.seed(),
        s.interview());
  }

  private static Pool pool(List<ScheduledCard> cards, Set<CardId> lately) {
    return new Pool(
        cards.stream().map(MockDrawTest::candidate).toList(),
        id -> cards.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().card(),
        lately,
        NOW,
        new Fsrs6(Parameters.DEFAULT));
  }

  private static Candidate candidate(ScheduledCard card) {
    var words = card.card();
    return new Candidate(
        card.id(), words.topic(), !words.unanswered(), card.marks().allow(NOW.day()), card.state());
  }

  private static List<ScheduledCard> world(int count, int topics) {
    var dice = new Random(count);
    var cards = new ArrayList<ScheduledCard>();
    for (int i = 0; i < count; i++) cards.add(card(i + 1, "T" + i % topics, dice.nextInt(99)));
    return cards;
  }

  /// A quarter was never studied, the others two to a hundred days ago.
  private static ScheduledCard card(long id, String topic, int kind) {
    if (kind % 4 == 0) {
      return new ScheduledCard(new CardId(id), words(id, topic), new State.New(), Marks.NONE);
    }
    return seen(id, topic, Duration.ofDays(2 + kind), 1 + kind * 7 % 90);
  }

  private static ScheduledCard seen(long id, String topic, Duration ago, int interval) {
    var at = NOW.at().minus(ago);
    var day = NOW.day().minusDays(ago.toDays());
    var state =
        new State.Review(
            new MemoryState(interval + id / 1e6, 5),
            new State.History(at, day, 3, 0),
            interval,
            day.plusDays(interval));
    return new ScheduledCard(new CardId(id), words(id, topic), state, Marks.NONE);
  }

  private static Card words(long id, String topic) {
    return new Card(Topic.of(topic), "Question " + id + "?", "Yes.", new Origin("a.md", 1));
  }

  private static List<Long> ids(Drawing drawing) {
    return drawing.questions().stream().map(q -> q.card().value()).toList();
  }

  private static double share(List<ScheduledCard> cards, Predicate<ScheduledCard> which) {
    var split = cards.stream().collect(groupingBy(which::test, counting()));
    return split.getOrDefault(true, 0L) / (double) cards.size();
  }
}
