package viva.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Origin;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.fsrs.Scheduler;
import viva.fsrs.SchedulerConfig;
import viva.study.Step;
import viva.study.StudyClock;
import viva.study.StudySession;

/// Cards and answers for tests; as a program, a learner who answers until it is killed.
public final class Answers {
  public static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Scheduler SCHEDULER = new Scheduler(SchedulerConfig.DEFAULT);

  private Answers() {}

  /// Cards of one document.
  public static List<Card> cards(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i ->
                new Card(
                    Topic.of("Caches", "Levels"),
                    "What does level " + i + " hold?",
                    "Line " + i + " of `memory`.",
                    new Origin("caches.md", 10 * i)))
        .toList();
  }

  /// What a learner's rating does, as the study screen works it out.
  public static ReviewLog.Answer answer(
      ScheduledCard card, Rating rating, Instant at, int version) {
    var moment = StudyClock.at(at, ZONE, StudyClock.TURN);
    var outcomes = SCHEDULER.outcomes(card.id(), card.state(), moment);
    return StudySession.of(List.of(card))
        .rate(new Step.Revealed(card, moment, outcomes), rating, Duration.ofMillis(2_345), version)
        .log();
  }

  /// Answers the first card again and again, and prints a line when each answer is kept.
  static void main(String[] args) throws IOException {
    var random = new Random(Long.parseLong(args[1]));
    try (var library = Library.open(Path.of(args[0]))) {
      int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), NOW);
      var at = NOW;
      for (int i = 1; ; i++) {
        var card = library.card(new CardId(1)).orElseThrow();
        library.record(answer(card, Rating.ofGrade(1 + random.nextInt(4)), at, version));
        System.out.println(i);
        System.out.flush();
        at = at.plusSeconds(3_600L * (1 + random.nextInt(100)));
      }
    }
  }
}
