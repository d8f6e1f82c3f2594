package viva.store;

import static org.assertj.core.api.Assertions.assertThat;
import static viva.store.Answers.NOW;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.card.Card;
import viva.card.Marks;
import viva.card.MemoryState;
import viva.card.Origin;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.fsrs.SchedulerConfig;
import viva.query.QueryReader;
import viva.query.Understanding;
import viva.store.shelf.Words;
import viva.study.StudyClock;

class SearchTest {
  private static final Fsrs6 MODEL = new Fsrs6(Parameters.DEFAULT);

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Library.open(folder.resolve("library.db"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void add(String file, Topic topic, String question, String answer, String... tags) {
    Shelf.add(
        library,
        file,
        List.of(new Card(topic, question, answer, new Origin(file, 1), List.of(tags))),
        NOW);
  }

  private List<String> find(String query) {
    return find(query, Duration.ZERO);
  }

  private List<String> find(String query, Duration later) {
    return find(query, later, SchedulerConfig.DEFAULT.leechThreshold());
  }

  private List<String> find(String query, Duration later, int leechThreshold) {
    var understood = (Understanding.Understood) QueryReader.read(query);
    var now = StudyClock.at(NOW.plus(later), ZoneId.of("Asia/Shanghai"), StudyClock.TURN);
    var measure = new Search.Measure(now, SearchTest::interval, leechThreshold);
    var found = library.search().find(understood.query(), measure, 100);
    assertThat(library.search().count(understood.query(), measure)).isEqualTo(found.size());
    return found.stream().map(c -> c.card().question()).toList();
  }

  private static double interval(double recall) {
    return MODEL.interval(new MemoryState(1, 5), recall);
  }

  private void someCards() {
    add("notes/llm.md", Topic.of("大模型", "注意力"), "为什么缓存 K 和 V？", "因为哈希表之外的 KV Cache。", "高频");
    add("notes/db.md", Topic.of("数据库"), "什么是哈希索引？", "用哈希函数定位 HashMap 的桶。");
    add(
        "notes/os.md",
        Topic.of("OS"),
        "What is false sharing?",
        "Two cores, one cache line: a_b 100%.");
    add("notes/os2.md", Topic.of("OS"), "Unanswered so far?", "");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          哈希             | 什么是哈希索引？; 为什么缓存 K 和 V？
          存               | 为什么缓存 K 和 V？
          希哈             |
          hash             | 什么是哈希索引？
          sharing false    | What is false sharing?
          "sharing false"  |
          "false sharing"  | What is false sharing?
          cache -line      | 为什么缓存 K 和 V？
          line or 索引     | 什么是哈希索引？; What is false sharing?
          topic:注意力     | 为什么缓存 K 和 V？
          file:notes/os    | What is false sharing?; Unanswered so far?
          tag:高频         | 为什么缓存 K 和 V？
          tag:高           |
          is:unanswered    | Unanswered so far?
          file:a_b         |
          %                | What is false sharing?
          topic:Ｏｓ -ｌｉｎｅ | Unanswered so far?
          －line cache     | 为什么缓存 K 和 V？
          ｆｉｌｅ：ｏｓ２    | Unanswered so far?
          topic:"大模型 › 注意力" | 为什么缓存 K 和 V？
          topic:"大模型 / 注意力" | 为什么缓存 K 和 V？
          topic:"注意力 / 大模型" |
          HASH OR(索引)    | 什么是哈希索引？
          "K 和 V?"         | 为什么缓存 K 和 V？
          索引?            | 什么是哈希索引？
          cache:           | 为什么缓存 K 和 V？; What is false sharing?
          """)
  void wordsAndPlacesAreFound(String query, String questions) {
    someCards();
    assertThat(find(query))
        .isEqualTo(questions == null ? List.of() : List.of(questions.split("; ")));
  }

  @Test
  void whatADocumentWritesFullWidthIsFoundByEitherSpelling() {
    add("ｎｏｔｅｓ／００４.md", Topic.of("Ｃａｃｈｅｓ（一）"), "ＬｏＲＡ：rank？", "低秩。");
    for (var query :
        List.of("topic:caches", "topic:\"ｃaches(一)\"", "file:004", "lora:", "\"LoRA:rank\""))
      assertThat(find(query)).as(query).hasSize(1);
  }

  /// Recall falls to 90 % in one stability: rounded it says so a little before and after too.
  @Test
  void equalIsWhatAScreenWouldWrite() {
    someCards();
    int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), NOW);
    answer(named(library.cards(), "什么是哈希索引？"), Rating.EASY, version);
    var seen = (State.Seen) named(library.cards(), "什么是哈希索引？").state();
    for (int days : new int[] {0, 5, 8, 9}) {
      double recall = MODEL.retrievability(seen.memory(), days);
      var shown = Math.round(recall * 100) + "%";
      assertThat(find("prop:r=" + shown, Duration.ofDays(days))).as(shown).hasSize(1);
      assertThat(find("prop:r=" + (Math.round(recall * 100) - 1) + "%", Duration.ofDays(days)))
          .as("less than " + shown)
          .isEmpty();
    }
    assertThat(find("prop:s=" + Math.round(seen.memory().stability()))).hasSize(1);
    assertThat(find("prop:d=" + Math.round(seen.memory().difficulty() * 10) / 10.0)).hasSize(1);
  }

  @Test
  void cardsWithOwnWordsAreFound() {
    someCards();
    var edits = library.shelves().edits();
    var edited = named(library.cards(), "什么是哈希索引？").id();
    assertThat(find("is:edited")).isEmpty();
    edits.write(edited, new Words("哈希索引？", "我的话"));
    assertThat(find("is:edited")).containsExactly("哈希索引？");
    assertThat(edits.edited()).containsExactly(edited);
    edits.turnBack(edited);
    assertThat(find("is:edited")).isEmpty();
  }

  @Test
  void statesAndNumbersAreFound() {
    someCards();
    var cards = library.cards();
    int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), NOW);
    answer(named(cards, "什么是哈希索引？"), Rating.EASY, version);
    answer(named(cards, "为什么缓存 K 和 V？"), Rating.AGAIN, version);
    library.mark(
        named(cards, "What is false sharing?").id(),
        new Marks(true, LocalDate.EPOCH, 3, "ask 林老师"));
    assertThat(find("is:review")).containsExactly("什么是哈希索引？");
    assertThat(find("is:learning is:due")).containsExactly("为什么缓存 K 和 V？");
    assertThat(find("is:suspended flag:3 林老师")).containsExactly("What is false sharing?");
    assertThat(find("is:new -is:suspended")).containsExactly("Unanswered so far?");
    assertThat(find("prop:s>5")).containsExactly("什么是哈希索引？");
    assertThat(find("prop:r<0.95", Duration.ofDays(6)))
        .containsExactlyInAnyOrder("什么是哈希索引？", "为什么缓存 K 和 V？");
    assertThat(find("prop:r<0.95")).isEmpty();
    assertThat(find("rated:1:1")).containsExactly("为什么缓存 K 和 V？");
    assertThat(find("rated:1")).hasSize(2);
    assertThat(find("rated:3", Duration.ofDays(6))).isEmpty();
    assertThat(find("added:1")).hasSize(4);
    assertThat(find("added:3", Duration.ofDays(6))).isEmpty();
  }

  @Test
  void aLeechIsACardForgottenAsOftenAsTheSettingSays() {
    someCards();
    int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), NOW);
    answer(named(library.cards(), "什么是哈希索引？"), Rating.EASY, version);
    var later = Duration.ofDays(20);
    var again = named(library.cards(), "什么是哈希索引？");
    library.record(Answers.answer(again, Rating.AGAIN, NOW.plus(later), version));
    assertThat(find("is:leech", later, 1)).containsExactly("什么是哈希索引？");
    assertThat(find("is:leech", later, 2)).isEmpty();
    assertThat(find("is:leech", later, 0)).isEmpty();
  }

  @Test
  void recallComparesAsTheModelHasIt() {
    someCards();
    int version = library.schedulerVersion(SchedulerConfig.DEFAULT.text(), NOW);
    for (var card : library.cards()) answer(card, Rating.GOOD, version);
    for (int days : new int[] {0, 1, 3, 9, 40}) {
      for (var least : new double[] {0.5, 0.8, 0.9, 1}) {
        var expected =
            library.cards().stream()
                .filter(c -> MODEL.retrievability(((State.Seen) c.state()).memory(), days) >= least)
                .count();
        assertThat(find("prop:r>=" + least, Duration.ofDays(days)))
            .as(days + " days, " + least)
            .hasSize((int) expected);
      }
    }
  }

  @Test
  void everyPartOfEveryChineseTextIsFound() {
    var random = new Random(5);
    var letters = "注意力机制缓存模型训练推理";
    var cards = new ArrayList<Card>();
    for (int i = 0; i < 40; i++) {
      var text = new StringBuilder();
      for (int n = 0; n < 12; n++) text.append(letters.charAt(random.nextInt(letters.length())));
      cards.add(new Card(Topic.of("R"), text + "？", "答案 " + i, new Origin("r.md", i + 1)));
    }
    Shelf.add(library, "r.md", cards, NOW);
    for (int i = 0; i < 200; i++) {
      int from = random.nextInt(letters.length() - 1);
      var word = letters.substring(from, from + 1 + random.nextInt(2));
      var expected =
          library.cards().stream().map(c -> c.card().question()).filter(q -> q.contains(word));
      assertThat(find(word)).as(word).containsExactlyInAnyOrderElementsOf(expected.toList());
    }
  }

  private void answer(ScheduledCard card, Rating rating, int version) {
    library.record(Answers.answer(card, rating, NOW, version));
  }

  private static ScheduledCard named(List<ScheduledCard> cards, String question) {
    return cards.stream()
        .filter(c -> c.card().question().equals(question))
        .findFirst()
        .orElseThrow();
  }
}
