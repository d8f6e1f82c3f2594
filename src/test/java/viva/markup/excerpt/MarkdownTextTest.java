package viva.markup.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import viva.markup.Block;
import viva.markup.Document;
import viva.markup.Inline;
import viva.markup.Markdown;

class MarkdownTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*", "**a**", "_a_", "a_b", "`", "$x$", "\\$", "[a](b)", "![a](b)", "<b>", "&lt;", "&amp;",
        "1. a", "- a", "# a", "> a", "---", "```", "~~a~~", "|a|", "\\", "\\alpha", "[^1]", "a\\*b",
        "<!-- a -->", "+ a", "2) a", "=="
      })
  void wordsThatLookLikeMarkdownStayWords(String text) {
    var document = new Document(List.of(new Block.Paragraph(List.of(new Inline.Text(text)))));
    assertThat(Markdown.parse(MarkdownText.of(document))).isEqualTo(document);
  }

  static Stream<Path> builtIn() throws IOException {
    try (var files = Files.walk(Path.of("content"))) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void theBuiltInDeckIsWrittenAsItWasRead(Path file) throws IOException {
    var document = Markdown.parse(Files.readString(file));
    assertThat(Markdown.parse(MarkdownText.of(document))).isEqualTo(document);
  }

  @Test
  void codeGetsAFenceThatItDoesNotHold() {
    var code = new Document(List.of(new Block.Code("md", "```\na\n```")));
    assertThat(MarkdownText.of(code)).isEqualTo("````md\n```\na\n```\n````");
    assertThat(Markdown.parse(MarkdownText.of(code))).isEqualTo(code);
  }
}
