package viva.interview.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import viva.card.Card;

/// The names that authors put in brackets behind a term: `困惑度（Perplexity）`.
public final class Glosses {
  /// A Chinese term, perhaps set off, with its English name of at most five words; a link's title
  /// in brackets is none.
  private static final Pattern GLOSS =
      Pattern.compile(
          "(?<!\\p{IsHan})(\\p{IsHan}{2,16})[*`”』」]{0,2} ?"
              + "[（(] ?([A-Za-z][A-Za-z0-9-]*(?: [A-Za-z0-9-]+){0,4}) ?[)）](?!])");

  /// What stands before a term in a running sentence. Only words that no term has within it: a
  /// name that is too long matches nothing, one cut too short would match everything.
  private static final Pattern BEFORE = Pattern.compile("^.*[的是和与叫称]");

  private static final int LONGEST = 8;

  /// A term with more English names than this has none: what stands behind it are examples.
  private static final int NAMES = 2;

  private Glosses() {}

  /// The pairs in a deck's questions and answers.
  public static List<AliasPair> in(Collection<Card> deck) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (var card : deck) {
      add(card.question(), names);
      add(card.answer(), names);
    }
    var pairs = new ArrayList<AliasPair>();
    names.forEach(
        (term, others) -> {
          if (others.size() > NAMES) return;
          for (var other : others) pairs.add(new AliasPair(term, other));
        });
    return pairs;
  }

  private static void add(String text, Map<String, Set<String>> names) {
    var gloss = GLOSS.matcher(text);
    while (gloss.find()) {
      var term = BEFORE.matcher(gloss.group(1)).replaceFirst("");
      if (term.length() < 2 || term.length() > LONGEST) continue;
      var other = gloss.group(2).toLowerCase(Locale.ROOT);
      names.computeIfAbsent(term, _ -> new LinkedHashSet<>()).add(other);
    }
  }
}
