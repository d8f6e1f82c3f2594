package viva.content.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.content.sheet.Sheet.Entry;

class SheetTest {
  private static final Entry HEAP =
      new Entry(
          List.of("Trees", "Heaps"), "What is a heap?", "A tree.", List.of("ds", "core"), 2, 2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "question,answer,topic,tags\nWhat is a heap?,A tree.,Trees::Heaps,ds core\n",
        "Tags;Topic;Question;Answer\nds core;Trees > Heaps;What is a heap?;A tree.",
        "答案\t标签\t问题\t主题\nA tree.\tds、core\tWhat is a heap?\tTrees › Heaps\n",
        "Front, Back, Deck, Labels\n\"What is a heap?\", \"A tree.\" ,Trees / Heaps,\"ds, core\"",
        "id,front,back,tags,deck\n7,What is a heap?,A tree.,ds core,Trees::Heaps\n\n,,,,\n",
      })
  void columnsAreFoundByTheirNamesInAnyOrder(String text) {
    assertThat(Sheet.of("a.csv", text))
        .isEqualTo(new Sheet(true, 1, List.of(HEAP), List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is TCP?,A protocol.\nWhat is UDP?,Another.\n",
        "What is TCP?;A protocol.;x\nWhat is UDP?;Another.;y",
        "What is TCP?\tA protocol.\nWhat is UDP?\tAnother.\n",
        "sep=|\nWhat is TCP?|A protocol.\nWhat is UDP?|Another.\n",
      })
  void withoutNamesTheFirstTwoColumnsAskAndAnswer(String text) {
    var sheet = Sheet.of("a.csv", text);
    assertThat(sheet.named()).isFalse();
    assertThat(sheet.entries())
        .extracting(Entry::question)
        .containsExactly("What is TCP?", "What is UDP?");
    assertThat(sheet.entries())
        .extracting(Entry::answer)
        .containsExactly("A protocol.", "Another.");
  }

  @Test
  void aSeparatorIsFoundThoughTheTextsHoldOthers() {
    var sheet =
        Sheet.of(
            "a.csv",
            """
            What is a heap, really?;A tree, in an array.
            What is a queue?;First in, first out, always.
            And a stack?;Last in first out.
            """);
    assertThat(sheet.entries())
        .extracting(Entry::answer)
        .containsExactly(
            "A tree, in an array.", "First in, first out, always.", "Last in first out.");
  }

  @Test
  void aCellInQuotesGoesOverLinesAndHoldsQuotes() {
    var sheet =
        Sheet.of(
            "a.csv",
            """
            question,answer
            "Say ""why"", then how?","One,
            two:

            - three"
            What next?,four
            """);
    assertThat(sheet.entries())
        .containsExactly(
            new Entry(
                List.of(), "Say \"why\", then how?", "One,\ntwo:\n\n- three", List.of(), 2, 5),
            new Entry(List.of(), "What next?", "four", List.of(), 6, 6));
  }

  @Test
  void aQuoteThatIsNotClosedIsAProblemAndTheOtherRowsAreRead() {
    var sheet =
        Sheet.of("a.csv", "question,answer\n\"TCP\" is what?,a\nWhat is UDP?,\"b\nWhat is IP?,c\n");
    assertThat(sheet.unclosed()).containsExactly(3);
    assertThat(sheet.entries())
        .extracting(Entry::question)
        .containsExactly("\"TCP\" is what?", "What is UDP?", "What is IP?");
    assertThat(sheet.entries()).extracting(Entry::answer).containsExactly("a", "\"b", "c");
  }

  @Test
  void aRowWithoutAQuestionIsNamed() {
    var sheet = Sheet.of("a.csv", "question,answer\n,lost\nFound?,yes\n");
    assertThat(sheet.nameless()).containsExactly(2);
    assertThat(sheet.entries()).hasSize(1);
  }

  @Test
  void whatAnkiExportsAsTextIsReadAsItsHeadSays() {
    var text =
        """
        #separator:tab
        #html:true
        #guid column:1
        #notetype column:2
        #deck column:3
        #tags column:6
        xyz\tBasic\tML::Attention\tWhat is <b>self-attention</b>?\t"Each <i>token</i> looks at all.<br>Cost: \\(n^2\\)<pre>a &lt; b<br>""c""</pre>[sound:a.mp3]"\tml leech
        """;
    assertThat(Sheet.is("notes.txt", text)).isTrue();
    assertThat(Sheet.of("notes.txt", text).entries())
        .containsExactly(
            new Entry(
                List.of("ML", "Attention"),
                "What is <b>self-attention</b>?",
                "Each <i>token</i> looks at all.<br>Cost: \\(n^2\\)\n\n```\na < b\n\"c\"\n```",
                List.of("ml", "leech"),
                7,
                7));
  }

  @Test
  void oneColumnIsNoTableOfCards() {
    assertThat(Sheet.of("a.csv", "just\nwords\nhere\n").entries()).isEmpty();
    assertThat(Sheet.of("a.csv", "").entries()).isEmpty();
    assertThat(Sheet.is("a.txt", "# A heading\n")).isFalse();
  }
}
