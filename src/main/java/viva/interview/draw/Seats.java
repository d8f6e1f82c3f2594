package viva.interview.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/// How many questions each topic gets: the whole part of its quota, and of the seats that are left
/// over one more with the chance of its fractional part. So the chance of a card is exact.
final class Seats {
  private final double[] quota;
  private final int[] seats;

  private Seats(double[] quota, int[] seats) {
    this.quota = quota;
    this.seats = seats;
  }

  /// What a topic would get if questions could be divided.
  double quota(int topic) {
    return quota[topic];
  }

  /// What it gets: its quota rounded down or up.
  int seats(int topic) {
    return seats[topic];
  }

  /// @param weights at least 0, one of them above
  /// @param most    how many cards each topic has
  static Seats draw(double[] weights, int[] most, int questions, RandomGenerator dice) {
    var quota = quota(weights, most, Math.min(questions, Arrays.stream(most).sum()));
    var seats = new int[quota.length];
    int left = (int) Math.round(Arrays.stream(quota).sum());
    for (int i = 0; i < quota.length; i++) {
      seats[i] = (int) Math.floor(quota[i] + 1e-9);
      left -= seats[i];
    }
    // Systematic sampling: one throw, and marks at equal distances over the fractions end to end.
    double from = dice.nextDouble();
    int given = 0;
    for (int topic : shuffled(quota.length, dice)) {
      from += Math.max(0, quota[topic] - Math.floor(quota[topic] + 1e-9));
      if ((int) Math.floor(from + 1e-9) > given && given < left) {
        seats[topic]++;
        given++;
      }
    }
    return new Seats(quota, seats);
  }

  /// The chance of a topic to get its quota rounded up.
  double up(int topic) {
    return Math.max(0, quota[topic] - Math.floor(quota[topic] + 1e-9));
  }

  /// By weight, but no topic more than it has: what it cannot take goes to the others.
  private static double[] quota(double[] weights, int[] most, int questions) {
    var quota = new double[weights.length];
    var full = new boolean[weights.length];
    double left = questions;
    while (true) {
      double sum = 0;
      for (int i = 0; i < quota.length; i++) sum += full[i] ? 0 : weights[i];
      if (sum == 0) return quota;
      boolean over = false;
      for (int i = 0; i < quota.length; i++) {
        if (full[i]) continue;
        quota[i] = left * weights[i] / sum;
        over |= quota[i] > most[i];
      }
      if (!over) return quota;
      double share = left / sum;
      for (int i = 0; i < quota.length; i++) {
        if (full[i] || share * weights[i] <= most[i]) continue;
        quota[i] = most[i];
        full[i] = true;
        left -= most[i];
      }
    }
  }

  private static List<Integer> shuffled(int count, RandomGenerator dice) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) order.add(i);
    Collections.shuffle(order, Random.from(dice));
    return order;
  }
}
