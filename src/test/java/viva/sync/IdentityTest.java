package viva.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.CardId;
import viva.card.ReviewLog;
import viva.card.identity.Tally;

/// A card survives every edit of its notes: real files, a real library.
class IdentityTest {
  private static final String CACHE = "什么是缓存穿透？";
  private static final String LOCK = "乐观锁和悲观锁有什么区别？";
  private static final String INDEX = "为什么索引用 B+ 树？";
  private static final String NOTES =
      """
      # 数据库

      ### 什么是缓存穿透？

      查询一个一定不存在的数据，缓存不会命中，请求每次都落到数据库上。常见做法是缓存空值，或者用布隆过滤器挡在前面。

      ### 乐观锁和悲观锁有什么区别？

      悲观锁先加锁再修改，适合写多的场景。乐观锁提交时比较版本号，冲突就重试，适合读多的场景。

      ### 为什么索引用 B+ 树？

      - 非叶子节点只存键，一页能放更多的键，树更矮，读盘次数少。
      - 叶子节点用链表连起来，范围查询只要顺着走。
      """;

  @TempDir Path temporary;
  private Notebook notes;
  private CardId cache;
  private CardId lock;
  private CardId index;
  private ReviewLog.Answer answered;

  @BeforeEach
  void aNotebookWithAnsweredCards() throws IOException {
    notes = new Notebook(temporary);
    notes.write("db.md", NOTES);
    notes.read();
    cache = notes.id(CACHE);
    lock = notes.id(LOCK);
    index = notes.id(INDEX);
    answered = notes.answer(CACHE);
    notes.answer(LOCK);
    notes.answer(INDEX);
  }

  @AfterEach
  void close() {
    notes.close();
  }

  /// No card is asked twice, none is lost, and the answer to the first is its history still.
  private void cacheIsStill(String question) {
    assertThat(notes.id(question)).isEqualTo(cache);
    assertThat(notes.library().log(cache)).containsExactly(answered);
    assertThat(notes.card(question).state()).isEqualTo(answered.after());
    assertThat(notes.cards()).hasSize(3);
  }

  private void edit(String from, String to) throws IOException {
    var before = notes.text("db.md");
    assertThat(before).contains(from);
    notes.write("db.md", before.replace(from, to));
  }

  @Test
  void aTypoIsMended() throws IOException {
    edit("什么是缓存穿透？", "什么是缓存穿透呢？");
    assertThat(notes.read().doubtful()).isEmpty();
    cacheIsStill("什么是缓存穿透呢？");
  }

  @Test
  void theQuestionIsReworded() throws IOException {
    edit("什么是缓存穿透？", "请解释 cache penetration 的含义以及如何应对？");
    assertThat(notes.read().doubtful()).isEmpty();
    cacheIsStill("请解释 cache penetration 的含义以及如何应对？");
  }

  @Test
  void theAnswerIsReworded() throws IOException {
    edit("查询一个一定不存在的数据，缓存不会命中，请求每次都落到数据库上。常见做法是缓存空值，或者用布隆过滤器挡在前面。", "恶意请求绕过 Redis 直接打到 MySQL。");
    assertThat(notes.read().tally()).isEqualTo(new Tally(0, 1, 0, 0, 0, 2, 0, 0));
    cacheIsStill(CACHE);
    assertThat(notes.card(CACHE).card().answer()).isEqualTo("恶意请求绕过 Redis 直接打到 MySQL。");
  }

  @Test
  void questionAndAnswerAreReworded() throws IOException {
    edit("什么是缓存穿透？", "缓存穿透是怎么回事，如何解决？");
    edit(
        "查询一个一定不存在的数据，缓存不会命中，请求每次都落到数据库上。常见做法是缓存空值，或者用布隆过滤器挡在前面。",
        "查询的数据一定不存在，缓存不会命中，于是请求都落到数据库上。解决办法：缓存空值，设短过期时间；用布隆过滤器挡在前面。");
    notes.read();
    cacheIsStill("缓存穿透是怎么回事，如何解决？");
  }

