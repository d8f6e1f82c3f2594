package viva.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.Origin;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.fsrs.MemoryModel;
import viva.fsrs.SchedulerConfig;
import viva.fsrs.simulate.Habits;
import viva.store.Answers;
import viva.store.Library;
import viva.store.Shelf;
import viva.store.desk.TopicLimit;
import viva.store.shelf.Wish;
import viva.store.shelf.Words;
import viva.study.Pick;
import viva.study.Picking;
import viva.study.QueueOrder;
import viva.study.Scope;
import viva.study.StudyClock;
import viva.study.What;

class CandidatesTest {
  /// The second lies in the first; the third only begins with the same letters.
  private static final List<Topic> TOPICS =
      List.of(Topic.of("Go"), Topic.of("Go", "Maps"), Topic.of("Goroutines"), Topic.NONE);

  private static final List<Rating> RATINGS = List.of(Rating.values());
  private static final int CARDS = 80;
  private static final int DAYS = 40;

  @TempDir Path folder;
  private Instant now = Answers.NOW;
  private final StudyClock clock = new StudyClock(() -> now, () -> ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource
  void aDrillAsksTheSameAsIfEveryCardHadBeenRead(MemoryModel.Kind model) {
    try (var library = Library.open(folder.resolve("library.db"))) {
      live(library, SchedulerConfig.DEFAULT.with(model), new Random(7));
      var today = new Today(library, clock);
      var scopes =
          List.of(
              new Scope.Everything(),
              new Scope.InTopic(TOPICS.getFirst()),
              new Scope.InTopic(TOPICS.get(1)),
              new Scope.InTopic(TOPICS.get(2)),
              new Scope.InFile("b.md"));
      for (var scope : scopes)
        for (var pick : List.of(Pick.NEW, Pick.WEAK, Pick.FORGOTTEN, Pick.AHEAD, Pick.ALL))
          for (var order : QueueOrder.values()) {
            var what = What.of(scope, pick).in(order);
            var every = library.cards().stream().filter(scope::holds).toList();
            assertThat(picked(library, what, new Candidates(library, clock, today).of(what)))
                .as("%s", what)
                .isEqualTo(picked(library, what, every))
                .isNotEmpty();
          }
    }
  }

  private List<ScheduledCard> picked(Library library, What what, List<ScheduledCard> cards) {
    var today = new Today(library, clock);
    return new Picking(
            clock.now(),
            today.scheduler().model(),
            Habits.DEFAULT,
            today.limits(),
            today.limitsOfADay().all().newCards(),
            library.desk().forgotten(clock.day()))
        .queue(what, cards);
  }

  /// Three documents and some months of answers, with marks and own words over the cards.
  private void live(Library library, SchedulerConfig config, Random dice) {
    for (var file : List.of("a.md", "b.md", "c.md"))
      Shelf.add(library, file, cards(file, dice), now);
    library.desk().limit(new TopicLimit(Topic.NONE, 100, 9));
    library.history().putInForce(config.text(), now);
    for (int day = 0; day < DAYS; day++) {
      now = now.plus(Duration.ofDays(1));
      int answers = day < DAYS - 1 ? 16 : 2 * CARDS;
      for (int i = 0; i < answers; i++) answer(library, 1 + dice.nextInt(2 * CARDS), dice);
    }
    for (int id = 1; id <= 3 * CARDS; id += 5)
      library.mark(
          new CardId(id),
          new Marks(dice.nextInt(3) == 0, clock.day().plusDays(dice.nextInt(3) - 1), 0, ""));
    var shelves = library.shelves();
    for (int id = 2; id <= 3 * CARDS; id += 11)
      shelves.edits().write(new CardId(id), new Words("Own " + id, dice.nextBoolean() ? "" : "It"));
    shelves.bulk().change(ids(3, 13), new Wish.Move(TOPICS.get(1)));
    shelves.bulk().change(ids(4, 17), new Wish.Archive(now));
  }

  private static List<CardId> ids(int first, int step) {
    return IntStream.iterate(first, id -> id <= 3 * CARDS, id -> id + step)
        .mapToObj(CardId::new)
        .toList();
  }

  private static List<Card> cards(String file, Random dice) {
    return IntStream.rangeClosed(1, CARDS)
        .mapToObj(
            i ->
                new Card(
                    TOPICS.get(dice.nextInt(TOPICS.size())),
                    "What is " + i + " of " + file + "?",
                    dice.nextInt(8) == 0 ? "" : "It.",
                    new Origin(file, i)))
        .toList();
  }

  private void answer(Library library, int id, Random dice) {
    now = now.plusSeconds(20);
    var rating = RATINGS.get(dice.nextInt(RATINGS.size()));
    library.record(OneAnswer.now(library, clock, new CardId(id), rating));
  }
}
