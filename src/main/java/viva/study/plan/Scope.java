package viva.study.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import viva.card.Interview;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.fsrs.MemoryModel;
import viva.fsrs.Scheduler;

/// What a plan is about: cards that count for interviews to come.
///
/// @param days       to the last interview
/// @param interviews to come, soonest first
/// @param cards      that count for one of them; those never answered stand in their own order
/// @param standings  of the cards
/// @param groupOf    the group of each card
/// @param groups     the weights of the interviews, in their order, that cards of a group share
record Scope(
    int days,
    List<Interview> interviews,
    List<ScheduledCard> cards,
    List<Standing> standings,
    List<Integer> groupOf,
    List<List<Double>> groups) {

  private static final int SAMPLE = 120;

  static Scope of(List<Interview> all, List<ScheduledCard> cards, StudyMoment now) {
    var interviews = ahead(all, now.day());
    var counted = new ArrayList<ScheduledCard>();
    var standings = new ArrayList<Standing>();
    var groups = new LinkedHashMap<List<Double>, Integer>();
    var groupOf = new ArrayList<Integer>();
    for (var card : cards) {
      var weights = interviews.stream().map(i -> i.weight(card.card().topic())).toList();
      if (card.marks().suspended() || weights.stream().allMatch(w -> w == 0)) continue;
      if (card.state() instanceof State.New && card.card().unanswered()) continue;
      counted.add(card);
      standings.add(standing(card.state(), now));
      groupOf.add(groups.computeIfAbsent(weights, _ -> groups.size()));
    }
    int days = interviews.isEmpty() ? 0 : daysTo(interviews.getLast(), now.day());
    return new Scope(days, interviews, counted, standings, groupOf, List.copyOf(groups.keySet()));
  }

  /// The interviews that are near enough to plan for, soonest first.
  static List<Interview> ahead(List<Interview> all, LocalDate today) {
    return all.stream()
        .filter(i -> i.date().isAfter(today) && daysTo(i, today) <= InterviewDatePlan.HORIZON)
        .sorted(Comparator.comparing(Interview::date))
        .toList();
  }

  static int daysTo(Interview interview, LocalDate today) {
    return (int) (interview.date().toEpochDay() - today.toEpochDay());
  }

  int daysTo(int interview, LocalDate today) {
    return daysTo(interviews.get(interview), today);
  }

  /// The worth of knowing a card of a group on each day.
  double[] worth(List<Double> weights, LocalDate today) {
    var worth = new double[days + 1];
    for (int i = 0; i < weights.size(); i++) worth[daysTo(i, today)] += weights.get(i);
    return worth;
  }

  /// The seconds there are on each day: as many as the interview that asks for most.
  double[] seconds(LocalDate today) {
    var seconds = new double[days];
    for (int i = 0; i < interviews.size(); i++) {
      for (int day = 0; day < daysTo(i, today); day++)
        seconds[day] = Math.max(seconds[day], interviews.get(i).minutes() * 60.0);
    }
    return seconds;
  }

  /// The cards as masses, for prices.
  List<CardGroup> masses(MemoryModel model, LocalDate today) {
    return IntStream.range(0, groups.size())
        .mapToObj(g -> mass(model, g, worth(groups.get(g), today)))
        .toList();
  }

  private CardGroup mass(MemoryModel model, int group, double[] worth) {
    var seen = new ArrayList<Standing.Seen>();
    int fresh = 0;
    for (int i = 0; i < groupOf.size(); i++) {
      if (groupOf.get(i) != group) continue;
      switch (standings.get(i)) {
        case Standing.Fresh() -> fresh++;
        case Standing.Seen card -> seen.add(card);
      }
    }
    seen.sort(Comparator.comparingDouble(s -> s.memory().stability()));
    return CardGroup.of(model, worth, fresh, seen, Math.max(20, SAMPLE / groups.size()));
  }

  private static Standing standing(State state, StudyMoment now) {
    return switch (state) {
      case State.New() -> new Standing.Fresh();
      case State.Seen seen -> new Standing.Seen(seen.memory(), Scheduler.elapsed(seen, now));
    };
  }
}
