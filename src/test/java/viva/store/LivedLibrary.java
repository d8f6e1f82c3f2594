package viva.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.Origin;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.fsrs.Scheduler;
import viva.fsrs.SchedulerConfig;
import viva.study.StudyClock;

/// A library as a learner made of dice leaves it: with practice, resets, answers taken back, cards
/// put aside, other settings half way, and a laptop that travels.
public final class LivedLibrary {
  private static final LocalDate BEGIN = LocalDate.of(2024, 2, 1);
  private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");
  private static final ZoneId AWAY = ZoneId.of("America/New_York");
  private static final int BATCH = 20_000;

  private final Library library;
  private final SplittableRandom dice;
  private final int answers;
  private final int aDay;
  private final State[] states;
  private final ArrayDeque<Integer> unseen = new ArrayDeque<>();
  private final TreeMap<LocalDate, List<Integer>> due = new TreeMap<>();
  private final List<ReviewLog> batch = new ArrayList<>();
  private int version;
  private Scheduler scheduler = new Scheduler(SchedulerConfig.DEFAULT);
  private int given;

  private LivedLibrary(Library library, long seed, int cards, int answers, int aDay) {
    this.library = library;
    this.dice = new SplittableRandom(seed);
    this.answers = answers;
    this.aDay = aDay;
    this.states = new State[cards + 1];
    for (int id = 1; id <= cards; id++) {
      states[id] = new State.New();
      unseen.add(id);
    }
  }

  /// Puts the cards of three documents into an empty library.
  public static void stock(Library library, int cards) {
    for (int document = 0; document < 3; document++) {
      Shelf.add(library, "d" + document + ".md", cards(document, cards), Answers.NOW);
    }
  }

  /// Stocks an empty library and lets the learner live with it, as in [#live].
  public static StudyMoment fill(Library library, long seed, int cards, int answers, int aDay) {
    stock(library, cards);
    return live(library, seed, cards, answers, aDay);
  }

  /// Lets the learner live with a library that was just stocked; answers the moment of the last
  /// answer.
  ///
  /// @param aDay about how many answers on a day
  public static StudyMoment live(Library library, long seed, int cards, int answers, int aDay) {
    return new LivedLibrary(library, seed, cards, answers, aDay).live();
  }

  private static List<Card> cards(int document, int all) {
    return IntStream.range(0, all)
        .filter(i -> i * 3 / all == document)
        .mapToObj(
            i ->
                new Card(
                    Topic.of("Document " + document, "Topic " + i % 7),
                    "What is meant by number " + i + "?",
                    i % 19 == 18 ? "" : "By " + i + " is meant `this`.",
                    new Origin("d" + document + ".md", 10 * i + 1)))
        .toList();
  }

  private StudyMoment live() {
    version = library.schedulerVersion(scheduler.config().text(), Answers.NOW);
    var moment = at(BEGIN, 0, HOME);
    for (var day = BEGIN; given < answers; day = day.plusDays(1)) {
      if (dice.nextInt(8) == 0) continue;
      if (given > answers / 2 && version == 1) newSettings();
      moment = study(day, day.getDayOfYear() % 90 < 20 ? AWAY : HOME, moment);
    }
    keep();
    for (int id = 1; id < states.length; id++) {
      if (dice.nextInt(25) == 0)
        library.mark(new CardId(id), new Marks(dice.nextBoolean(), moment.day(), 0, ""));
    }
    return moment;
  }

  private void newSettings() {
    var before = SchedulerConfig.DEFAULT;
    scheduler =
        new Scheduler(
            new SchedulerConfig(
                LearnedLibrary.LEARNER,
                0.85,
                before.learningSteps(),
                before.relearningSteps(),
                before.maximumInterval(),
                before.fuzz(),
                before.leechThreshold()));
    version = library.schedulerVersion(scheduler.config().text(), Answers.NOW);
  }

