package viva.progress.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import viva.card.State;
import viva.card.evidence.Phase;
import viva.card.evidence.Standing;
import viva.progress.Page;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Filter;
import viva.progress.evidence.Period;
import viva.progress.evidence.Scope;
import viva.progress.evidence.Share;

/// What the last seven study days have brought.
///
/// @param from      the first of the days
/// @param to        today
/// @param days      on how many of them something was answered
/// @param answers   in the schedule or not
/// @param minutes   spent
/// @param passed    first answers of a day to cards in review: how many were known
/// @param before    the same of the seven days before
/// @param begun     cards answered for the first time ever
/// @param matured   cards that are mature now and were not when they were answered in these days
/// @param forgotten cards in review that were not known, most often first
/// @param known     how many cards are known today, expected
/// @param knownLater how many will be in seven days if nothing is studied
/// @param page      all numbers of these days
public record Week(
    LocalDate from,
    LocalDate to,
    int days,
    int answers,
    double minutes,
    Share passed,
    Share before,
    List<Standing> begun,
    List<Standing> matured,
    List<Forgotten> forgotten,
    double known,
    double knownLater,
    Page page) {
  private static final int DAYS = 7;

  /// @param times how often in these days
  public record Forgotten(Standing card, int times) {}

  public Week {
    begun = List.copyOf(begun);
    matured = List.copyOf(matured);
    forgotten = List.copyOf(forgotten);
  }

  /// The week that ends today.
  public static Week of(Evidence evidence) {
    var to = evidence.now().day();
    var scope = Scope.of(evidence, Filter.ALL.over(Period.WEEK));
    var page = Page.of(evidence, scope.filter());
    var seen = new Seen(evidence, (int) to.toEpochDay() - DAYS + 1);
    return new Week(
        to.minusDays(DAYS - 1),
        to,
        (int) page.volume().days().stream().filter(d -> d.allAnswers() > 0).count(),
        page.volume().extent().n(),
        page.volume().minutes(),
        seen.passed,
        seen.before,
        cards(evidence, seen.begun),
        cards(evidence, seen.growing).stream().filter(c -> c.phase() == Phase.MATURE).toList(),
        seen.forgotten(),
        known(evidence, scope, 0),
        known(evidence, scope, DAYS),
        page);
  }

  private static List<Standing> cards(Evidence evidence, BitSet places) {
    return places.stream().mapToObj(evidence.cards()::get).toList();
  }

  private static double known(Evidence evidence, Scope scope, int later) {
    double known = 0;
    for (var card : scope.asked()) {
      if (!(card.state() instanceof State.Seen seen)) continue;
      known += evidence.recall(seen, later);
    }
    return known;
  }

  /// What one walk over the log finds.
  private static final class Seen {
    final Evidence evidence;
    final BitSet begun = new BitSet();
    final BitSet growing = new BitSet();
    final int[] missed;
    Share passed = Share.NONE;
    Share before = Share.NONE;

    Seen(Evidence evidence, int from) {
      this.evidence = evidence;
      this.missed = new int[evidence.cards().size()];
      var answers = evidence.answers();
      var known = new BitSet();
      for (int i = 0; i < answers.size(); i++) {
        int card = answers.card(i);
        if (answers.day(i) >= from + DAYS) continue;
        boolean inWeek = answers.day(i) >= from;
        if (!answers.practice(i)) {
          if (inWeek && !known.get(card)) begun.set(card);
          known.set(card);
        }
        if (inWeek && !answers.practice(i) && answers.phase(i) != Phase.MATURE) growing.set(card);
        if (!answers.reviewed(i) || answers.day(i) < from - DAYS) continue;
        if (inWeek) passed = passed.plus(answers.known(i));
        else before = before.plus(answers.known(i));
        if (inWeek && !answers.known(i)) missed[card]++;
      }
    }

    List<Forgotten> forgotten() {
      var forgotten = new ArrayList<Forgotten>();
      for (int place = 0; place < missed.length; place++) {
        if (missed[place] > 0)
          forgotten.add(new Forgotten(evidence.cards().get(place), missed[place]));
      }
      forgotten.sort(Comparator.comparingInt(Forgotten::times).reversed());
      return forgotten;
    }
  }
}
