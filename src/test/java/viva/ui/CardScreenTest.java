package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.CardId;
import viva.store.Library;
import viva.store.shelf.Wish;
import viva.ui.kit.Place;

/// The page of a card: what it says of the card, and what can be done there.
class CardScreenTest {
  @TempDir Path folder;
  private NineCards cards;
  private CardId first;

  @BeforeEach
  void someCards() {
    cards = NineCards.in(folder);
    first = cards.now().getFirst().id();
  }

  @Test
  void aSuspendedCardSaysSoAndIsAskedAgainFromItsPage() {
    wish(new Wish.Suspend(true));
    try (var desk = cards.desk(new Place.Card(first))) {
      desk.waitFor("#card-again");
      assertThat(desk.text()).contains("The card is suspended", "Suspended", "Ask again");
      assertThat(desk.find("#card-study")).isNull();
      desk.press("#card-again");
      desk.waitFor("#card-study");
      desk.waitForText("1 card is asked again.");
      assertThat(suspended()).isFalse();
      desk.press(".notice .button");
      desk.waitFor("#card-again");
      assertThat(suspended()).isTrue();
      desk.key(KeyCode.S);
      desk.waitFor("#card-study");
      desk.waitFor(".notice");
      desk.key(KeyCode.ESCAPE);
      assertThat(desk.find(".notice")).isNull();
      assertThat(desk.find("#card")).isNotNull();
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void anArchivedCardSaysSoAndIsBroughtBackFromItsPage() {
    wish(new Wish.Archive(NineCards.NOW));
    try (var desk = cards.desk(new Place.Card(first))) {
      desk.waitFor("#card-back");
      assertThat(desk.text()).contains("The card is archived", "Archived", "Bring back");
      assertThat(desk.find("#card-study")).isNull();
      desk.press("#card-back");
      desk.waitFor("#card-study");
      desk.waitForText("1 card is back.");
      assertThat(archived()).isFalse();
      desk.press(".notice .button");
      desk.waitFor("#card-back");
      assertThat(archived()).isTrue();
      desk.key(KeyCode.A);
      desk.waitFor("#card-study");
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void whatIsNotAskedHasNoDueDay() {
    try (var desk = cards.desk(new Place.Card(first))) {
      desk.waitFor("#card-study");
      assertThat(desk.text()).contains("Due");
    }
    wish(new Wish.Suspend(true));
    try (var desk = cards.desk(new Place.Card(first))) {
      desk.waitFor("#card-again");
      assertThat(desk.text()).doesNotContain("Due");
    }
  }

  private void wish(Wish wish) {
    try (var library = Library.open(cards.file())) {
      library.shelves().bulk().change(List.of(first), wish);
    }
  }

  private boolean suspended() {
    try (var library = Library.open(cards.file())) {
      return library.card(first).orElseThrow().marks().suspended();
    }
  }

  private boolean archived() {
    try (var library = Library.open(cards.file())) {
      return library.shelves().catalogue().archived(first);
    }
  }
}
