package viva.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.query.Query.All;
import viva.query.Query.Any;
import viva.query.Query.Compare;
import viva.query.Query.Condition;
import viva.query.Query.InTopic;
import viva.query.Query.Is;
import viva.query.Query.Not;
import viva.query.Query.Operator;
import viva.query.Query.Property;
import viva.query.Query.Rated;
import viva.query.Query.Words;

class QueryReaderTest {
  private static Query read(String text) {
    var understanding = QueryReader.read(text);
    assertThat(understanding).as(text).isInstanceOf(Understanding.Understood.class);
    return ((Understanding.Understood) understanding).query();
  }

  @Test
  void wordsStandForThemselvesAndAllAreWanted() {
    assertThat(read("注意力 softmax"))
        .isEqualTo(new All(List.of(new Words("注意力", true), new Words("softmax", true))));
  }

  @Test
  void nothingWantsEverything() {
    assertThat(read("  ")).isEqualTo(Query.EVERYTHING);
  }

  @Test
  void notOrAndBracketsCombine() {
    assertThat(read("-(cache or \"false sharing\") is:due"))
        .isEqualTo(
            new All(
                List.of(
                    new Not(
                        new Any(
                            List.of(new Words("cache", true), new Words("false sharing", false)))),
                    new Is(Condition.DUE))));
  }

  @Test
  void whatAChineseKeyboardWritesCountsTheSame() {
    assertThat(read("topic：“位置 编码” （is：new）"))
        .isEqualTo(new All(List.of(new InTopic("位置 编码"), new Is(Condition.NEW))));
  }

  @Test
  void numbersAreCompared() {
    assertThat(read("prop:s>30")).isEqualTo(new Compare(Property.S, Operator.MORE, 30));
    assertThat(read("prop:r<=80%")).isEqualTo(new Compare(Property.R, Operator.AT_MOST, 0.8));
    assertThat(read("rated:7:1")).isEqualTo(new Rated(7, 1));
    assertThat(read("added:3")).isEqualTo(new Query.Added(3));
  }

  @Test
  void orInsideAWordIsAWord() {
    assertThat(read("order")).isEqualTo(new Words("order", true));
  }

  @ParameterizedTest
  @CsvSource({
    "colour:red, UNKNOWN_KEY, colour",
    "is:gone, UNKNOWN_CONDITION, gone",
    "prop:s, NO_COMPARISON, s",
    "prop:x>3, NO_COMPARISON, x>3",
    "flag:9, NO_NUMBER, 9",
    "rated:x, NO_NUMBER, x",
    "(cache, UNBALANCED, (",
    "cache), UNBALANCED, )",
    "'\"cache', UNBALANCED, '\"'",
    "cache or, NOTHING_THERE, or",
    "-, NOTHING_THERE, -",
    "topic:, NOTHING_THERE, topic:"
  })
  void whatIsNotUnderstoodIsNamed(String text, Understanding.Trouble trouble, String part) {
    assertThat(QueryReader.read(text)).isEqualTo(new Understanding.Unclear(trouble, part));
  }

  @Test
  void anyTextIsUnderstoodOrNotButNeverThrows() {
    var pieces = List.of("-", "(", ")", "\"", "or", " ", "is:", "prop:", "topic:", "词", "x>3", ":");
    long fresh = System.nanoTime();
    for (long seed : new long[] {1, 2, 3, fresh}) {
      var random = new Random(seed);
      for (int i = 0; i < 2_000; i++) {
        var text = new StringBuilder();
        for (int n = random.nextInt(12); n > 0; n--)
          text.append(pieces.get(random.nextInt(pieces.size())));
        assertThat(QueryReader.read(text.toString())).as("seed " + seed + ": " + text).isNotNull();
      }
    }
  }
}
