package viva.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.random.RandomGenerator;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.fsrs.MemoryModel;
import viva.fsrs.simulate.Habits;
import viva.fsrs.simulate.Simulator;

/// In which order the reviews of a day are asked.
public enum QueueOrder {
  /// The longest due first.
  DUE,
  /// One topic after the other.
  TOPIC,
  /// The topics in turn.
  INTERLEAVED,
  /// By dice.
  RANDOM,
  /// The most difficult first.
  HARDEST,
  /// The best remembered first: under a backlog this keeps most knowledge for the minutes spent.
  REMEMBERED,
  /// What gains most recall a second first, for a day that is shorter than its cards.
  VALUE;

  /// When the gain is looked at, in days from now.
  private static final int LATER = 30;

  /// A card that is due.
  ///
  /// @param elapsed study days since its last answer
  record Due(ScheduledCard card, State.Review state, int elapsed, double recall) {}

  List<ScheduledCard> sorted(
      List<Due> due, MemoryModel model, Habits habits, RandomGenerator dice) {
    var sorted = new ArrayList<>(due);
    sorted.sort(Comparator.comparingLong(d -> d.card().id().value()));
    switch (this) {
      case DUE -> sorted.sort(Comparator.comparing(d -> d.state().due()));
      case TOPIC, INTERLEAVED, RANDOM -> {}
      case HARDEST -> sort(sorted, d -> d.state().memory().difficulty());
      case REMEMBERED -> sort(sorted, Due::recall);
      case VALUE -> sort(sorted, d -> gain(d, model) / seconds(d, habits));
    }
    return together(sorted.stream().map(Due::card).toList(), List.of(), dice);
  }

  /// Reviews in this order and new cards in the order of the notes in one queue: in the same topics
  /// where topics give the order, else spread evenly.
  List<ScheduledCard> together(
      List<ScheduledCard> reviews, List<ScheduledCard> fresh, RandomGenerator dice) {
    return switch (this) {
      case TOPIC -> topics(reviews, fresh).values().stream().flatMap(Queue::stream).toList();
      case INTERLEAVED -> inTurn(topics(reviews, fresh));
      case RANDOM -> {
        var cards = new ArrayList<>(reviews);
        cards.addAll(fresh);
        shuffle(cards, dice);
        yield cards;
      }
      case DUE, HARDEST, REMEMBERED, VALUE -> mix(reviews, fresh);
    };
  }

  /// Both lists in their own order, the shorter one spread evenly over the longer.
  private static List<ScheduledCard> mix(List<ScheduledCard> a, List<ScheduledCard> b) {
    var mixed = new ArrayList<ScheduledCard>(a.size() + b.size());
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (j == b.size() || (i < a.size() && (long) i * b.size() <= (long) j * a.size()))
        mixed.add(a.get(i++));
      else mixed.add(b.get(j++));
    }
    return mixed;
  }

  private interface Figure {
    double of(Due due);
  }

  private record Scored(Due due, double score) {}

  private static void sort(List<Due> due, Figure figure) {
    var scored = new ArrayList<Scored>(due.size());
    for (var d : due) scored.add(new Scored(d, figure.of(d)));
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    for (int i = 0; i < scored.size(); i++) due.set(i, scored.get(i).due());
  }

  private static double gain(Due due, MemoryModel model) {
    var memory = due.state().memory();
    int days = Math.max(1, due.elapsed());
    double known = model.retrievability(model.next(memory, Rating.GOOD, days), LATER);
    double forgotten = model.retrievability(Simulator.afterFail(model, memory, days), LATER);
    double left = model.retrievability(memory, days + LATER);
    return due.recall() * known + (1 - due.recall()) * forgotten - left;
  }

  private static double seconds(Due due, Habits habits) {
    return due.recall() * habits.meanPass() + (1 - due.recall()) * habits.fail();
  }

  private static void shuffle(List<ScheduledCard> cards, RandomGenerator dice) {
    for (int i = cards.size() - 1; i > 0; i--) {
      int j = dice.nextInt(i + 1);
      var card = cards.get(i);
      cards.set(i, cards.get(j));
      cards.set(j, card);
    }
  }

  private static Map<Topic, Queue<ScheduledCard>> topics(
      List<ScheduledCard> reviews, List<ScheduledCard> fresh) {
    var cards = new ArrayList<>(reviews);
    cards.addAll(fresh);
    cards.sort(Comparator.comparingLong(c -> c.id().value()));
    var topics = new LinkedHashMap<Topic, Queue<ScheduledCard>>();
    for (var card : cards)
      topics.computeIfAbsent(card.card().topic(), _ -> new ArrayDeque<>()).add(card);
    return topics;
  }

  private static List<ScheduledCard> inTurn(Map<Topic, Queue<ScheduledCard>> topics) {
    var mixed = new ArrayList<ScheduledCard>();
    while (!topics.isEmpty()) {
      for (var left : topics.values()) mixed.add(left.remove());
      topics.values().removeIf(Queue::isEmpty);
    }
    return mixed;
  }
}
