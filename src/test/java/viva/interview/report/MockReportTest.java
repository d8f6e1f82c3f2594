package viva.interview.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static viva.card.mock.CheckedPoint.Confirmed.NO;
import static viva.card.mock.CheckedPoint.Confirmed.PARTLY;
import static viva.card.mock.CheckedPoint.Confirmed.WRONG_REFERENCE;
import static viva.card.mock.CheckedPoint.Confirmed.YES;
import static viva.interview.Said.NOW;
import static viva.interview.Said.card;
import static viva.interview.Said.mock;
import static viva.interview.Said.points;
import static viva.interview.Said.question;
import static viva.interview.Said.reply;
import static viva.interview.Said.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.card.mock.FollowUp;
import viva.card.mock.MissedPoint;
import viva.card.mock.Mock;
import viva.card.mock.Reply.Ending;
import viva.interview.report.MockReport.ByTopic;
import viva.interview.report.MockReport.Next;
import viva.interview.report.MockReport.Why;
import viva.words.Messages;

class MockReportTest {
  private static final ScheduledCard GOOD = card(1, review(NOW.day()));
  private static final ScheduledCard BAD = card(2, review(NOW.day()));
  private static final ScheduledCard UNKNOWN = card(3, new State.New());
  private static final ScheduledCard SIBLING = card(4, review(NOW.day()));
  private static final ScheduledCard LEFT = card(5, new State.New());
  private static final FollowUp FAILED =
      new FollowUp(
          FollowUp.Kind.SIBLING,
          SIBLING.card().question(),
          List.of(SIBLING.id()),
          reply(Ending.UNKNOWN, 20),
          NO);

  private static Mock held() {
    return mock(
        question(0, GOOD, reply(Ending.HANDED_IN, 60), List.of(FAILED), points(YES, YES)),
        question(1, BAD, NO, PARTLY, YES, WRONG_REFERENCE),
        question(2, UNKNOWN, reply(Ending.UNKNOWN, 9), List.of(), points(NO, NO)),
        question(3, LEFT, reply(Ending.SKIPPED, 0), List.of(), List.of()));
  }

  private static MockReport report() {
    Map<CardId, ScheduledCard> cards =
        Stream.of(GOOD, BAD, UNKNOWN, SIBLING, LEFT)
            .collect(Collectors.toMap(ScheduledCard::id, Function.identity()));
    return MockReport.of(
        held(), cards, List.of(new MissedPoint(BAD.id(), "Head 0: point 0", 4, 6, NOW.at())));
  }

  @Test
  void whatWasAskedIsCountedByTopicAndWhatWasSkippedIsNot() {
    var report = report();
    var scores = report.questions().stream().map(q -> q.score().orElse(-1)).toList();
    assertThat(scores.get(2)).isZero();
    assertThat(scores.get(3)).isEqualTo(-1);
    double mean = (scores.get(0) + scores.get(1)) / 3;
    assertThat(report.topics()).containsExactly(new ByTopic(Topic.of("Caches"), 3, 1, mean));
    assertThat(report.result().asked()).isEqualTo(3);
    assertThat(report.followUps()).hasValue(0);
    assertThat(report.confidence()).hasValue(0.75);
  }

  @Test
  void thePointsThatCostMostAreNamedWithHowOftenTheyWereMissed() {
    assertThat(report().missed())
        .extracting(m -> m.card().value() + " " + m.point().words() + " " + m.times())
        .containsExactly("3 Head 0: point 0 1", "2 Head 0: point 0 4", "3 Head 1: point 1 1");
    assertThat(report().missed().getFirst().cost()).isEqualTo(2 / 3.0 / 3 * 0.3);
  }

  @Test
  void whatToStudyNextIsWorstFirst() {
    assertThat(report().next())
        .containsExactly(
            new Next(UNKNOWN.id(), "What is cache 3?", Why.FAILED),
            new Next(BAD.id(), "What is cache 2?", Why.FAILED),
            new Next(SIBLING.id(), "What is cache 4?", Why.FOLLOW_UP));
  }

