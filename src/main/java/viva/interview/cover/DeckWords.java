package viva.interview.cover;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import viva.card.Card;
import viva.interview.word.Aliases;
import viva.interview.word.Spelling;
import viva.interview.word.Tokens;

/// How common each word is in the learner's deck: what most lines say tells little.
public final class DeckWords {
  private final Map<String, Integer> lines = new HashMap<>();
  private int all;

  private DeckWords() {}

  /// Counts the words of a deck's questions and answers, line by line.
  public static DeckWords of(Collection<Card> deck, Aliases aliases) {
    var words = new DeckWords();
    for (var card : deck) {
      words.count(card.question(), aliases);
      words.count(card.answer(), aliases);
    }
    return words;
  }

  private void count(String text, Aliases aliases) {
    for (var line : Spelling.of(text).text().lines().toList()) {
      if (line.isBlank()) continue;
      all++;
      var tokens = Tokens.of(line, aliases);
      var forms = new HashSet<String>();
      for (var channel : List.of(tokens.pairs(), tokens.singles())) {
        for (var token : channel) forms.add(token.form());
      }
      for (var form : forms) lines.merge(form, 1, Integer::sum);
    }
  }

  /// How much a word tells: the more, the fewer lines have it.
  double rarity(String form) {
    return Math.log(1 + (all + 1.0) / (lines.getOrDefault(form, 0) + 1.0));
  }
}
