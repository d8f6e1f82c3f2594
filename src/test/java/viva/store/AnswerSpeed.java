package viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import viva.card.Rating;
import viva.fsrs.SchedulerConfig;

/// How long it takes until an answer is on the disk: `AnswerSpeed CARDS ANSWERS [FOLDER]`.
final class AnswerSpeed {
  private static final int WARM = 200;

  private AnswerSpeed() {}

  static void main(String[] args) throws IOException {
    int cards = Integer.parseInt(args[0]);
    int answers = Integer.parseInt(args[1]);
    var folder =
        args.length > 2 ? Path.of(args[2]) : Files.createTempDirectory("viva-answer-speed");
    var file = folder.resolve("library.db");
    try (var library = Library.open(file)) {
      Shelf.add(library, "caches.md", Answers.cards(cards), Answers.NOW);
      int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), Answers.NOW);
      var all = library.cards();
      var random = new Random(3);
      var at = Answers.NOW;
      var nanos = new long[answers];
      for (int i = -WARM; i < answers; i++) {
        var card = all.get(random.nextInt(cards));
        at = at.plusSeconds(20);
        var answer =
            Answers.answer(
                library.card(card.id()).orElseThrow(),
                Rating.ofGrade(1 + random.nextInt(4)),
                at,
                version);
        long start = System.nanoTime();
        library.record(answer);
        if (i >= 0) nanos[i] = System.nanoTime() - start;
      }
      Arrays.sort(nanos);
      System.out.printf(
          Locale.ROOT,
          "%d answers at %d cards, on the disk: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, most %.2f"
              + " ms%n",
          answers,
          cards,
          nanos[answers / 2] / 1e6,
          nanos[answers * 95 / 100] / 1e6,
          nanos[answers * 99 / 100] / 1e6,
          nanos[answers - 1] / 1e6);
    }
  }
}
