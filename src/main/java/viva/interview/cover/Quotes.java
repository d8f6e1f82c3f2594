package viva.interview.cover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import viva.interview.word.Forms;
import viva.interview.word.Mapped;

/// Where an answer says a point: what is shown beside the tick.
final class Quotes {
  /// The share of the best clause's score from which on a clause is quoted too.
  private static final double ENOUGH = 0.35;

  private Quotes() {}

  /// The clauses that say most of a point.
  static List<Clause> of(Weighed point, List<Clause> clauses) {
    double best = clauses.stream().mapToDouble(c -> point.score(c.forms())).max().orElse(0);
    return clauses.stream().filter(c -> point.score(c.forms()) >= best * ENOUGH).toList();
  }

  /// Their places in the answer; neighbours are one.
  static List<Span> spans(List<Clause> clauses, Mapped text) {
    var spans = new ArrayList<Span>();
    for (var clause : clauses) {
      var words = text.words(clause.start(), clause.end());
      int start = clause.start() + words.length() - words.stripLeading().length();
      int end = start + words.strip().length();
      add(spans, new Span(text.sourceStart(start), text.sourceEnd(end)));
    }
    return spans;
  }

  /// Whether the clause that is most like a part of the point seems to say its opposite.
  static boolean opposed(Weighed point, Mapped text, List<Clause> quoted) {
    var parts = Clause.of(point.text().text(), point.tokens());
    record Side(Clause quote, Clause part, double alike) {}
    return quoted.stream()
        .flatMap(q -> parts.stream().map(p -> new Side(q, p, alike(point, q.forms(), p.forms()))))
        .filter(s -> s.alike > 0)
        .max(Comparator.comparingDouble(Side::alike))
        .map(
            s ->
                Polarity.opposed(
                    text.words(s.quote.start(), s.quote.end()),
                    point.text().words(s.part.start(), s.part.end())))
        .orElse(false);
  }

  private static double alike(Weighed point, Forms one, Forms other) {
    var both = new HashSet<>(one.pairs());
    both.retainAll(other.pairs());
    return point.body().pairs().within(both);
  }

  /// Adds a span, or lengthens the last one where they are no more than a sign apart.
  private static void add(List<Span> spans, Span next) {
    if (!spans.isEmpty() && next.from() <= spans.getLast().to() + 1) {
      var last = spans.removeLast();
      spans.add(new Span(last.from(), Math.max(last.to(), next.to())));
    } else spans.add(next);
  }
}
