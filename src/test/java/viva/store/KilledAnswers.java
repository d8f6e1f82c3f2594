package viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import viva.card.CardId;

/// A learner whose process is killed (`kill -9`) at random moments, and the answers that were said
/// to be kept and are not: `KilledAnswers ROUNDS [SEED]`.
final class KilledAnswers {
  /// The latest moment, in milliseconds after the first answer.
  private static final int LATEST = 400;

  private KilledAnswers() {}

  static void main(String[] args) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(args[0]);
    var random = new Random(args.length > 1 ? Long.parseLong(args[1]) : 7);
    var file = Files.createTempDirectory("viva-killed").resolve("library.db");
    try (var library = Library.open(file)) {
      Shelf.add(library, "caches.md", Answers.cards(1), Answers.NOW);
    }
    int said = 0;
    int lost = 0;
    int unsound = 0;
    for (int round = 0; round < rounds; round++) {
      int before = answers(file);
      int saidNow = killed(file, random);
      said += saidNow;
      lost += Math.max(0, before + saidNow - answers(file));
      try (var library = Library.open(file)) {
        var card = library.card(new CardId(1)).orElseThrow();
        boolean agrees = card.state().equals(library.log(card.id()).getLast().after());
        if (!library.isSound() || !agrees) unsound++;
      }
    }
    System.out.printf(
        "%d kills, %d answers said to be kept, %d lost, %d libraries unsound%n",
        rounds, said, lost, unsound);
  }

  private static int answers(Path file) {
    try (var library = Library.open(file)) {
      return library.log(new CardId(1)).size();
    }
  }

  /// Answers how many answers were said to be kept before the process was killed.
  private static int killed(Path file, Random random) throws IOException, InterruptedException {
    var said = file.resolveSibling("said");
    Files.deleteIfExists(said);
    var process =
        Program.of(Answers.class, file.toString(), Integer.toString(random.nextInt()))
            .redirectOutput(said.toFile())
            .start();
    while (process.isAlive() && Files.size(said) == 0) Thread.sleep(1);
    Thread.sleep(random.nextInt(LATEST));
    process.destroyForcibly().waitFor();
    return (int) Files.readString(said).chars().filter(c -> c == '\n').count();
  }
}