  @Test
  void aQuestionInPlaceOfAnotherIsANewCardAndTheOldOneIsArchived() throws IOException {
    edit("什么是缓存穿透？", "TCP 为什么要三次握手？");
    edit("查询一个一定不存在的数据，缓存不会命中，请求每次都落到数据库上。常见做法是缓存空值，或者用布隆过滤器挡在前面。", "双方都要确认对方能收能发，少一次就会留下失效的连接。");
    assertThat(notes.read().tally()).isEqualTo(new Tally(1, 0, 0, 1, 0, 2, 0, 0));
    assertThat(notes.id("TCP 为什么要三次握手？")).isNotEqualTo(cache);
    assertThat(notes.library().log(cache)).containsExactly(answered);
  }

  @Test
  void twoCardsAreSwapped() throws IOException {
    var parts = NOTES.split("(?=### )", -1);
    notes.write("db.md", parts[0] + parts[2] + "\n" + parts[1] + parts[3]);
    assertThat(notes.read().tally()).isEqualTo(new Tally(0, 0, 0, 0, 0, 3, 0, 0));
    cacheIsStill(CACHE);
    assertThat(notes.id(LOCK)).isEqualTo(lock);
    assertThat(notes.library().cards().getFirst().id()).isEqualTo(lock);
  }

  @Test
  void aCardMovesWithinTheFile() throws IOException {
    var parts = NOTES.split("(?=### )", -1);
    notes.write("db.md", parts[0] + parts[2] + parts[3] + "\n" + parts[1]);
    notes.read();
    cacheIsStill(CACHE);
    assertThat(notes.library().cards().getLast().id()).isEqualTo(cache);
  }

  @Test
  void aCardMovesToAnotherFileAndIsEditedOnTheWay() throws IOException {
    var parts = NOTES.split("(?=### )", -1);
    notes.write("db.md", parts[0] + parts[2] + parts[3]);
    notes.write("cache.md", "# 缓存\n\n" + parts[1].replace("常见做法是", "办法是"));
    notes.read();
    cacheIsStill(CACHE);
    assertThat(notes.card(CACHE).card().origin().file()).endsWith("/cache.md");
  }

  @Test
  void aCardMovesToAnotherFileWithAnotherQuestion() throws IOException {
    var parts = NOTES.split("(?=### )", -1);
    notes.write("db.md", parts[0] + parts[2] + parts[3]);
    notes.write("cache.md", "# 缓存\n\n" + parts[1].replace("什么是缓存穿透？", "怎样防止缓存穿透？"));
    notes.read();
    cacheIsStill("怎样防止缓存穿透？");
  }

  @Test
  void theFileIsRenamedAndEdited() throws IOException {
    notes.rename("db.md", "数据库.md");
    notes.write("数据库.md", NOTES.replace("什么是缓存穿透？", "什么叫缓存穿透？"));
    notes.read();
    cacheIsStill("什么叫缓存穿透？");
    assertThat(notes.library().documents()).singleElement().extracting("cards").isEqualTo(3);
  }

  @Test
  void theFolderIsRenamed() throws IOException {
    Files.move(notes.folder, notes.folder.resolveSibling("笔记"));
    var moved = notes.folder.resolveSibling("笔记");
    assertThat(notes.read(moved).tally()).isEqualTo(new Tally(0, 0, 3, 0, 0, 0, 0, 0));
    cacheIsStill(CACHE);
    assertThat(notes.library().documents()).hasSize(1);
  }

  @Test
  void aCardIsSplit() throws IOException {
    edit("常见做法是缓存空值，或者用布隆过滤器挡在前面。", "\n\n### 怎样防止缓存穿透？\n\n常见做法是缓存空值，或者用布隆过滤器挡在前面。");
    notes.read();
    assertThat(notes.id(CACHE)).isEqualTo(cache);
    assertThat(notes.library().log(cache)).containsExactly(answered);
    assertThat(notes.library().imports().kin(notes.id("怎样防止缓存穿透？"))).containsExactly(cache);
    assertThat(notes.cards()).hasSize(4);
  }

  @Test
  void twoCardsAreMerged() throws IOException {
    notes.write("db.md", NOTES.replace("\n\n### 乐观锁和悲观锁有什么区别？\n\n", ""));
    notes.read();
    assertThat(notes.cards()).hasSize(2);
    assertThat(notes.id(CACHE)).isEqualTo(cache);
    assertThat(notes.library().imports().kin(cache)).containsExactly(lock);
    assertThat(notes.library().log(lock)).hasSize(1);
  }

