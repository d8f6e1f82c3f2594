package viva.interview.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import viva.interview.word.Forms;
import viva.interview.word.Tokens;

/// A piece of a text between two pauses.
///
/// @param sentence the number of its sentence in the text
/// @param start    in the rewritten text
/// @param end      in the rewritten text
record Clause(int sentence, int start, int end, Tokens tokens, Forms forms) {
  /// What ends a sentence (the first group), and what only ends a clause. Speech that was written
  /// down has spaces, and words that go on to the next thing.
  private static final Pattern PAUSE =
      Pattern.compile(
          "([。!?;\\n]|\\.(?![a-z0-9]))|[,:()\\[\\]“”\"—]|(?<=\\p{IsHan}) (?=\\p{IsHan})"
              + "|(?=然后|另外|还有|其次|再者|此外|最后|而且|但是|不过|同时|因为|所以|而(?=[a-z]))");

  /// The clauses that have words.
  static List<Clause> of(String text, Tokens tokens) {
    var clauses = new ArrayList<Clause>();
    var pause = PAUSE.matcher(text);
    int start = 0;
    int sentence = 0;
    while (pause.find()) {
      add(clauses, sentence, start, pause.start(), tokens);
      if (pause.group(1) != null) sentence++;
      start = pause.end();
    }
    add(clauses, sentence, start, text.length(), tokens);
    return clauses;
  }

  /// The words of several clauses.
  static Forms words(List<Clause> clauses) {
    return Forms.all(clauses.stream().map(Clause::forms).toList());
  }

  private static void add(List<Clause> clauses, int sentence, int start, int end, Tokens tokens) {
    var within = tokens.within(start, end);
    if (within.pairs().isEmpty() && within.singles().isEmpty()) return;
    clauses.add(new Clause(sentence, start, end, within, Forms.of(within)));
  }
}
