package viva.ui.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\u0001',
      textBlock =
          """
          java       ¦ return "a"; // c      ¦ keyword:return string:"a" comment:// c
          python     ¦ def f(): return 'a'   ¦ keyword:def keyword:return string:'a'
          c          ¦ if (x) return 1;      ¦ keyword:if keyword:return number:1
          cpp        ¦ namespace a // b      ¦ keyword:namespace comment:// b
          js         ¦ const a = 'b' // c    ¦ keyword:const string:'b' comment:// c
          ts         ¦ const a = 12          ¦ keyword:const number:12
          go         ¦ func f() { return 1 } ¦ keyword:func keyword:return number:1
          rust       ¦ fn f() { let a = 1 }  ¦ keyword:fn keyword:let number:1
          sql        ¦ SELECT a FROM b       ¦ keyword:SELECT keyword:FROM
          bash       ¦ if true # c           ¦ keyword:if comment:# c
          json       ¦ {"a": 1}              ¦ number:1
          yaml       ¦ a: 1 # c              ¦ comment:# c
          xml        ¦ <a b="c">             ¦ keyword:a string:"c"
          html       ¦ <p>t</p>              ¦ keyword:p keyword:p
          nothing    ¦ if return "a"         ¦
          """)
  void wordsHaveTheColourOfTheirKind(String language, String line, String pieces) {
    var marked =
        new Highlighter(language, List.of(line))
            .line(0).stream()
                .filter(p -> List.of("keyword", "string", "number", "comment").contains(kind(p)))
                .map(p -> kind(p) + ":" + p.text().strip())
                .collect(Collectors.joining(" "));
    assertThat(marked).contains(pieces == null ? "" : pieces);
  }

  @Test
  void aCommentGoesOnOverItsLines() {
    var highlighter = new Highlighter("java", List.of("/* a", "b */ int c;"));
    assertThat(highlighter.line(1).getFirst()).isEqualTo(piece("b */ ", "md-code-comment"));
  }

  @Test
  void noCharacterIsLost() {
    var lines = List.of("\tif (\"x\\\"", "// 注释 \uD83D\uDE00", "a".repeat(5000), "");
    var highlighter = new Highlighter("java", lines);
    for (int i = 0; i < lines.size(); i++)
      assertThat(
              highlighter.line(i).stream()
                  .map(Highlighter.Piece::text)
                  .collect(Collectors.joining()))
          .isEqualTo(lines.get(i));
  }

  private static Highlighter.Piece piece(String text, String style) {
    return new Highlighter.Piece(text, style);
  }

  private static String kind(Highlighter.Piece piece) {
    return piece.style().replace("md-code-", "");
  }
}
