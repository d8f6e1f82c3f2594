package viva.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.cli.Commands;
import viva.content.BuiltIn;
import viva.store.AnsweredDays;
import viva.store.Library;
import viva.store.shelf.Wish;
import viva.store.shelf.Words;

/// A library of notes in which something of every kind stands: cards answered once and often,
/// overridden, suspended, archived, forgotten again and again, and things to look at.
final class ShelfNotes {
  static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private static final String NAME = "attention.md";

  private static final String NOTES =
      """
      # 注意力

      ### 为什么增量解码时要缓存 K 和 V？
      因为已经算出的 $K$、$V$ 不再变化，每步只多一行：$$O(n d)$$

      ### 在长上下文推理里，分组查询注意力与多头注意力相比，显存、带宽与质量各有怎样的取舍，为什么？
      缓存按组数缩小，质量略降。

      ### What does FlashAttention save?
      Traffic to memory, not arithmetic.

      ### 什么是因果掩码？
      位置 $t$ 只看 $\\le t$ 的位置。

      ### How does rotary embedding make $q_m^\\top k_n$ depend on $m-n$ alone?
      It turns each pair of coordinates by an angle that grows with the position.

      ### 键值缓存为什么要分页？
      不同请求的长度事先不知道，分页之后显存里没有碎片。

      ### Why is attention divided by the root of the width?
      The variance of a dot product grows with $d$.

      # 一个特别长的主题名：大规模语言模型在线推理服务的显存管理、调度与批处理策略

      ### 连续批处理怎样提高利用率？
      每一步都可以换入新请求，短的不必等长的。

      ### 怎样安排预填充和解码？
      ![一次请求从到达、排队、预填充到逐词解码的完整时间线](images/a-very-long-file-name/of-the-timeline-of-one-request-from-arrival-to-the-last-token.png)

      ### 如果一次请求的提示特别长，长到预填充要占住整块显卡好几秒，别的请求应该怎样才能不等待，又要付出什么代价，请结合分块预填充与预填充解码分离两种办法逐一说明？

      ### What would you measure first when the tail latency of a large service doubles overnight although neither its traffic nor its code has changed?

      ### 谁提出了注意力？
      """;

  private final Path library;
  private Map<String, CardId> cards = Map.of();

  private ShelfNotes(Path library) {
    this.library = library;
  }

  /// Makes the library beside its notes.
  static ShelfNotes in(Path folder, Locale locale) {
    var made = new ShelfNotes(folder.resolve("library.db"));
    try (var fresh = Library.open(made.library)) {
      fresh.setting("builtin", Integer.toHexString(BuiltIn.documents("zh").hashCode()));
    }
    made.note(NOTES, locale, NOW.minus(Duration.ofDays(400)));
    made.live();
    return made;
  }

  /// The note is written anew, and read.
  private void note(String words, Locale locale, Instant at) {
    try {
      var notes = Files.createDirectories(library.resolveSibling("notes"));
      Files.writeString(notes.resolve(NAME), words);
      Commands.run(library, locale, at, "import", notes.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void live() {
    try (var open = Library.open(library)) {
      cards =
          open.cards().stream()
              .collect(Collectors.toMap(c -> c.card().question(), ScheduledCard::id));
      var once = card("What does FlashAttention");
      var often = card("为什么增量解码");
      var leech = card("How does rotary");
      answer(open, once, 12, List.of(Rating.GOOD));
      answer(open, often, 100, ratings("GGGAGHGGAGGE"));
      answer(open, leech, 75, ratings("GGGAGGAGGAGGAGGAGGAGGAGGA"));
      answer(open, card("连续批处理"), 9, ratings("GG"));
      var bulk = open.shelves().bulk();
      bulk.change(List.of(leech), new Wish.Flag(1));
      bulk.change(List.of(often), new Wish.Tag("面试"));
      bulk.change(List.of(often), new Wish.Tag("core"));
      bulk.change(List.of(card("键值缓存")), new Wish.Suspend(true));
      bulk.change(List.of(card("Why is attention")), new Wish.Archive(NOW));
      open.shelves()
          .edits()
          .write(card("什么是因果掩码"), new Words("什么是因果掩码？", "用自己的话说：位置 $t$ 只能看见 $1\\dots t$。"));
    }
  }

  private static List<Rating> ratings(String letters) {
    return letters
        .chars()
        .mapToObj(
            letter ->
                Stream.of(Rating.values())
                    .filter(r -> r.name().charAt(0) == letter)
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private static void answer(Library open, CardId card, int daysAgo, List<Rating> ratings) {
    AnsweredDays.answer(open, card, NOW.minus(Duration.ofDays(daysAgo)), NOW, ratings);
  }

  /// The learner has overridden the causal mask; now its note says something else.
  void overtake(Locale locale) {
    note(NOTES.replace("只看", "最多只看到"), locale, NOW);
  }

  Path library() {
    return library;
  }

  /// The card whose question begins with some words, archived or not.
  CardId card(String beginning) {
    return cards.entrySet().stream()
        .filter(c -> c.getKey().startsWith(beginning))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
