package viva.content.deck;

import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.pow;
import static java.lang.Math.sqrt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Numbers that stand in cards, computed again.
class NumbersTest {
  private static final Map<String, String> ANSWERS =
      Deck.cards().stream()
          .collect(Collectors.toMap(e -> e.card().question(), e -> e.card().answer()));

  static Stream<Arguments> numbers() {
    double hnsw = 1e8 * (4 * 768 + 8 * 32) / 1e9;
    double pq = (1e8 * (96 + 8) + 4.0 * 65536 * 768) / 1e9;
    double idf = log(1 + 990.5 / 10.5);
    double grouped = 70 * (4 + 16.0 / 128) / 8;
    return Stream.of(
            number("为什么需要参数高效微调", "7B 要 %.0f GB", 7e9 * 16 / 1e9),
            number("How much memory does full fine-tuning", "=%.0f$ GB", 7e9 * 16 / 1e9),
            number("What is the KV cache", "=%.0f$ KiB per token", 2 * 32 * 4096 * 2 / 1024.0),
            number(
                "What is the KV cache", "%.0f KiB per token, four", 2 * 32 * 8 * 128 * 2 / 1024.0),
            number("MHA、MQA、GQA、MLA 的 KV", "=%.0f$ 字节", 576 * 61 * 2.0),
            number("How do models handle long", "%.0f GiB", 131072L * 131072 / pow(2, 30)),
            number("What do scaling laws say", "%.1f\\times10^{23}", 6 * 7e10 * 1.4e12 / 1e23),
            number("怎样估算一次预训练", "=%.1f\\times10^{24}", 6 * 7e10 * 1.5e13 / 1e24),
            number("How do you estimate the compute", "about %.1f days", days(7e9, 2e12, 256)),
            number("推理能力可以蒸馏", "%.1f\\times10^{20}", 6 * 7e9 * 4.8e9 / 1e20),
            number("以 BERT-base 为例", "%,.0f", bert(30522, 512, 768, 12)),
            number("LoRA 的原理是什么", "=%.0f$ 个", 2 * 4096 * 8.0),
            number("What does QLoRA add", "approx%.3f", 8 / 64.0 + 32 / (64.0 * 256)),
            number("How does weight quantisation", "about %.0f GB", grouped),
            number("Explain ZeRO stages", "| 1 | %.1f GB", 28 + 84 / 8.0),
            number("Explain ZeRO stages", "| 2 | %.2f GB", 14 + 98 / 8.0),
            number("Compare data, tensor", "approx%.0f\\,\\%%", 100 * 7 / 39.0),
            number("What is activation checkpointing", "about %.0f %%", 100 * (1 - 24 / 144.0)),
            number("How does speculative decoding", "gives %.2f tokens", (1 - pow(.8, 5)) / .2),
            number("Why is decoding memory-bound", "at least %.1f ms", 14 / 3350.0 * 1000),
            number("What happens in an all-reduce", "approx%.0f$ ms", 1.75 * 14 / 400 * 1000),
            number("What is a language model, and", "sqrt8\\approx%.2f", sqrt(8)),
            number("困惑度（PPL）是什么", "PPL 约 %.2f", exp((2 * log(2) + 2 * log(4)) / 4)),
            number("不同分词器的模型怎样公平", "approx%.3f", log(10) / log(2) / 4),
            number("不同分词器的模型怎样公平", "approx%.3f", log(7) / log(2) / 3),
            number("两个模型的评测分数差", "SE 为 %.4f", sqrt(.21 / 200)),
            number("代码评测的 pass@k", "approx%.3f", 1 - 21 / 252.0),
            number("Arena 的排名", "胜率约 %.1f%%", 100 / (1 + pow(10, -.25))),
            number("BM25 的公式", "得分约 %.2f", idf * 6.6 / 4.2),
            number("混合检索怎样融合", "approx%.5f", 1 / 61.0 + 1 / 63.0),
            number("一亿条向量需要", "| %.1f GB", hnsw),
            number("一亿条向量需要", "约 %.1f GB", pq),
            number("How does HNSW work", "=%.1f$ GB", hnsw),
            number("RAG 里文档块的大小", "rceil=%.0f", Math.ceil(9950 / 450.0)),
            number("嵌入模型怎样做领域微调", "approx%.3f", log(1 + exp(-2))),
            number("怎样用 MCTS", "甲 $%.3f$", .6 + 1.4 * sqrt(log(100) / 10)),
            number("什么是推理时扩展", "覆盖率 %.3f", 1 - pow(.9, 10)),
            number("什么是大模型智能体", "只有 $%.3f$", pow(.95, 20)),
            number("best-of-N、多数投票", "上界为 %.3f", log(16) - 15 / 16.0),
            number("How do you build a pre-training", "gives %.4f", 1 - pow(1 - pow(.8, 5), 20)),
            number("大规模语料去重", "约 %.0f%%", 100 * (1 - pow(1 - pow(.75, 8), 14))))
        .map(c -> Arguments.of(c.question(), c.figure()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("numbers")
  void theNumberInTheCardIsTheNumberComputed(String question, String figure) {
    assertThat(answer(question)).contains(figure);
  }

  @ParameterizedTest(name = "at temperature {0}")
  @MethodSource("temperatures")
  void theSoftmaxInTheCardIsTheSoftmaxComputed(double temperature) {
    var figures =
        Arrays.stream(softmax(temperature, 2, 1, 0))
            .mapToObj(p -> String.format(Locale.ROOT, "%.3f", p))
            .collect(Collectors.joining(", "));
    assertThat(answer("What do temperature, top-k")).contains(figures);
  }

  static Stream<Double> temperatures() {
    return Stream.of(1.0, .5, 2.0);
  }

  @Test
  void theTwoTemperaturesOfTheChineseCardAreRight() {
    assertThat(List.of(softmax(1, 2, 1), softmax(.5, 2, 1)))
        .extracting(p -> String.format(Locale.ROOT, "约 %.2f 和 %.2f", p[0], p[1]))
        .allSatisfy(figure -> assertThat(answer("温度（temperature）在采样")).contains(figure));
  }

  @Test
  void theMergesInTheCardsAreThoseThatTrainingFinds() {
    assertThat(answer("Implement BPE training"))
        .contains("# " + python(merges("low low low lower lowest", "", 3), '\''));
    var text = "low ".repeat(5) + "lower ".repeat(2) + "newest ".repeat(6) + "widest ".repeat(3);
    assertThat(answer("请手写 BPE 的训练过程"))
        .contains("merges == " + python(merges(text, "\0", 4), '"').replace("\0", "</w>"));
  }

  private record Claim(String question, String figure) {}

  private static Claim number(String question, String format, Object value) {
    return new Claim(question, String.format(Locale.ROOT, format, value));
  }

  private static String answer(String beginning) {
    var found = ANSWERS.keySet().stream().filter(q -> q.startsWith(beginning)).toList();
    assertThat(found).as("questions that begin with " + beginning).hasSize(1);
    return ANSWERS.get(found.getFirst());
  }

  /// On H100s at 989 TFLOPS of which 40 % are reached.
  private static double days(double parameters, double tokens, int devices) {
    return 6 * parameters * tokens / (devices * 989e12 * .4) / 86_400;
  }

  private static double bert(int vocabulary, int positions, int width, int layers) {
    double embeddings = (vocabulary + positions + 2.0) * width + 2 * width;
    double attention = 4 * (width * width + width);
    double feedForward = 2.0 * width * 4 * width + 4 * width + width;
    return embeddings + layers * (attention + feedForward + 4 * width) + width * width + width;
  }

  private static double[] softmax(double temperature, double... logits) {
    var weights = Arrays.stream(logits).map(z -> exp(z / temperature)).toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }

  /// Byte-pair encoding; of equally frequent pairs the one that is last in order.
  private static List<List<String>> merges(String text, String end, int count) {
    var words = new ArrayList<List<String>>();
    for (var word : text.strip().split(" ", -1)) words.add(List.of((word + end).split("")));
    var rules = new ArrayList<List<String>>();
    for (int n = 0; n < count; n++) {
      var pairs = new HashMap<List<String>, Integer>();
      for (var word : words)
        for (int i = 1; i < word.size(); i++)
          pairs.merge(word.subList(i - 1, i + 1), 1, Integer::sum);
      var best =
          pairs.entrySet().stream()
              .max(
                  Map.Entry.<List<String>, Integer>comparingByValue()
                      .thenComparing(e -> order(e.getKey().get(0)))
                      .thenComparing(e -> order(e.getKey().get(1))))
              .orElseThrow()
              .getKey();
      rules.add(best);
      words.replaceAll(word -> joined(word, best));
    }
    return rules;
  }

  /// The end of a word is written `</w>` in the card, and sorted so.
  private static String order(String symbol) {
    return symbol.replace("\0", "</w>");
  }

  private static List<String> joined(List<String> word, List<String> pair) {
    var out = new ArrayList<String>();
    for (int i = 0; i < word.size(); i++) {
      boolean here = i + 1 < word.size() && word.subList(i, i + 2).equals(pair);
      out.add(here ? word.get(i) + word.get(++i) : word.get(i));
    }
    return out;
  }

  private static String python(List<List<String>> pairs, char quote) {
    return pairs.stream()
        .map(
            p -> p.stream().map(s -> quote + s + quote).collect(Collectors.joining(", ", "(", ")")))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
