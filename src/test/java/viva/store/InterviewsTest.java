package viva.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.CardId;
import viva.card.Interview;
import viva.card.Topic;
import viva.store.view.StoredInterview;

class InterviewsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Interview SOON =
      new Interview("Search team", DAY.plusDays(9), 25, Map.of(Topic.NONE, 1.0));
  private static final Interview LATER =
      new Interview(
          "Platform team",
          DAY.plusDays(30),
          40,
          Map.of(Topic.of("Caches", "Levels"), 2.0, Topic.of("Sorting"), 0.0));

  @TempDir Path folder;

  @Test
  void interviewsAreKeptSoonestFirst() {
    try (var library = open()) {
      library.interviews().add(LATER);
      library.interviews().add(SOON);
    }
    try (var library = open()) {
      assertThat(library.interviews().all())
          .containsExactly(new StoredInterview(2, SOON), new StoredInterview(1, LATER));
    }
  }

  @Test
  void aChangedInterviewTakesThePlaceOfWhatItWas() {
    try (var library = open()) {
      long id = library.interviews().add(LATER);
      library.interviews().replace(new StoredInterview(id, SOON));
      assertThat(library.interviews().all()).containsExactly(new StoredInterview(id, SOON));
      library.interviews().remove(id);
      assertThat(library.interviews().all()).isEmpty();
    }
  }

  @Test
  void thePlanOfADayIsForgottenOnTheNextAndWhenAnInterviewChanges() {
    try (var library = open()) {
      var cards = List.of(new CardId(7), new CardId(3));
      library.interviews().keepPlan(DAY, cards);
      assertThat(library.interviews().planned(DAY)).contains(cards);
      library.interviews().keepPlan(DAY.plusDays(1), List.of());
      assertThat(library.interviews().planned(DAY)).isEmpty();
      assertThat(library.interviews().planned(DAY.plusDays(1))).contains(List.of());
      library.interviews().add(SOON);
      assertThat(library.interviews().planned(DAY.plusDays(1))).isEmpty();
    }
  }

  private Library open() {
    return Library.open(folder.resolve("library.db"));
  }
}
