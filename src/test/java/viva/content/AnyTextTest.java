package viva.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every text, however broken: shown on documents put together at random.
class AnyTextTest {
  private static final int DOCUMENTS = 60;
  private static final List<String> PIECES =
      List.of(
          "# ",
          "## ",
          "### ",
          "#### ",
          "<h3>",
          "</h3>",
          "<details>",
          "<summary>",
          "</summary>",
          "</details>",
          "- ",
          "* ",
          "-",
          "1. ",
          "2. ",
          "3、",
          "（4）",
          "一、",
          "二、",
          "IV. ",
          "Q: ",
          "Q1：",
          "A: ",
          "问：",
          "答：",
          "**",
          "**1、",
          "> ",
          "> 面试官：",
          "> [!question] ",
          "| ",
          " | ",
          "| --- | --- |",
          "题目001: ",
          "第 2 题：",
          "---",
          "===",
          "```",
          "~~~",
          "$$",
          "$",
          "\\[",
          "\\]",
          "<!--",
          "-->",
          "[",
          "](",
          "](#",
          ")",
          "![](",
          "{% x %}",
          "\t",
          "    ",
          "  ",
          "\u3000",
          "\u00a0",
          "\u200b",
          "\u0000",
          "\ud83d\ude00",
          "\ud83d",
          "什么是汤",
          "为什么",
          "？",
          "?",
          "¿",
          "soup",
          "what is tea",
          "В чём разница",
          "とは何ですか",
          "무엇인가요",
          "。",
          "：",
          ": ",
          "略",
          "TODO",
          "目录",
          "A. ",
          "B. ",
          "[x] ",
          "\\",
          "`",
          "<b>",
          "<br>",
          "&amp;",
          "title: x");

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 8), LongStream.of(System.nanoTime()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLineIsInOneCardOrLeftOutOnce(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < DOCUMENTS; i++) {
      var text = document(random);
      var reading = Reader.read("x.md", List.of(), text);
      assertThat(places(text, reading)).as("seed %s:\n%s", seed, text).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatACardSaysStandsInTheDocument(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < DOCUMENTS; i++) {
      var text = document(random);
      for (var card : Reader.read("x.md", List.of(), text).cards())
        assertThat(text.split("\n", -1).length)
            .as("seed %s:\n%s", seed, text)
            .isGreaterThanOrEqualTo(card.origin().line());
    }
  }

  @Test
  void theGoldenDocumentsAreAccountedForToo() throws IOException {
    for (var document : Golden.documents()) {
      var text = Files.readString(document);
      assertThat(places(text, Golden.read(document))).as(document.toString()).isEmpty();
    }
  }

  /// The lines that are not in exactly one place.
  private static List<Integer> places(String text, Reading reading) {
    var lines = text.split("\n", -1);
    var places = new int[lines.length + 1];
    for (var span : reading.explanation().spans())
      for (int i = span.firstLine(); i <= span.lastLine(); i++) places[i]++;
    for (var range : reading.leftOut())
      for (int i = range.firstLine(); i <= range.lastLine(); i++) places[i]++;
    return IntStream.rangeClosed(1, lines.length)
        .filter(i -> !lines[i - 1].isBlank() && places[i] != 1)
        .boxed()
        .toList();
  }

  private static String document(Random random) {
    var text = new StringBuilder();
    int lines = random.nextInt(60);
    for (int i = 0; i < lines; i++) {
      int pieces = random.nextInt(6);
      for (int k = 0; k < pieces; k++) text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append('\n');
    }
    return text.toString();
  }
}
