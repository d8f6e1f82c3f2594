package viva.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.ScheduledCard;
import viva.store.Library;
import viva.store.sql.StoreException;
import viva.ui.Steps;
import viva.ui.kit.Notices;
import viva.ui.kit.Ongoing;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// An import step by step, with a background that the test turns by hand.
class ImportViewModelTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;
  private Library library;
  private final Steps steps = new Steps();
  private final List<Place> gone = new ArrayList<>();
  private final Notices notices = new Notices();
  private final Ongoing ongoing = new Ongoing();

  @BeforeEach
  void open() {
    library = Library.open(folder.resolve("library.db"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Services services() {
    return steps.services(library, NOW, notices, ongoing, gone::add);
  }

  private Path note(String text) throws IOException {
    return Files.writeString(folder.resolve("heap.md"), text);
  }

  private List<String> questions() {
    return library.cards().stream().map(ScheduledCard::card).map(c -> c.question()).toList();
  }

  @Test
  void whatIsCancelledWhileItIsBeingReadIsNeitherShownNorKept() throws IOException {
    var model = new ImportViewModel(services(), List.of(note("### What is a heap?\nA tree.\n")));
    assertThat(model.step().get()).isInstanceOf(ImportViewModel.Step.Reading.class);
    steps.one();
    model.cancel();
    steps.all();
    assertThat(model.step().get()).isEqualTo(new ImportViewModel.Step.Choosing());
    assertThat(library.cards()).isEmpty();
    assertThat(gone).isEmpty();
  }

  @Test
  void whatIsReadIsCountedAmongAllFilesThatWereFound() throws IOException {
    for (var name : List.of("a.md", "b.md", "c.md"))
      Files.writeString(folder.resolve(name), "### What is a heap?\nA tree.\n");
    var model = new ImportViewModel(services(), List.of(folder, folder.resolve("b.md")));
    var seen = new ArrayList<String>();
    model
        .step()
        .subscribe(
            step -> {
              if (step instanceof ImportViewModel.Step.Reading(int number, int all, _))
                seen.add(number + " of " + all);
            });
    steps.all();
    assertThat(seen).containsExactly("0 of 0", "1 of 3", "2 of 3", "3 of 3");
  }

  @Test
  void anImportGoesOnWhileTheUserIsElsewhereAndIsFoundAgain() throws IOException {
    var model = ImportViewModel.of(services(), List.of(note("### What is a heap?\nA tree.\n")));
    model.watch(false);
    assertThat(ongoing.shown().get().orElseThrow().words()).isEqualTo("Reading");
    steps.all();
    assertThat(ongoing.shown().get().orElseThrow().words()).isEqualTo("The preview is ready");
    var notice = notices.current().get().orElseThrow();
    assertThat(notice.text()).isEqualTo("The preview is ready");
    notice.action().orElseThrow().work().run();
    assertThat(gone).containsExactly(new Place.Import(List.of()));
    assertThat(ImportViewModel.of(services(), List.of())).isSameAs(model);
    model.watch(true);
    assertThat(ongoing.shown().get()).isEmpty();
    model.keep();
    model.cancel();
    model.keep();
    assertThat(model.step().get()).isInstanceOf(ImportViewModel.Step.Keeping.class);
    steps.all();
    assertThat(questions()).containsExactly("What is a heap?");
    assertThat(model.step().get()).isEqualTo(new ImportViewModel.Step.Choosing());
    assertThat(ImportViewModel.of(services(), List.of())).isNotSameAs(model);
  }

  @Test
  void whatIsKeptWhileTheUserIsElsewhereLeavesThemThere() throws IOException {
    var model = ImportViewModel.of(services(), List.of(note("### What is a heap?\nA tree.\n")));
    steps.all();
    model.keep();
    model.watch(false);
    assertThat(ongoing.shown().get().orElseThrow().words()).isEqualTo("Importing");
    steps.all();
    assertThat(gone).isEmpty();
    assertThat(ongoing.shown().get()).isEmpty();
    assertThat(notices.current().get().orElseThrow().text()).isEqualTo("1 new card.");
  }

  @Test
  void otherNotesAreReadInPlaceOfThoseBeingRead() throws IOException {
    var model = ImportViewModel.of(services(), List.of(note("### What is a heap?\nA tree.\n")));
    var other = Files.writeString(folder.resolve("b.md"), "### What is a queue?\nFirst in.\n");
    assertThat(ImportViewModel.of(services(), List.of(other))).isSameAs(model);
    steps.all();
    model.keep();
    steps.all();
    assertThat(questions()).containsExactly("What is a queue?");
  }

  @Test
  void whatCouldNotBeKeptIsStillInSight() throws IOException {
    var model = ImportViewModel.of(services(), List.of(note("### What is a heap?\nA tree.\n")));
    steps.all();
    model.keep();
    library.close();
    assertThatThrownBy(steps::all).isInstanceOf(StoreException.class);
    steps.all();
    assertThat(model.step().get()).isInstanceOf(ImportViewModel.Step.Previewing.class);
  }

  @Test
  void anotherKindOfLineIsReadAsQuestionsNowAndEverAfter() throws IOException {
    var note =
        note(
            """
            # Notes

            ## Heaps

            ### What is a heap?
            A tree.

            ### What is a heap for?
            Queues.

            ## Queues

            ### What is a queue?
            First in, first out.
            """);
    var model = new ImportViewModel(services(), List.of(note));
    steps.all();
    var plan = ((ImportViewModel.Step.Previewing) model.step().get()).plan();
    var explanation = plan.notes().read().getFirst().reading().explanation();
    var other =
        explanation.candidates().stream()
            .map(c -> c.container())
            .filter(c -> !explanation.chosen().contains(c))
            .findFirst()
            .orElseThrow();
    model.readAs(plan.notes().read().getFirst().path(), other);
    steps.all();
    model.keep();
    steps.all();
    var read = questions();
    var again = Files.writeString(note, Files.readString(note) + "\nAnd more.\n");
    Importing.keepInStep(services());
    steps.all();
    assertThat(again).isEqualTo(note);
    assertThat(read).isNotEmpty();
    assertThat(questions()).isEqualTo(read);
    assertThat(library.imports().documents().values())
        .extracting(d -> d.reading())
        .containsExactly(other.key());
  }

  @Test
  void whatHasChangedInTheNotesIsReadAgainAndSaidInOneLine() throws IOException {
    var note = note("### What is a heap?\nA tree.\n\n### What is it for?\nQueues.\n");
    var model = new ImportViewModel(services(), List.of(note));
    steps.all();
    model.keep();
    steps.all();
    assertThat(questions()).hasSize(2);
    assertThat(gone).containsExactly(new Place.Library());
    note(
        """
        ### What is a heap?
        A tree.

        ### What is it for?
        Queues.

        ### Who made it?
        A man.
        """);
    Importing.keepInStep(services());
    steps.all();
    assertThat(questions()).hasSize(3);
    assertThat(notices.current().get().orElseThrow().text()).startsWith("1 new card");
  }

  @Test
  void afterAnImportTheIndexOfWordsIsCaughtUp() throws IOException {
    var model = new ImportViewModel(services(), List.of(note("### What is a heap?\nA tree.\n")));
    steps.all();
    model.keep();
    steps.all();
    assertThat(library.search().catchUp(1)).isFalse();
  }
}
