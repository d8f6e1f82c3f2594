package viva.progress.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import viva.card.CardId;
import viva.card.evidence.Standing;
import viva.card.mock.MockAnswer;

/// The part of the evidence that a filter admits.
public final class Scope {
  private final Evidence evidence;
  private final Filter filter;
  private final boolean[] admitted;
  private final List<Standing> asked;
  private final LocalDate from;
  private final int first;
  private final int last;

  private Scope(Evidence evidence, Filter filter, boolean[] admitted, List<Standing> asked) {
    this.evidence = evidence;
    this.filter = filter;
    this.admitted = admitted;
    this.asked = asked;
    this.from = from(evidence, filter, admitted);
    this.first = (int) from.toEpochDay();
    this.last = (int) evidence.now().day().toEpochDay();
  }

  /// A filter that names an interview which is not there admits no card.
  public static Scope of(Evidence evidence, Filter filter) {
    var admitted = new boolean[evidence.cards().size()];
    var asked = new ArrayList<Standing>();
    var goal = evidence.goal(filter);
    for (int place = 0; place < admitted.length; place++) {
      var card = evidence.cards().get(place);
      admitted[place] =
          filter.admits(card)
              && (filter.interview().isEmpty()
                  || (goal.isPresent() && goal.get().interview().weight(card.topic()) > 0));
      if (admitted[place] && card.asked()) asked.add(card);
    }
    return new Scope(evidence, filter, admitted, List.copyOf(asked));
  }

  public Evidence evidence() {
    return evidence;
  }

  public Filter filter() {
    return filter;
  }

  /// Today's study day, in days since 1970-01-01.
  public int today() {
    return last;
  }

  /// Whether the card at a place is meant, archived or not.
  public boolean admits(int place) {
    return admitted[place];
  }

  /// Whether a card is meant; never where it is not in the evidence.
  public boolean admits(CardId card) {
    int place = evidence.place(card);
    return place >= 0 && admitted[place];
  }

  /// The cards meant that may be asked, by their numbers.
  public List<Standing> asked() {
    return asked;
  }

  /// Whether an answer is meant: its card, and its day within the period.
  public boolean holds(int answer) {
    var answers = evidence.answers();
    return admitted[answers.card(answer)]
        && answers.day(answer) >= first
        && answers.day(answer) <= last;
  }

  /// Whether a study day is within the period.
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(evidence.now().day());
  }

  /// Mock answers whose card and day are meant, oldest first.
  public List<MockAnswer> mockAnswers() {
    return evidence.mocks().answers().stream()
        .filter(a -> admits(a.card()) && holds(a.day()))
        .toList();
  }

  /// The filter's period; of all time from the first answer on.
  public Extent extent(int n) {
    return new Extent(n, from, evidence.now().day());
  }

  /// Today alone.
  public Extent today(int n) {
    return new Extent(n, evidence.now().day(), evidence.now().day());
  }

  /// From the first answer on, whatever the filter's period.
  public Extent allTime(int n) {
    return new Extent(n, from(evidence, filter.over(Period.ALL), admitted), evidence.now().day());
  }

  private static LocalDate from(Evidence evidence, Filter filter, boolean[] admitted) {
    var today = evidence.now().day();
    if (filter.period() != Period.ALL) return filter.period().from(today);
    var answers = evidence.answers();
    int first = (int) today.toEpochDay();
    for (int i = 0; i < answers.size(); i++) {
      if (admitted[answers.card(i)]) first = Math.min(first, answers.day(i));
    }
    return LocalDate.ofEpochDay(first);
  }
}
