package viva.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.fsrs.MemoryModel;
import viva.fsrs.Parameters;
import viva.fsrs.Replay;
import viva.fsrs.Scheduler;
import viva.fsrs.SchedulerConfig;
import viva.store.desk.TopicLimit;
import viva.study.Step;
import viva.study.StudyClock;
import viva.study.StudySession;
import viva.study.rule.StudyRules;
import viva.today.Reschedules;
import viva.today.Schedule;

/// What is kept is what the log gives, whatever was done in between.
class ReplayTest {
  private static final int CARDS = 8;
  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Asia/Shanghai"), ZoneId.of("America/New_York"), ZoneId.of("Pacific/Apia"));
  private static final List<SchedulerConfig> SETTINGS =
      List.of(
          SchedulerConfig.DEFAULT,
          other(),
          SchedulerConfig.DEFAULT.with(MemoryModel.Kind.FSRS_7),
          other().with(MemoryModel.Kind.FSRS_7));

  @TempDir Path folder;

  /// A seed that is always the same, and a new one each time.
  @ParameterizedTest(name = "{1} steps, seed {0}")
  @MethodSource("seeds")
  void aThousandAnswersEditsAndUndosWithRestartsEqualAFreshReplayBitForBit(long seed, int steps) {
    var random = new Random(seed);
    var at = Answers.NOW;
    var library = open();
    Shelf.add(library, "caches.md", Answers.cards(CARDS), Answers.NOW);
    for (int i = 0; i < steps; i++) {
      at = at.plusSeconds(random.nextInt(300_000));
      switch (random.nextInt(20)) {
        case 0, 1, 2 -> undo(library);
        case 3 -> library.redo();
        case 4 -> {
          library.close();
          library = open();
        }
        case 5 -> library.mark(any(library, random).id(), marks(random));
        case 6 -> library.record(change(any(library, random), at, random));
        case 8 -> reschedule(library, at, random);
        case 7 ->
            library.history().putInForce(SETTINGS.get(random.nextInt(SETTINGS.size())).text(), at);
        default -> answer(library, at, random);
      }
      if (i % 100 == 99) assertThat(kept(library)).isEqualTo(rebuilt(library));
    }
    library.close();
  }

  static List<Arguments> seeds() {
    return List.of(arguments(1L, 1_000), arguments(new Random().nextLong(), 200));
  }

  private static void undo(Library library) {
    library
        .undo()
        .ifPresent(
            row -> {
              if (row instanceof ReviewLog.Change change) library.undo(change);
            });
  }

  private Library open() {
    return Library.open(folder.resolve("library.db"));
  }

  private static ScheduledCard any(Library library, Random random) {
    return library.card(new CardId(1 + random.nextInt(CARDS))).orElseThrow();
  }

  private static Marks marks(Random random) {
    return new Marks(random.nextBoolean(), LocalDate.EPOCH, random.nextInt(8), "note");
  }

  private static ReviewLog.Change change(ScheduledCard card, Instant at, Random random) {
    var moment = StudyClock.at(at, ZONES.getFirst(), StudyClock.TURN);
    State after =
        card.state() instanceof State.Seen seen && random.nextBoolean()
            ? new State.Review(seen.memory(), seen.history(), 3, moment.day().plusDays(3))
            : new State.New();
    return new ReviewLog.Change(card.id(), moment, ReviewLog.Reason.MANUAL, card.state(), after);
  }

  private static void reschedule(Library library, Instant at, Random random) {
    var clock = new StudyClock(() -> at, ZONES::getFirst);
    var reschedules = new Reschedules(library, clock);
    var wanted = new Schedule(SETTINGS.get(random.nextInt(SETTINGS.size())), StudyRules.DEFAULT);
    library.desk().limit(new TopicLimit(Topic.NONE, 1 + random.nextInt(3), 20));
    var preview = reschedules.preview(wanted);
    reschedules.keep(preview, random.nextBoolean());
  }

  private static void answer(Library library, Instant at, Random random) {
    var text = library.history().inForce().orElse(SchedulerConfig.DEFAULT.text());
    int version = library.schedulerVersion(text, at);
    var card = any(library, random);
    var moment = StudyClock.at(at, ZONES.get(random.nextInt(ZONES.size())), random.nextInt(24));
    var outcomes =
        new Scheduler(SchedulerConfig.parse(text)).outcomes(card.id(), card.state(), moment);
    library.record(
        StudySession.of(List.of(card))
            .rate(
                new Step.Revealed(card, moment, outcomes),
                Rating.ofGrade(1 + random.nextInt(4)),
                Duration.ofSeconds(3),
                version)
            .log());
  }

  private static Map<CardId, State> kept(Library library) {
    return library.history().states();
  }

  /// As the store has it: a card that is new has no state.
  private static Map<CardId, State> rebuilt(Library library) {
    var versions =
        library.history().settings().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> SchedulerConfig.parse(e.getValue())));
    var states = new HashMap<>(new Replay(versions).states(library.history().rows()));
    states.values().removeIf(state -> state instanceof State.New);
    return states;
  }

  private static SchedulerConfig other() {
    var w = Parameters.DEFAULT.weights();
    for (int i = 0; i < w.length; i++) w[i] *= 1.1;
    return new SchedulerConfig(
        Parameters.of(w), 0.85, List.of(), List.of(Duration.ofMinutes(5)), 400, false, 4);
  }
}
