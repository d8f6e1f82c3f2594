package viva.interview.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static viva.interview.cover.Evidence.FOUND;
import static viva.interview.cover.Evidence.NOT_FOUND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.card.Card;
import viva.card.Origin;
import viva.card.Topic;
import viva.interview.Scribbles;
import viva.interview.point.KeyPoints;
import viva.interview.word.AliasPair;
import viva.interview.word.Aliases;

class CoverageTest {
  private static final String SIGNS = "绿红茶发酵用水泡80度，。；\n $\\{}²ﬁ𝑛a比不";

  private static final String TEA =
      """
      - **绿茶**：不发酵，用 80 度的水泡，味道清淡
      - **红茶**：全发酵，用沸水泡，可以加牛奶
      - **普洱**：后发酵，越放越香，要先洗茶
      """;

  private final Card card =
      new Card(new Topic(List.of()), "三种茶有什么区别？", TEA, new Origin("tea.md", 1));
  private final Coverage coverage = with(Aliases.standard());

  private Coverage with(Aliases aliases) {
    var words = DeckWords.of(List.of(card), aliases);
    return Coverage.of(card.question(), KeyPoints.of(card), words, aliases);
  }

  private List<Evidence> evidence(String answer) {
    return coverage.check(answer).stream().map(PointCheck::evidence).toList();
  }

  @Test
  void eachPointThatIsSaidIsFoundWithItsQuote() {
    var answer = "绿茶不发酵，水温 80 度；普洱要洗茶，而且越放越香。";
    var checks = coverage.check(answer);
    assertThat(evidence(answer)).containsExactly(FOUND, NOT_FOUND, FOUND);
    assertThat(checks.get(0).quotes())
        .extracting(s -> s.of(answer))
        .containsExactly("绿茶不发酵，水温 80 度");
    assertThat(checks.get(2).quotes())
        .extracting(s -> s.of(answer))
        .containsExactly("普洱要洗茶，而且越放越香");
  }

  @Test
  void whatIsSaidOfAnotherSubjectDoesNotCount() {
    assertThat(evidence("红茶不发酵，用 80 度的水泡，味道清淡").getFirst()).isEqualTo(NOT_FOUND);
  }

  @Test
  void whatIsOnlyComparedWithKeepsItsSubject() {
    assertThat(evidence("红茶全发酵，比绿茶浓，用沸水泡，可以加牛奶").get(1)).isEqualTo(FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "不知道", "这题我不会，没了解过", "I don't know", "绿茶", "发酵"})
  void whoSaysNothingGetsNothing(String answer) {
    assertThat(evidence(answer)).containsOnly(NOT_FOUND);
  }

  @Test
  void anEchoOfTheQuestionSaysNothing() {
    assertThat(evidence(card.question())).containsOnly(NOT_FOUND);
  }

  @Test
  void theAnswerItselfSaysAll() {
    assertThat(evidence(TEA)).containsOnly(FOUND);
  }

  @Test
  void theOppositeIsMarkedAndNoMore() {
    var checks = coverage.check("绿茶是发酵的茶");
    assertThat(checks.getFirst().evidence()).isNotEqualTo(NOT_FOUND);
    assertThat(checks.getFirst().swapMark()).isTrue();
  }

  @Test
  void anotherNameCountsOnceItIsKnown() {
    var answer = "black tea is fully oxidised, milk goes with it";
    assertThat(evidence(answer).get(1)).isEqualTo(NOT_FOUND);
    var more = List.of(new AliasPair("红茶", "black tea"), new AliasPair("全发酵", "fully oxidised"));
    var check = with(Aliases.standard().with(more)).check(answer).get(1);
    assertThat(check.evidence()).isEqualTo(FOUND);
  }

  @Test
  void anyAnswerIsCheckedAndItsQuotesAreWithinIt() {
    Scribbles.each(
        SIGNS,
        text ->
            coverage
                .check(text)
                .forEach(c -> assertThat(c.quotes()).allMatch(q -> q.to() <= text.length())));
  }
}
