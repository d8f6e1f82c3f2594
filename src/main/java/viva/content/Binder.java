package viva.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.card.Card;
import viva.card.Origin;
import viva.card.Problem;
import viva.card.Topic;
import viva.content.choose.Candidate;
import viva.content.choose.Selection;
import viva.content.cut.Cut;
import viva.content.cut.Pair;
import viva.content.line.Line;
import viva.content.line.Plain;
import viva.content.line.Reason;
import viva.content.page.Page;

/// Makes cards of the drafts of one document, and accounts for its lines.
final class Binder {
  private final String path;
  private final List<String> wider;
  private final List<String> tags;
  private final Page page;
  private final List<Line> raw;
  private final List<Problem> problems = new ArrayList<>();

  Binder(String path, List<String> wider, List<String> tags, Page page, List<Line> raw) {
    this.path = path;
    this.wider = wider;
    this.tags = tags;
    this.page = page;
    this.raw = raw;
  }

  Reading bind(Cut cut, List<Candidate> candidates, Selection selection) {
    var cards = new ArrayList<Card>();
    var kept = new ArrayList<Integer>();
    var made = new ArrayList<Card>();
    Map<String, Integer> titles = new HashMap<>();
    for (var draft : cut.drafts()) titles.merge(draft.unit().title(), 1, Integer::sum);
    for (var draft : cut.drafts())
      made.add(card(draft, titles.getOrDefault(draft.unit().title(), 0) < 2));
    var doubles = doubles(made);
    for (int i = 0; i < made.size(); i++) {
      var card = made.get(i);
      if (doubles.contains(i)) {
        leaveOut(cut, i);
        if (!card.unanswered()) problem(card, Problem.Kind.DUPLICATE);
      } else {
        cards.add(card);
        kept.add(i);
        if (card.unanswered()) problem(card, Problem.Kind.NO_ANSWER);
        else if (Ends.cut(card.answer())) problem(card, Problem.Kind.CUT_ANSWER);
      }
    }
    if (cards.isEmpty()) structure(Problem.Kind.NO_QUESTION);
    else if (!selection.clear()) structure(Problem.Kind.UNCLEAR_STRUCTURE);
    var account = new Account(page, cut, raw);
    return new Reading(
        cards,
        problems,
        account.leftOut(),
        new Explanation(candidates, selection.chosen(), account.spans(kept)));
  }

  private Card card(Cut.Draft draft, boolean unique) {
    var pair = Pair.of(page, draft, unique);
    var own = new ArrayList<>(tags);
    own.addAll(pair.tags());
    return new Card(
        new Topic(draft.topic()).under(wider),
        pair.question(),
        pair.answer(),
        new Origin(path, page.line(draft.unit().first()).number()),
        own);
  }

  /// Exact copies of an earlier card, and questions without answer that are answered elsewhere.
  private static Set<Integer> doubles(List<Card> cards) {
    Map<String, List<Integer>> byQuestion = new HashMap<>();
    for (int i = 0; i < cards.size(); i++)
      byQuestion.computeIfAbsent(cards.get(i).question(), _ -> new ArrayList<>()).add(i);
    var doubles = new HashSet<Integer>();
    for (var same : byQuestion.values()) {
      if (same.size() < 2) continue;
      boolean answered = same.stream().anyMatch(i -> !cards.get(i).unanswered());
      var seen = new ArrayList<String>();
      for (int i : same) {
        var answer = Plain.blanks(cards.get(i).answer());
        if ((answer.isEmpty() && answered) || seen.contains(answer)) doubles.add(i);
        else seen.add(answer);
      }
    }
    return doubles;
  }

  private static void leaveOut(Cut cut, int draft) {
    var d = cut.drafts().get(draft);
    for (int i = d.unit().first(); i <= d.unit().last(); i++)
      if (cut.owner(i) == draft) cut.leaveOut(i, Reason.DOUBLE);
    for (int i : d.answer()) if (cut.owner(i) == draft) cut.leaveOut(i, Reason.DOUBLE);
  }

  private void problem(Card card, Problem.Kind kind) {
    problems.add(new Problem(card.origin(), kind, card.question()));
  }

  private void structure(Problem.Kind kind) {
    problems.add(new Problem(new Origin(path, 1), kind, ""));
  }
}
