package viva.content.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.card.Origin;
import viva.card.Problem;
import viva.card.identity.Asked;

class LookalikesTest {
  private static List<Problem> between(String one, String other) {
    return Lookalikes.find(
        List.of(new Asked(one, new Origin("n/a.md", 3)), new Asked(other, new Origin("n/b.md", 7))),
        List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What is self-attention in a transformer model? | What is self attention in the transformer model?
          Explain the KV cache of a decoder              | What is the KV cache in a decoder?
          什么是自注意力机制？                             | 请简单介绍一下自注意力机制
          prefix LM 和 causal LM 区别是什么？              | prefix LM 和 causal LM 的区别是什么?
          """)
  void theSameInOtherWordsIsSuspected(String one, String other) {
    assertThat(between(one, other))
        .containsExactly(new Problem(new Origin("n/b.md", 7), Problem.Kind.ALIKE, "a.md:3 " + one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What is the KV cache in a decoder?     | Why is the KV cache in a decoder?
          What is L1 regularisation of weights?  | What is L2 regularisation of weights?
          什么是自注意力机制？                     | 什么是交叉注意力机制？
          为什么需要自注意力机制？                 | 什么是自注意力机制？
          What are the trade-offs?               | What are the trade-offs?
          优缺点是什么？                           | 有哪些优缺点？
          """)
  void otherQuestionsAndThoseThatSayTooLittleAreNot(String one, String other) {
    assertThat(between(one, other)).isEmpty();
  }

  @Test
  void oneDocumentMayAskTwiceAndAnotherThatWasNotReadIsLookedAtToo() {
    var here = new Asked("How does a radix tree share prefixes?", new Origin("n/a.md", 1));
    var again = new Asked("How does the radix tree share prefixes?", new Origin("n/a.md", 9));
    assertThat(Lookalikes.find(List.of(here, again), List.of())).isEmpty();
    var there = new Asked(again.question(), new Origin("m/a.md", 2));
    assertThat(Lookalikes.find(List.of(here), List.of(there)))
        .extracting(Problem::detail)
        .containsExactly("m/a.md:2 How does the radix tree share prefixes?");
  }
}
