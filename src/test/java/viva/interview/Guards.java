package viva.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import viva.card.Card;
import viva.content.BuiltIn;
import viva.content.Reader;
import viva.interview.cover.Coverage;
import viva.interview.cover.DeckWords;
import viva.interview.cover.Evidence;
import viva.interview.point.KeyPoints;
import viva.interview.word.Aliases;
import viva.interview.word.Glosses;

/// What answers that say nothing of a card get from it: shares of its points that are ticked.
///
/// @param nothing   points ticked, a count: of blank answers, single words and "I don't know"
/// @param echo      answering with the question
/// @param other     answering with what another card of the deck wants
/// @param reference answering with the card's own answer
record Guards(int points, int nothing, double echo, double other, double reference) {
  /// Answers that say nothing of any card.
  static final List<String> NOTHING =
      List.of(
          "",
          " \n",
          "不知道",
          "不清楚，没了解过",
          "这个我不会",
          "忘了",
          "嗯",
          "I don't know",
          "no idea",
          "模型",
          "注意力",
          "token",
          "梯度消失",
          "Transformer",
          "大语言模型",
          "RAG",
          "微调",
          "数据",
          "训练",
          "LoRA");

  /// How many other cards' answers each card is asked with.
  private static final int OTHERS = 4;

  static List<Card> builtIn() {
    var cards = new ArrayList<Card>();
    for (var document : BuiltIn.documents("zh")) {
      cards.addAll(Reader.read(document.path(), List.of(), document.text()).cards());
    }
    return cards;
  }

  /// @param deck what words are counted in
  static Guards of(List<Card> cards, List<Card> deck, long seed) {
    var aliases = Aliases.standard().withFound(Glosses.in(deck));
    var words = DeckWords.of(deck, aliases);
    var dice = new Random(seed);
    var asked = cards.stream().filter(c -> !KeyPoints.of(c).isEmpty()).toList();
    int points = 0;
    int nothing = 0;
    int echo = 0;
    int other = 0;
    int reference = 0;
    for (var card : asked) {
      var coverage = Coverage.of(card.question(), KeyPoints.of(card), words, aliases);
      points += KeyPoints.of(card).size();
      for (var answer : NOTHING) nothing += ticked(coverage, answer);
      echo += ticked(coverage, card.question());
      reference += ticked(coverage, card.answer());
      for (int i = 0; i < OTHERS; i++) {
        var another = asked.get(dice.nextInt(asked.size()));
        if (!another.equals(card)) other += ticked(coverage, another.answer());
      }
    }
    double all = points;
    return new Guards(points, nothing, echo / all, other / all / OTHERS, reference / all);
  }

  private static int ticked(Coverage coverage, String answer) {
    var checks = coverage.check(answer);
    return (int) checks.stream().filter(c -> c.evidence() == Evidence.FOUND).count();
  }
}
