package viva.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import viva.words.Messages;

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

  @Test
  void orMayTouchABracketOrAQuotation() {
    var either = new Any(List.of(new Words("lora", true), new Words("缓存", true)));
    assertThat(read("lora OR(缓存)")).isEqualTo(either);
    assertThat(read("(lora)or 缓存")).isEqualTo(either);
    assertThat(read("lora or\"缓存\""))
        .isEqualTo(new Any(List.of(new Words("lora", true), new Words("缓存", false))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"什么是RAG:", "std::vector", "1:1", "http://x", "A/B:C", "::", "x:", ":x", "值:tag"})
  void aWordWithAColonThatIsNoKeyIsAWord(String word) {
    assertThat(read(word)).isEqualTo(new Words(word, true));
  }

  @Test
  void aPathIsSetApartAsAScreenWritesIt() {
    for (var path : List.of("Deep › Caches", "Deep›Caches", "Deep / Caches"))
      assertThat(read("topic:\"" + path + "\"")).isEqualTo(new InTopic("Deep / Caches"));
  }

  @Test
  void aFlagIsNamedByItsColourInBothLanguages() {
    for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      var messages = Messages.of(locale);
      for (int flag = 0; flag <= 7; flag++) {
        var name =
            flag == 0 && locale.equals(Locale.ENGLISH) ? "none" : messages.say("flag." + flag);
        assertThat(read("flag:" + name)).as(name).isEqualTo(new Query.Flagged(flag));
      }
    }
    assertThat(read("flag:红色")).isEqualTo(read("flag:1"));
  }

  @Test
  void equalWantsWhatIsRoundedToTheNumber() {
    assertThat(read("prop:r=0.9")).isEqualTo(between(Property.R, 0.895, 0.905));
    assertThat(read("prop:r=90%")).isEqualTo(read("prop:r=0.9"));
    assertThat(read("prop:d=7")).isEqualTo(between(Property.D, 6.95, 7.05));
    assertThat(read("prop:s=30")).isEqualTo(between(Property.S, 29.5, 30.5));
    assertThat(read("prop:s=2.5")).isEqualTo(between(Property.S, 2.45, 2.55));
    assertThat(read("prop:lapses=2")).isEqualTo(new Compare(Property.LAPSES, Operator.EQUAL, 2));
  }

  private static Query between(Property property, double least, double below) {
    return new All(
        List.of(
            new Compare(property, Operator.AT_LEAST, least),
            new Compare(property, Operator.LESS, below)));
  }

  @Test
  void aQueryAndItsFullWidthSpellingAreReadAlike() {
    var pieces =
        List.of(
            "-",
            "(",
            ")",
            "\"",
            " or ",
            " ",
            "is:new",
            "is:",
            "prop:s>=30",
            "prop:r<0.9",
            "prop:d=7",
            "topic:",
            "file:004",
            "flag:red",
            "词",
            "LoRA",
            "std::vector",
            "rated:7:1",
            "80%");
    long fresh = System.nanoTime();
    for (long seed : new long[] {1, 2, fresh}) {
      var random = new Random(seed);
      for (int i = 0; i < 2_000; i++) {
        var text = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--)
          text.append(pieces.get(random.nextInt(pieces.size())));
        var plain = text.toString();
        assertThat(QueryReader.read(fullWidth(plain)))
            .as("seed " + seed + ": " + plain)
            .isEqualTo(QueryReader.read(plain));
      }
    }
    assertThat(read("prop:s≥30")).isEqualTo(read("prop:s>=30"));
    assertThat(read("prop:r≤0.9")).isEqualTo(read("prop:r<=0.9"));
    assertThat(read("「位置编码」 −lora")).isEqualTo(read("\"位置编码\" -lora"));
  }

  private static String fullWidth(String text) {
    var wide = new StringBuilder();
    text.chars()
        .map(c -> c == ' ' ? '\u3000' : c > ' ' && c < 127 ? c + 0xFEE0 : c)
        .forEach(c -> wide.append((char) c));
    return wide.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "colour:red, UNKNOWN_KEY, colour",
    "'colour:\"red\"', UNKNOWN_KEY, colour",
    "is:gone, UNKNOWN_CONDITION, gone",
    "prop:s, NO_COMPARISON, s",
    "prop:x>3, NO_COMPARISON, x>3",
    "flag:9, NO_NUMBER, 9",
    "rated:x, NO_NUMBER, x",
    "(cache, UNBALANCED, (",
    "cache), UNBALANCED, )",
    "'\"cache', UNBALANCED, '\"'",
    "cache or, NOTHING_THERE, or",
    "(cache or), NOTHING_THERE, or",
    "flag:grau, NO_NUMBER, grau",
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
