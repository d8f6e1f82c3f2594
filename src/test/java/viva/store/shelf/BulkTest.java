package viva.store.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.card.evidence.Standing;
import viva.card.mock.Candidate;
import viva.fsrs.SchedulerConfig;
import viva.store.Answers;
import viva.store.LearnedLibrary;
import viva.store.Library;
import viva.store.Shelf;
import viva.store.view.TopicCounts;
import viva.study.ByHand;
import viva.study.StudyClock;

/// What is done to many cards at once, and taken back.
class BulkTest {
  private static final StudyMoment NOW =
      StudyClock.at(Answers.NOW, ZoneId.of("Asia/Shanghai"), StudyClock.TURN);

  @TempDir Path folder;
  private Library library;
  private List<CardId> cards;

  @BeforeEach
  void aLibrary() {
    library = Library.open(folder.resolve("library.db"));
    Shelf.add(library, "caches.md", LearnedLibrary.cards(6), Answers.NOW);
    LearnedLibrary.answer(library, Answers.NOW.minusSeconds(3 * 86_400));
    cards = library.cards().stream().map(ScheduledCard::id).toList();
  }

  @AfterEach
  void close() {
    library.close();
  }

  static Stream<Wish> wishes() {
    return Stream.of(
        new Wish.Suspend(true),
        new Wish.Suspend(false),
        new Wish.Flag(3),
        new Wish.Tag("core"),
        new Wish.Untag("old"),
        new Wish.Move(Topic.of("Elsewhere", "Deep")),
        new Wish.Archive(Answers.NOW),
        new Wish.Restore());
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void everyWishIsTakenBackAsAWhole(Wish wish) {
    var bulk = library.shelves().bulk();
    bulk.change(cards.subList(0, 2), new Wish.Tag("old"));
    bulk.change(cards.subList(1, 3), new Wish.Flag(5));
    bulk.change(cards.subList(2, 4), new Wish.Suspend(true));
    library.shelves().edits().write(cards.getFirst(), new Words("Mine?", "Yes."));
    var before = library.cards();
    var undo = bulk.change(cards, wish);
    bulk.restore(undo);
    assertThat(library.cards()).isEqualTo(before);
  }

  @Test
  void whatThereIsInEachTopicIsCountedAfterTheWishes() {
    try (var other = Library.open(folder.resolve("other.db"))) {
      Shelf.add(other, "caches.md", Answers.cards(4), Answers.NOW);
      var found = other.cards();
      var topic = found.getFirst().card().topic();
      var elsewhere = Topic.of("Elsewhere");
      var ids = found.stream().map(ScheduledCard::id).toList();
      var bulk = other.shelves().bulk();
      bulk.change(ids.subList(0, 2), new Wish.Move(elsewhere));
      bulk.change(ids.subList(2, 3), new Wish.Archive(Answers.NOW));
      assertThat(other.topics(NOW))
          .containsExactly(new TopicCounts(elsewhere, 2, 0, 2), new TopicCounts(topic, 1, 0, 1));
      bulk.change(ids.subList(0, 1), new Wish.Suspend(true));
      bulk.change(ids.subList(2, 3), new Wish.Restore());
      other.shelves().edits().write(ids.getLast(), new Words("Mine?", "Yes."));
      assertThat(other.topics(NOW))
          .containsExactly(new TopicCounts(elsewhere, 1, 0, 1), new TopicCounts(topic, 2, 0, 2));
    }
  }

  @Test
  void allCardsStandButThoseArchived() {
    var bulk = library.shelves().bulk();
    bulk.change(cards.subList(0, 2), new Wish.Archive(Answers.NOW));
    bulk.change(cards.subList(1, 2), new Wish.Restore());
    bulk.change(cards.subList(2, 3), new Wish.Suspend(true));
    assertThat(library.shelves().catalogue().active()).isEqualTo(cards.size() - 1);
  }

  @Test
  void theDaysToComeCountNoCardThatIsNotShown() {
    int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), Answers.NOW);
    var day = NOW.day().plusDays(2);
    for (var card : library.cards())
      library.record(Answers.answer(card, Rating.GOOD, Answers.NOW, version));
    for (var card : library.cards()) library.record(ByHand.due(card, day, NOW).orElseThrow());
    assertThat(library.dueByDay()).isEqualTo(Map.of(day, cards.size()));
    var bulk = library.shelves().bulk();
    bulk.change(cards.subList(0, 2), new Wish.Archive(Answers.NOW));
    bulk.change(cards.subList(1, 2), new Wish.Restore());
    bulk.delete(cards.subList(2, 3), Answers.NOW);
    assertThat(library.dueByDay()).isEqualTo(Map.of(day, cards.size() - 2));
  }

  @Test
  void aMockMayAskWhatIsShownAsItIsShown() {
    int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), Answers.NOW);
    library.record(Answers.answer(library.cards().getFirst(), Rating.GOOD, Answers.NOW, version));
    var bulk = library.shelves().bulk();
    bulk.change(cards.subList(0, 2), new Wish.Move(Topic.of("Elsewhere")));
    bulk.change(cards.subList(1, 2), new Wish.Suspend(true));
    bulk.change(cards.subList(2, 3), new Wish.Archive(Answers.NOW));
    bulk.delete(cards.subList(3, 4), Answers.NOW);
    library.shelves().edits().write(cards.getLast(), new Words("Mine?", ""));
    assertThat(library.mocks().candidates(NOW.day()))
        .hasSize(4)
        .isEqualTo(
            library.cards().stream()
                .map(
                    c ->
                        new Candidate(
                            c.id(),
                            c.card().topic(),
                            !c.card().unanswered(),
                            c.marks().allow(NOW.day()),
                            c.state()))
                .toList());
  }

  @Test
  void aWishIsDoneToTheChosenCardsAndToNoOthers() {
    var bulk = library.shelves().bulk();
    bulk.change(cards.subList(0, 2), new Wish.Flag(4));
    bulk.change(cards.subList(2, 3), new Wish.Archive(Answers.NOW));
    assertThat(library.cards()).extracting(c -> c.marks().flag()).containsExactly(4, 4, 0, 0, 0);
  }

  @Test
  void aTagIsGivenOnceAndTakenAway() {
    var bulk = library.shelves().bulk();
    bulk.change(cards, new Wish.Tag("core"));
    bulk.change(cards, new Wish.Tag("core"));
    bulk.change(cards, new Wish.Tag("late"));
    bulk.change(cards, new Wish.Untag("core"));
    assertThat(library.card(cards.getLast()).orElseThrow().card().tags()).endsWith("late");
    assertThat(library.card(cards.getLast()).orElseThrow().card().tags()).doesNotContain("core");
  }

  @Test
  void resettingAndAnotherDayGoThroughTheLogAndAreTakenBackTogether() {
    var card = library.card(cards.getFirst()).orElseThrow();
    assertThat(card.state()).isInstanceOf(State.Seen.class);
    var day = NOW.day().plusDays(9);
    var rows = ByHand.due(card, day, NOW).stream().<ReviewLog>map(r -> r).toList();
    library.record(rows);
    assertThat(library.card(card.id()).orElseThrow().state())
        .isInstanceOfSatisfying(State.Review.class, r -> assertThat(r.due()).isEqualTo(day));
    assertThat(library.undo((ReviewLog.Change) rows.getFirst())).isTrue();
    assertThat(library.card(card.id())).contains(card);
    library.record(ByHand.reset(card, NOW).orElseThrow());
    assertThat(library.card(card.id()).orElseThrow().state()).isEqualTo(new State.New());
    assertThat(library.undo((ReviewLog.Change) rows.getFirst())).isTrue();
  }

  @Test
  void aNewCardHasNothingToResetAndNoDay() {
    var fresh = library.card(cards.getLast()).orElseThrow();
    assertThat(ByHand.reset(fresh, NOW)).isEmpty();
    assertThat(ByHand.due(fresh, NOW.day(), NOW)).isEmpty();
  }

  @Test
  void theTableReadsWhatTheCardsAre() {
    library.shelves().bulk().change(cards.subList(1, 2), new Wish.Suspend(true));
    library.shelves().bulk().change(cards.subList(2, 3), new Wish.Archive(Answers.NOW));
    library.shelves().edits().write(cards.get(3), new Words("Mine?", ""));
    var list = library.shelves().catalogue().read(NOW);
    assertThat(list.size()).isEqualTo(6);
    assertThat(list.seen(0)).isTrue();
    assertThat(list.elapsed(0)).isEqualTo(3);
    assertThat(list.suspended(1)).isTrue();
    assertThat(list.archived(2)).isTrue();
    assertThat(list.question(3)).isEqualTo("Mine?");
    assertThat(list.standing(3)).isEqualTo(CardList.Standing.UNANSWERED);
    assertThat(list.standing(4)).isEqualTo(CardList.Standing.NEW);
  }

  @Test
  void theFirstRowsAreReadAsIfAllWere() {
    library.shelves().bulk().change(cards.subList(1, 2), new Wish.Suspend(true));
    library.shelves().edits().write(cards.get(1), new Words("Mine?", ""));
    var all = library.shelves().catalogue().read(NOW);
    var first = library.shelves().catalogue().read(NOW, 2);
    assertThat(library.shelves().catalogue().size()).isEqualTo(6);
    assertThat(first.size()).isEqualTo(2);
    for (int row = 0; row < 2; row++) {
      assertThat(first.id(row)).isEqualTo(all.id(row));
      assertThat(first.question(row)).isEqualTo(all.question(row));
      assertThat(first.standing(row)).isEqualTo(all.standing(row));
      assertThat((Float) first.due(row)).isEqualTo((Float) all.due(row));
      assertThat(first.suspended(row)).isEqualTo(all.suspended(row));
    }
    assertThat(library.shelves().catalogue().read(NOW, 0).size()).isZero();
  }

  @Test
  void progressSeesTheCardsAsTheLearnerDoesAndRemembersTheDeleted() {
    var shelves = library.shelves();
    shelves.edits().write(cards.get(1), new Words("Mine?", ""));
    shelves.bulk().change(cards.subList(2, 3), new Wish.Archive(Answers.NOW));
    shelves.bulk().change(cards.subList(3, 4), new Wish.Move(Topic.of("Elsewhere")));
    shelves.bulk().delete(cards.subList(0, 1), Answers.NOW);
    var seen = library.columns().standings();
    assertThat(seen).extracting(Standing::id).containsExactlyElementsOf(cards);
    assertThat(seen)
        .extracting(Standing::asked)
        .containsExactly(false, true, false, true, true, true);
    assertThat(seen.get(1).question()).isEqualTo("Mine?");
    assertThat(seen.get(1).answered()).isFalse();
    assertThat(seen.get(3).topic()).isEqualTo(Topic.of("Elsewhere"));
  }
}