  private StudyMoment study(LocalDate day, ZoneId zone, StudyMoment last) {
    var moment = last;
    int today = aDay / 2 + dice.nextInt(aDay);
    int second = dice.nextInt(18 * 3_600);
    for (int i = 0; i < today && given < answers; i++) {
      int id = next(day);
      if (id == 0) break;
      second += 20 + dice.nextInt(60);
      moment = at(day, Math.min(second, 23 * 3_600 + 1_800), zone);
      answer(id, moment);
    }
    return moment;
  }

  /// A card that is due, else one never seen.
  private int next(LocalDate day) {
    var first = due.firstEntry();
    boolean isDue = first != null && !first.getKey().isAfter(day);
    if (!isDue || (!unseen.isEmpty() && dice.nextInt(6) == 0))
      return unseen.isEmpty() ? 0 : unseen.poll();
    var cards = first.getValue();
    int id = cards.removeLast();
    if (cards.isEmpty()) due.remove(first.getKey());
    return id;
  }

  private void answer(int id, StudyMoment now) {
    var card = new CardId(id);
    var before = states[id];
    var rating = rating(before, now);
    var taken = Duration.ofMillis(2_000 + dice.nextInt(dice.nextInt(30) == 0 ? 600_000 : 40_000));
    boolean practice = dice.nextInt(20) == 0;
    var outcomes = scheduler.outcomes(card, before, now);
    var after = practice ? before : outcomes.after(rating);
    var kind =
        practice
            ? ReviewLog.Kind.PRACTICE
            : switch (before) {
              case State.New() -> ReviewLog.Kind.LEARN;
              case State.Learning _ -> ReviewLog.Kind.LEARN;
              case State.Review _ -> ReviewLog.Kind.REVIEW;
              case State.Relearning _ -> ReviewLog.Kind.RELEARN;
            };
    add(
        new ReviewLog.Answer(
            card, now, rating, kind, taken, before, after, version, outcomes.fuzz()));
    given++;
    if (dice.nextInt(300) == 0)
      add(new ReviewLog.Change(card, now, ReviewLog.Reason.MANUAL, states[id], new State.New()));
    if (dice.nextInt(answers < 10_000 ? 100 : 50_000) == 0) takeBack();
    place(id, now);
  }

  private Rating rating(State before, StudyMoment now) {
    double recall =
        before instanceof State.Seen seen
            ? scheduler.model().retrievability(seen.memory(), Scheduler.elapsed(seen, now))
            : 0.5;
    if (dice.nextDouble() > recall - 0.03) return Rating.AGAIN;
    return Rating.ofGrade(2 + dice.nextInt(3));
  }

  private void add(ReviewLog row) {
    batch.add(row);
    states[(int) row.card().value()] = row.after();
    if (batch.size() == BATCH) keep();
  }

  /// Rows that are kept together are taken back together, so the last one is kept by itself.
  private void takeBack() {
    if (batch.isEmpty() || batch.getLast() instanceof ReviewLog.Change) return;
    var last = batch.removeLast();
    keep();
    library.record(last);
    library.undo().ifPresent(row -> states[(int) row.card().value()] = row.before());
    if (dice.nextBoolean())
      library.redo().ifPresent(row -> states[(int) row.card().value()] = row.after());
  }

  private void place(int id, StudyMoment now) {
    var day =
        switch (states[id]) {
          case State.New() -> now.day().plusDays(1 + dice.nextInt(5));
          case State.Review review -> review.due();
          case State.Learning step -> dayOf(step.due(), now);
          case State.Relearning step -> dayOf(step.due(), now);
        };
    due.computeIfAbsent(day, _ -> new ArrayList<>()).add(id);
  }

  private static LocalDate dayOf(Instant due, StudyMoment now) {
    return due.isBefore(now.dayEnds()) ? now.day() : now.day().plusDays(1);
  }

  private void keep() {
    if (!batch.isEmpty()) library.record(batch);
    batch.clear();
  }

  private static StudyMoment at(LocalDate day, int second, ZoneId zone) {
    var begin = StudyClock.start(day, zone, StudyClock.TURN);
    return StudyClock.at(begin.plusSeconds(second), zone, StudyClock.TURN);
  }
}
