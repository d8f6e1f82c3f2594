package viva.interview.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.card.Card;
import viva.card.Origin;
import viva.card.Topic;

class AliasesTest {
  private static List<String> forms(String text) {
    return forms(text, Aliases.standard());
  }

  private static List<String> forms(String text, Aliases aliases) {
    return Tokens.of(Spelling.of(text).text(), aliases).pairs().stream().map(Token::form).toList();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          大模型,              LLMs
          多头注意力,          multi-head attention
          KV 缓存,             K V cache
          K、V,                KV
          束搜索,              Beam Search
          层次化 softmax,      hierarchical softmax
          显存,                GPU memory
          𝑛−1,                 n-1
          $O(n^2d)$,           O(n²d)
          $\\frac{a}{b}$,      a/b
          ＢＥＲＴ,            bert
          """)
  void differentWaysOfWritingAreOne(String one, String other) {
    assertThat(forms(one)).isEqualTo(forms(other));
  }

  @Test
  void aShortNameIsNotFoundWithinALongerWord() {
    assertThat(forms("ragged lrx")).doesNotContain("=检索增强生成", "=学习率");
  }

  @Test
  void theLongestNameWins() {
    assertThat(forms("多头注意力机制")).hasSize(1);
  }

  @Test
  void namesOfOneTermThatAreJoinedBecomeOneTerm() {
    var aliases = Aliases.of("茶 = tea\n咖啡 = coffee # both drinks\nalone\n");
    assertThat(forms("茶", aliases)).isEqualTo(forms("tea", aliases));
    assertThat(forms("coffee", aliases)).isNotEqualTo(forms("tea", aliases));
    var joined = aliases.with(List.of(new AliasPair("tea", "coffee")));
    assertThat(forms("咖啡", joined)).isEqualTo(forms("茶", joined));
    var kept = aliases.withFound(List.of(new AliasPair("tea", "coffee")));
    assertThat(forms("咖啡", kept)).isNotEqualTo(forms("茶", kept));
  }

  @Test
  void namesInBracketsAreFoundInNotes() {
    var card =
        new Card(
            new Topic(List.of()),
            "什么是困惑度（Perplexity）？",
            "**教师强制**（teacher forcing）是 [某文档（Metric Types）](https://example.org)",
            new Origin("a.md", 1));
    assertThat(Glosses.in(List.of(card)))
        .containsExactly(
            new AliasPair("困惑度", "perplexity"), new AliasPair("教师强制", "teacher forcing"));
  }

  @Test
  void noNameInTheListBelongsToTwoTerms() throws IOException {
    Map<String, String> lines = new HashMap<>();
    for (var line : list().lines().toList()) {
      for (var name : line.replaceFirst("#.*", "").split("=")) {
        var squeezed = Spelling.of(name).text().replace(" ", "");
        if (squeezed.isEmpty()) continue;
        var other = lines.putIfAbsent(squeezed, line);
        if (other != null) assertThat(other).as(name).isEqualTo(line);
      }
    }
  }

  private static String list() throws IOException {
    try (InputStream in = Aliases.class.getResourceAsStream("/viva/interview/aliases.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
