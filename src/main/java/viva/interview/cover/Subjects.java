package viva.interview.cover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import viva.interview.word.Forms;

/// The things that a card tells apart: who says something of one of them has not said it of the
/// others.
///
/// @param names the weights of each one's name; none where the card is about one thing only
record Subjects(Map<String, Weights> names) {
  /// The share of a name that has to be there.
  static final double NAMED = 0.6;

  /// Before a name that something is only compared with.
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:比|比起|相比|相比于|相较|相较于|较|不同于|不像|不是|而非|优于|than|unlike|compared (?:to|with)) ?"
              + "\\p{IsHan}{0,3}$");

  Subjects {
    names = Map.copyOf(names);
  }

  /// Of all names of a card. A name that the question gives is what the card is about, unless it
  /// gives several.
  static Subjects of(Map<String, Weights> names, Forms question) {
    var asked = new Subjects(names).in(question);
    var told = new HashMap<>(names);
    if (asked.size() == 1) told.keySet().removeAll(asked);
    return new Subjects(told.size() < 2 ? Map.of() : told);
  }

  /// The subjects that words name.
  Set<String> in(Forms words) {
    var named = new HashSet<String>();
    for (var name : names.entrySet()) {
      if (name.getValue().share(words.pairs()) >= NAMED) named.add(name.getKey());
    }
    return named;
  }

  /// What each clause is about: what it names, else what its sentence named last.
  List<Set<String>> owners(String text, List<Clause> clauses) {
    var owners = new ArrayList<Set<String>>();
    Set<String> owner = Set.of();
    int sentence = -1;
    for (var clause : clauses) {
      if (clause.sentence() != sentence) owner = Set.of();
      sentence = clause.sentence();
      var named = in(clause.forms());
      named.removeIf(name -> compared(text, clause, name));
      if (!named.isEmpty()) owner = named;
      owners.add(owner);
    }
    return owners;
  }

  private boolean compared(String text, Clause clause, String name) {
    var words = Objects.requireNonNull(names.get(name)).of();
    return clause.tokens().pairs().stream()
        .filter(t -> words.containsKey(t.form()))
        .findFirst()
        .map(t -> COMPARED.matcher(text.substring(clause.start(), t.start())).find())
        .orElse(false);
  }
}
