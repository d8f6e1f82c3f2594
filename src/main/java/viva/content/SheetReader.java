package viva.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import viva.card.Card;
import viva.card.Origin;
import viva.card.Problem;
import viva.card.Topic;
import viva.content.frame.Folders;
import viva.content.line.Reason;
import viva.content.sheet.Sheet;

/// Reads a table: a row, a card.
final class SheetReader {
  private SheetReader() {}

  /// Reads a table; nothing where it is unclear which columns ask and answer. One that does not
  /// name its columns may hold anything: its first two do so only where the user has pointed at it.
  static Optional<Reading> read(String path, List<String> folders, String text, boolean alone) {
    var lines = text.split("\n", -1);
    var sheet = Sheet.of(path, text);
    if (sheet.entries().isEmpty() || !(alone || sheet.named())) return Optional.empty();
    var wider = Folders.topic(folders);
    var cards = new ArrayList<Card>();
    var problems = new ArrayList<Problem>();
    var spans = new ArrayList<Explanation.Span>();
    for (var entry : sheet.entries()) {
      var card =
          new Card(
              new Topic(entry.topic()).under(wider),
              entry.question(),
              entry.answer(),
              new Origin(path, entry.first()),
              entry.tags());
      spans.add(new Explanation.Span(cards.size(), entry.first(), entry.last()));
      cards.add(card);
      if (card.unanswered()) problems.add(problem(card, Problem.Kind.NO_ANSWER));
      else if (Ends.cut(card.answer())) problems.add(problem(card, Problem.Kind.CUT_ANSWER));
    }
    var leftOut = new ArrayList<LeftOut>();
    if (sheet.head() > 0) leftOut.add(new LeftOut(1, sheet.head(), Reason.FRONT_MATTER, lines[0]));
    for (int line : sheet.nameless()) {
      leftOut.add(new LeftOut(line, line, Reason.NO_QUESTION, lines[line - 1]));
      problems.add(
          new Problem(new Origin(path, line), Problem.Kind.ROW_ASKS_NOTHING, lines[line - 1]));
    }
    for (int line : sheet.unclosed())
      problems.add(
          new Problem(new Origin(path, line), Problem.Kind.UNCLOSED_QUOTE, lines[line - 1]));
    problems.sort(Comparator.comparingInt(problem -> problem.origin().line()));
    return Optional.of(
        new Reading(cards, problems, leftOut, new Explanation(List.of(), List.of(), spans)));
  }

  private static Problem problem(Card card, Problem.Kind kind) {
    return new Problem(card.origin(), kind, card.question());
  }
}