  @Test
  void aMockInWhichNothingCountsHasNoReport() {
    var nothing = mock(question(0, LEFT, reply(Ending.SKIPPED, 0), List.of(), List.of()));
    assertThatThrownBy(() -> MockReport.of(nothing, Map.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void markdownIsReadAsALetter() {
    assertThat(Export.MARKDOWN.write(report(), english()))
        .startsWith(
            """
            # Mock interview of 2026-03-02

            On questions like these you would score between 11 and 78 of 100 (95% range from 3 questions); this time it was 40.

            Your guess before: 60. Confirmed: 40.

            Before answering you gave yourself 75% on average; 1 of 3 would pass.

            Follow-ups: 0 of 100.

            2:09 spent answering.

            ## By topic

            | Topic | Asked | Would pass | Score |
            | --- | --- | --- | --- |
            | Caches | 3 | 1 | 40 |
            """)
        .contains(
            """

            ## 1. What is cache 1?

            **Your answer**

            > It is fast.

            **Follow-up** What is cache 4?

            > Don't know

            **Key points**

            - Yes – Head 0: point 0
            - Yes – Head 1: point 1

            Accuracy 3 · Completeness 4 · Depth 2 · Delivery 4
            """);
  }

  @Test
  void reportsAreInTheUsersLanguage() {
    var chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
    assertThat(Export.MARKDOWN.write(report(), chinese::say))
        .contains("2026-03-02 的模拟面试", "| 主题 | 题数 | 能过关 | 得分 |", "- 没说到 – Head 0：point 0")
        .doesNotContain("Topic", "Score");
    assertThat(Export.HTML.write(report(), chinese::say))
        .contains("<html lang=\"zh-CN\">", "2026-03-02 的模拟面试");
  }

  @Test
  void htmlNeedsNothingElseAndKeepsFormulasReadable() {
    var question = "Why **is** $a<b$ in `<b>` & *so*?";
    assertThat(Html.inline(question))
        .isEqualTo(
            "Why <strong>is</strong> <code class=\"tex\">$a&lt;b$</code> in"
                + " <code>&lt;b&gt;</code> &amp; <em>so</em>?");
    assertThat(Export.HTML.write(report(), english()))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("@media print", "<blockquote>It is fast.</blockquote>")
        .doesNotContain("http", "<script", "<link", "src=")
        .endsWith("</html>\n");
  }

  @Test
  void jsonSaysAllThatWasConfirmed() {
    var json = JsonMapper.shared().readTree(Export.JSON.write(report(), english()));
    assertThat(json.get("score").asDouble()).isEqualTo(report().result().score());
    assertThat(json.get("questions")).hasSize(4);
    assertThat(json.at("/questions/1/points/3/confirmed").asString()).isEqualTo("WRONG_REFERENCE");
    assertThat(json.at("/questions/0/followUps/0/met").asString()).isEqualTo("NO");
    assertThat(json.at("/questions/2/proposed").asString()).isEqualTo("AGAIN");
    assertThat(json.at("/questions/3/score").isMissingNode()).isTrue();
    assertThat(json.at("/missed/0/cost").asDouble()).isEqualTo(report().missed().getFirst().cost());
  }

  @Test
  void csvHasARowForEachQuestion() {
    var rows = Export.CSV.write(report(), english()).split("\r\n");
    assertThat(rows).hasSize(5);
    assertThat(rows[1])
        .startsWith(
            "1,2026-03-02,MEASURE,1,1,Caches,What is cache"
                + " 1?,0.25,true,0.85,0.75,0,HANDED_IN,12000,2000,60000,1.0,3,4,2,4,")
        .endsWith(",EASY,It is fast.");
    assertThat(rows[4]).endsWith(",SKIPPED,12000,2000,0,,,,,,,,It is fast.");
  }

  private static Words english() {
    return Messages.of(Locale.ENGLISH)::say;
  }
}
