package viva.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.content.BuiltIn;

/// A newer Viva brings a newer deck.
class DeckTest {
  private static final String TEXT =
      """
      # Sampling

      ## What does the temperature do?

      It divides the logits before the softmax: low is sharp, high is flat.

      ## What is nucleus sampling?

      It samples from the smallest set of tokens whose probability reaches p.
      """;

  @TempDir Path temporary;

  @Test
  void aRewordedQuestionKeepsItsHistoryEvenInARenamedDocument() throws IOException {
    try (var notes = new Notebook(temporary)) {
      bring(notes, new BuiltIn.Text("builtin:en/inference/sampling.md", TEXT));
      var answer = notes.answer("What does the temperature do?");
      var reworded = TEXT.replace("What does the temperature do?", "What is the temperature for?");
      bring(notes, new BuiltIn.Text("builtin:en/inference/decoding.md", reworded));
      assertThat(notes.id("What is the temperature for?")).isEqualTo(answer.card());
      assertThat(notes.library().log(answer.card())).containsExactly(answer);
      assertThat(notes.cards()).hasSize(2);
    }
  }

  @Test
  void aCardThatIsNoLongerInTheDeckIsArchived() throws IOException {
    try (var notes = new Notebook(temporary)) {
      bring(notes, new BuiltIn.Text("builtin:en/inference/sampling.md", TEXT));
      bring(
          notes,
          new BuiltIn.Text(
              "builtin:en/inference/sampling.md", TEXT.replaceAll("(?s)## What is nuc.*", "")));
      assertThat(notes.cards()).containsOnlyKeys("What does the temperature do?");
    }
  }

  private static void bring(Notebook notes, BuiltIn.Text text) {
    var imports = notes.library().imports();
    Deck.keep(imports, Deck.read(imports.documents(), List.of(text)), notes.now());
  }
}
