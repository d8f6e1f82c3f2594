package viva.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Card;
import viva.card.Marks;
import viva.card.Origin;
import viva.card.Topic;
import viva.store.Library;
import viva.store.Shelf;
import viva.ui.Steps;
import viva.ui.keys.Act;
import viva.ui.kit.Notices;
import viva.ui.kit.Ongoing;
import viva.ui.search.SearchBoxModel.Found;
import viva.ui.search.SearchBoxModel.Hit;
import viva.ui.search.SearchBoxModel.ToDo;
import viva.words.Messages;

class SearchBoxModelTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;
  private Library library;
  private final Steps steps = new Steps();
  private SearchBoxModel model;

  @BeforeEach
  void open() {
    library = Library.open(folder.resolve("library.db"));
    var cards = List.of(card("什么是缓存？", 1), card("缓解什么？", 2), card("存储在哪里？", 3));
    Shelf.add(library, "notes.md", cards, NOW);
    var services = steps.services(library, NOW, new Notices(), new Ongoing(), _ -> {});
    model = new SearchBoxModel(services, List.of(Act.of(_ -> "Settings", () -> {})));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static Card card(String question, int line) {
    return new Card(Topic.NONE, question, "答案", new Origin("notes.md", line));
  }

  @Test
  void cardsFoundBeforeStayUntilTheNewOnesAreThereAndAreNotChosenMeanwhile() {
    model.type("缓");
    steps.all();
    assertThat(words()).containsExactly("什么是缓存？", "缓解什么？");
    var last = model.hits().getLast();
    assertThat(model.isCurrent(last)).isTrue();
    model.type("缓存");
    assertThat(words()).containsExactly("什么是缓存？", "缓解什么？");
    assertThat(model.isCurrent(last)).isFalse();
    steps.all();
    assertThat(words()).containsExactly("什么是缓存？");
    model.type("");
    assertThat(words()).containsExactly("Settings");
  }

  /// The third question is the only one whose answer is looked for.
  @Test
  void lettersTypedOneAfterTheOtherAreOneSearch() {
    for (var text : List.of("存", "存储", "缓解")) model.type(text);
    steps.one();
    steps.one();
    assertThat(words()).isEmpty();
    steps.one();
    assertThat(words()).containsExactly("缓解什么？");
  }

  @Test
  void aSearchSeesWhatWasKeptBeforeIt() {
    var card = library.cards().getFirst().id();
    steps.run(() -> library.mark(card, new Marks(true, LocalDate.EPOCH, 0, "")));
    model.type("is:suspended");
    steps.all();
    assertThat(words()).containsExactly("什么是缓存？");
  }

  private List<String> words() {
    return model.hits().stream().map(SearchBoxModelTest::words).toList();
  }

  private static String words(Hit hit) {
    return switch (hit) {
      case ToDo(var act) -> act.name().apply(Messages.of(Locale.ENGLISH));
      case Found(var card) -> card.card().question();
    };
  }
}