  @Test
  void aMergedCardKeepsTheOneHistoryThatThereIs() throws IOException {
    edit("### 为什么索引", "### 什么是回表？\n\n先查二级索引拿到主键，再回到主键索引去取整行数据，这多出来的一次就叫回表。\n\n### 为什么索引");
    notes.read();
    var fresh = notes.id("什么是回表？");
    edit("\n\n### 为什么索引用 B+ 树？\n\n", "\n\n");
    notes.read();
    assertThat(notes.id("什么是回表？")).isEqualTo(index).isNotEqualTo(fresh);
    assertThat(notes.library().log(index)).hasSize(1);
  }

  @Test
  void aFormatterGoesOverAllNotes() throws IOException {
    notes.write(
        "db.md",
        NOTES
            .replace("\n\n", "\n\n\n")
            .replace("- ", "*   ")
            .replace("### ", "###  ")
            .replace("？", "?")
            .replace("，", ", ")
            .replace("B+ 树", "B+树")
            .replace("\n", "\r\n"));
    var plan = notes.read();
    assertThat(plan.doubtful()).isEmpty();
    assertThat(plan.tally().added() + plan.tally().archived()).isZero();
    assertThat(notes.library().cards()).extracting("id").containsExactly(cache, lock, index);
  }

  @Test
  void aFileThatIsNotThereForOneScanMeansNothing() throws IOException {
    notes.delete("db.md");
    assertThat(notes.read().tally()).isEqualTo(new Tally(0, 0, 0, 0, 0, 0, 0, 0));
    cacheIsStill(CACHE);
  }

  @Test
  void aFileThatIsNotThereADayLaterIsArchivedAndComesBackWithItsHistory() throws IOException {
    notes.delete("db.md");
    notes.read();
    notes.later(ImportPlan.PATIENCE);
    assertThat(notes.read().tally().archived()).isEqualTo(3);
    assertThat(notes.cards()).isEmpty();
    assertThat(notes.library().log(cache)).containsExactly(answered);
    notes.write("db.md", NOTES);
    assertThat(notes.read().tally().returned()).isEqualTo(3);
    cacheIsStill(CACHE);
  }

  @Test
  void aCardThatWasCutOutComesBackWithItsHistory() throws IOException {
    var parts = NOTES.split("(?=### )", -1);
    notes.write("db.md", parts[0] + parts[2] + parts[3]);
    assertThat(notes.read().tally().archived()).isEqualTo(1);
    notes.restart();
    notes.write("other.md", "# 杂\n\n" + parts[1]);
    notes.read();
    cacheIsStill(CACHE);
  }

  @Test
  void aDoubtfulCardKeepsItsHistoryUnlessTheUserSaysOtherwise() throws IOException {
    edit("什么是缓存穿透？", "缓存穿透和缓存雪崩分别是什么？");
    edit(
        "查询一个一定不存在的数据，缓存不会命中，请求每次都落到数据库上。常见做法是缓存空值，或者用布隆过滤器挡在前面。",
        "穿透：数据一定不存在，缓存不会命中，请求都落到库上。雪崩：大量键同时过期，加随机时间错开。");
    var plan = notes.plan();
    assertThat(plan.doubtful()).singleElement().extracting(k -> k.before().id()).isEqualTo(cache);
    var apart = plan.apart(plan.doubtful().getFirst());
    assertThat(apart.tally()).isEqualTo(new Tally(1, 0, 0, 1, 0, 2, 0, 0));
    apart.keep(notes.library().imports(), notes.now());
    assertThat(notes.id("缓存穿透和缓存雪崩分别是什么？")).isNotEqualTo(cache);
    assertThat(notes.library().log(cache)).containsExactly(answered);
  }

  @Test
  void manyCardsWithOneQuestionKeepTheirAnswersApart() throws IOException {
    notes.write(
        "pros.md",
        """
        ## Redis
        ### 优缺点？
        快，但是内存贵，数据集要装得下。
        ## Kafka
        ### 优缺点？
        吞吐高，消息可以重放，但是运维复杂。
        ## Nginx
        ### 优缺点？
        稳定省资源，动态能力靠模块。
        """);
    notes.read();
    var before = ids("优缺点？");
    notes.write("pros.md", notes.text("pros.md").replace("运维复杂。", "运维比较复杂，还要管好分区。"));
    notes.read();
    assertThat(ids("优缺点？")).isEqualTo(before).hasSize(3);
  }

  private List<CardId> ids(String question) {
    return notes.library().cards().stream()
        .filter(c -> c.card().question().equals(question))
        .map(c -> c.id())
        .toList();
  }
}
