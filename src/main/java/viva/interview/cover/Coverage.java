package viva.interview.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import viva.interview.point.KeyPoint;
import viva.interview.word.Aliases;
import viva.interview.word.Mapped;
import viva.interview.word.Spelling;
import viva.interview.word.Tokens;

/// Finds a card's key points in answers. Prepared once for a card; checking is then a few
/// milliseconds. May be used by any thread.
///
/// It finds words, not truth: see `docs/decisions/key-points.md`.
public final class Coverage {
  /// From this score on a point is shown as said.
  static final double FOUND = 0.17;

  /// From this score on the learner is asked.
  static final double MAYBE = 0.10;

  /// How much more of a point has to be said of another subject before it counts as that one's.
  private static final double ELSEWHERE = 0.03;

  /// From this score on a clause has the point's own words, whatever else it names.
  private static final double VERBATIM = 1;

  /// How many clauses an answer has that is spoken in a minute or two.
  private static final double USUAL = 12;

  private final List<Weighed> points;
  private final Subjects subjects;
  private final Aliases aliases;

  private Coverage(Weighing weighing, Aliases aliases) {
    this.points = weighing.points();
    this.subjects = weighing.subjects();
    this.aliases = aliases;
  }

  /// Prepares the points of a card.
  ///
  /// @param question its words count little, because an answer that repeats them says nothing
  /// @param deck     counted with the same aliases
  public static Coverage of(
      String question, List<KeyPoint> points, DeckWords deck, Aliases aliases) {
    return new Coverage(new Weighing(question, points, deck, aliases), aliases);
  }

  /// What an answer says: one check for each point, in their order. A blank answer, one that only
  /// declines, and one of a single word say nothing.
  ///
  /// @param answer as it was typed or transcribed; the quotes are places in it
  public List<PointCheck> check(String answer) {
    var text = Spelling.of(answer);
    var tokens = Tokens.of(text.text(), aliases);
    if (Silence.is(text.text(), tokens)) return points.stream().map(Coverage::nothing).toList();
    var clauses = Clause.of(text.text(), tokens);
    var owners = subjects.owners(text.text(), clauses);
    return points.stream().map(p -> check(p, text, clauses, owners)).toList();
  }

  private static PointCheck nothing(Weighed p) {
    return new PointCheck(p.point(), 0, Evidence.NOT_FOUND, List.of(), false);
  }

  private static PointCheck check(
      Weighed p, Mapped text, List<Clause> clauses, List<Set<String>> owners) {
    var here = new ArrayList<Clause>();
    var elsewhere = new ArrayList<Clause>();
    for (int i = 0; i < clauses.size(); i++) {
      boolean other = !owners.get(i).isEmpty() && !owners.get(i).contains(p.subject());
      (other && !p.subject().isEmpty() ? elsewhere : here).add(clauses.get(i));
    }
    boolean apart = saidElsewhere(p, here, elsewhere);
    var said = Place.best(p, apart ? here : clauses, !apart);
    double score = said.score() - chance(said.score(), clauses.size());
    if (score < MAYBE) return nothing(p);
    var quoted = Quotes.of(p, said.clauses());
    boolean swapped = apart || Quotes.opposed(p, text, quoted);
    return new PointCheck(
        p.point(),
        score,
        score < FOUND ? Evidence.MAYBE : Evidence.FOUND,
        Quotes.spans(quoted, text),
        swapped);
  }

  /// What some of a point's words score by chance somewhere in a long answer: the less, the more
  /// of it stands in one place.
  private static double chance(double score, int clauses) {
    double some = Math.max(0, 1 - score / VERBATIM);
    return 0.20 * some * Math.max(0, Math.log(clauses / USUAL));
  }

  /// Whether the answer says the point of another of the card's subjects.
  private static boolean saidElsewhere(Weighed p, List<Clause> here, List<Clause> elsewhere) {
    if (elsewhere.isEmpty()) return false;
    if (elsewhere.stream().anyMatch(c -> p.bare().of(c.forms()) > VERBATIM)) return false;
    return p.bare().of(Clause.words(elsewhere)) > p.bare().of(Clause.words(here)) + ELSEWHERE;
  }
}
