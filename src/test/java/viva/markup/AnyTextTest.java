package viva.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viva.markup.excerpt.Excerpt;
import viva.markup.excerpt.MarkdownText;
import viva.markup.excerpt.Passages;
import viva.markup.excerpt.Place;

/// What holds for any text, tried with texts put together by dice.
class AnyTextTest {
  private static final List<String> SIGNS =
      List.of(
          "*",
          "**",
          "_",
          "~~",
          "`",
          "```\n",
          "$",
          "$$",
          "$$\n",
          "\\(",
          "\\)",
          "\\[",
          "\\]",
          "[",
          "]",
          "](",
          ")",
          "![",
          "<b>",
          "</b>",
          "<details>",
          "</details>",
          "<summary>",
          "<br>",
          "<td>",
          "<table><tr>",
          "> ",
          "- ",
          "1. ",
          "# ",
          "|",
          "|-|-|\n",
          "\n",
          "\n\n",
          "    ",
          "：",
          "。",
          "“",
          "”",
          "[^a]",
          "\n[^a]: ",
          "> [!tip] ",
          "- [ ] ",
          "---\n",
          "\\",
          "&amp;",
          "中",
          " ",
          " ",
          "\n",
          "\uD83D\uDE00",
          "{",
          "}",
          "^",
          "=",
          "~~~\n",
          "\t",
          "\r\n",
          "-->");

  static Stream<Long> seeds() {
    return Stream.concat(
        Stream.iterate(1L, s -> s + 1).limit(300), Stream.of(new Random().nextLong()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noWordIsLost(long seed) {
    var dice = new Random(seed);
    var words = new ArrayList<String>();
    var text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      if (dice.nextInt(3) > 0) text.append(SIGNS.get(dice.nextInt(SIGNS.size())));
      else {
        var word = "w" + i + "w";
        words.add(word);
        text.append(word);
      }
    }
    var document = Markdown.parse(text.toString());
    // addresses of links and pictures, the names of fences and footnotes are not read aloud
    var all = PlainText.of(document) + document;
    assertThat(words.stream().filter(word -> !all.contains(word))).as(text.toString()).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsSelectedIsCutOutAndWritten(long seed) {
    var dice = new Random(seed);
    var text = new StringBuilder();
    for (int i = 0; i < 60; i++)
      text.append(dice.nextBoolean() ? "词" + i : SIGNS.get(dice.nextInt(SIGNS.size())));
    var document = Markdown.parse(text.toString());
    int passages = Passages.count(document);
    var all = Excerpt.of(document, new Place(0, 0), new Place(passages, 0));
    assertThat(words(all)).isEqualTo(words(document));
    var one = new Place(dice.nextInt(passages + 1), dice.nextInt(20));
    var other = new Place(dice.nextInt(passages + 1), dice.nextInt(20));
    var excerpt = Excerpt.of(document, one, other);
    assertThat(excerpt).isEqualTo(Excerpt.of(document, other, one));
    var written = Markdown.parse(MarkdownText.of(excerpt));
    assertThat(written.equals(new Document(List.of())))
        .isEqualTo(MarkdownText.of(excerpt).isBlank());
  }

  /// Without blanks, and without the numbers of footnotes, which may be empty.
  private static String words(Document document) {
    return PlainText.of(document).replaceAll("\\s|\\[\\d+]", "");
  }
}
