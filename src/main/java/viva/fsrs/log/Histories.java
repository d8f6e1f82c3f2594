package viva.fsrs.log;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.Review;

/// A log as histories: the answers to each card side by side, card after card.
///
/// An answer is named by its position from 0. An item is an answer that says something about
/// memory: one at least a day after the answer before it. Items are counted in the order of the
/// log. All of it lies in a few arrays, so that a long log is small and quick to walk.
public final class Histories {
  private final int[] starts;
  private final int[] cards;
  private final int[] days;
  private final int[] gaps;
  private final byte[] grades;
  private final int[] items;

  private Histories(int[] starts, int[] cards, int[] days, int[] gaps, byte[] grades, int[] items) {
    this.starts = starts;
    this.cards = cards;
    this.days = days;
    this.gaps = gaps;
    this.grades = grades;
    this.items = items;
  }

  /// @param log clean, oldest first; a day before the day of the card's last answer counts as that
  ///     day
  public static Histories of(List<Review> log) {
    var cards = cards(log);
    var starts = starts(cards);
    var positions = positions(cards, starts);
    var owner = new int[log.size()];
    var days = new int[log.size()];
    var gaps = new int[log.size()];
    var grades = new byte[log.size()];
    var items = new int[log.size()];
    int count = 0;
    for (int i = 0; i < log.size(); i++) {
      var review = log.get(i);
      int at = positions[i];
      boolean first = at == starts[cards[i]];
      int day = (int) review.day().toEpochDay();
      owner[at] = cards[i];
      days[at] = first ? day : Math.max(day, days[at - 1]);
      gaps[at] = first ? 0 : days[at] - days[at - 1];
      grades[at] = (byte) review.rating().grade();
      if (gaps[at] > 0) items[count++] = at;
    }
    return new Histories(starts, owner, days, gaps, grades, Arrays.copyOf(items, count));
  }

  /// For each row its card, numbered by first appearance.
  private static int[] cards(List<Review> log) {
    Map<CardId, Integer> numbers = new HashMap<>();
    var cards = new int[log.size()];
    for (int i = 0; i < cards.length; i++) {
      cards[i] = numbers.computeIfAbsent(log.get(i).card(), _ -> numbers.size());
    }
    return cards;
  }

  private static int[] starts(int[] cards) {
    var starts = new int[Arrays.stream(cards).max().orElse(-1) + 2];
    for (int card : cards) starts[card + 1]++;
    for (int card = 1; card < starts.length; card++) starts[card] += starts[card - 1];
    return starts;
  }

  private static int[] positions(int[] cards, int[] starts) {
    var next = starts.clone();
    var positions = new int[cards.length];
    for (int i = 0; i < cards.length; i++) positions[i] = next[cards[i]]++;
    return positions;
  }

  /// How many cards there are.
  public int cards() {
    return starts.length - 1;
  }

  /// How many answers there are.
  public int size() {
    return grades.length;
  }

  /// The position of a card's first answer.
  public int start(int card) {
    return starts[card];
  }

  /// The position after a card's last answer.
  public int end(int card) {
    return starts[card + 1];
  }

  /// The card of the answer at a position.
  public int card(int position) {
    return cards[position];
  }

  /// Days since the answer before; 0 for a card's first answer.
  public int gap(int position) {
    return gaps[position];
  }

  /// 1 for Again to 4 for Easy.
  public int grade(int position) {
    return grades[position];
  }

  public Rating rating(int position) {
    return Rating.ofGrade(grades[position]);
  }

  /// The study day of the answer.
  public LocalDate day(int position) {
    return LocalDate.ofEpochDay(days[position]);
  }

  /// Whether the learner knew the answer: any rating but Again.
  public boolean known(int position) {
    return grades[position] > 1;
  }

  /// How many items there are.
  public int items() {
    return items.length;
  }

  /// The position of an item, counted from 0 in the order of the log.
  public int item(int index) {
    return items[index];
  }
}
