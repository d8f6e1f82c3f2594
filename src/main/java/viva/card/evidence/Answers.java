package viva.card.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import viva.card.MemoryState;

/// The answers of a log in columns, oldest first: a long log is small, and quick to walk.
///
/// An answer is named by its place, from 0.
public final class Answers {
  /// An answer of over three minutes counts as three: the learner was away.
  public static final int LONGEST = 180_000;

  private final int[] card;
  private final int[] day;
  private final byte[] hour;
  private final byte[] grade;
  private final Phase[] phase;
  private final boolean[] practice;
  private final int[] elapsed;
  private final double[] stability;
  private final int[] version;
  private final int[] millis;
  private final boolean[] first;
  private final int[] latest;

  private final Map<Long, Traces> traces;
  private final int size;

  /// What the scheduler thought before an answer, where its model tells two traces of a memory
  /// apart.
  ///
  /// @param days with their fraction since the card's answer before
  public record Traces(MemoryState memory, double days) {}

  private Answers(Builder built) {
    this.card = built.card;
    this.day = built.day;
    this.hour = built.hour;
    this.grade = built.grade;
    this.phase = built.phase;
    this.practice = built.practice;
    this.elapsed = built.elapsed;
    this.stability = built.stability;
    this.version = built.version;
    this.millis = built.millis;
    this.first = built.first;
    this.latest = built.latest;
    this.traces = built.traces;
    this.size = built.size;
  }

  /// How many there are.
  public int size() {
    return size;
  }

  /// The place of its card among all cards.
  public int card(int at) {
    return card[at];
  }

  /// Its study day, in days since 1970-01-01.
  public int day(int at) {
    return day[at];
  }

  /// The hour of the wall clock there and then, 0 to 23.
  public int hour(int at) {
    return hour[at];
  }

  /// 1 for Again to 4 for Easy.
  public int grade(int at) {
    return grade[at];
  }

  /// Whether it was known: any rating but Again.
  public boolean known(int at) {
    return grade[at] > 1;
  }

  /// The phase of the card before it.
  public Phase phase(int at) {
    return phase[at];
  }

  /// Whether it was outside the schedule.
  public boolean practice(int at) {
    return practice[at];
  }

  /// Study days since the card's answer before, by its state; 0 for a new card.
  public int elapsed(int at) {
    return elapsed[at];
  }

  /// What the scheduler thought before it, in days; NaN for a new card.
  public double stability(int at) {
    return stability[at];
  }

  /// What the scheduler thought before it; nothing in models with one trace, and for an answer that
  /// is not the first of its day to its card.
  public Optional<Traces> traces(int at) {
    return first[at] ? Optional.ofNullable(traces.get(key(card[at], day[at]))) : Optional.empty();
  }

  private static long key(int card, int day) {
    return ((long) day << 32) + card;
  }

  /// The version of the scheduler's settings in force.
  public int version(int at) {
    return version[at];
  }

  /// How long it took, from the question to the rating, in milliseconds; at most [#LONGEST].
  public int millis(int at) {
    return millis[at];
  }

  /// Whether it counts for retention: the first answer of the day to a card in review.
  public boolean reviewed(int at) {
    return first[at] && (phase(at) == Phase.YOUNG || phase(at) == Phase.MATURE);
  }

  /// The place of the first answer that may be of a study day or a later one. Where the clock was
  /// set back answers of earlier days may follow.
  public int from(int ofDay) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (latest[middle] < ofDay) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /// Whether it is the first answer in the schedule to its card on a day later than all before.
  public boolean first(int at) {
    return first[at];
  }

  /// Takes the answers of a log one after the other, oldest first.
  public static final class Builder {
    private final int[] lastDay;
    private int size;
    private int[] card;
    private int[] day;
    private byte[] hour;
    private byte[] grade;
    private Phase[] phase;
    private boolean[] practice;
    private int[] elapsed;
    private double[] stability;
    private int[] version;
    private int[] millis;
    private boolean[] first;
    private int[] latest;
    private final Map<Long, Traces> traces = new HashMap<>();

    /// @param cards  how many cards there are
    /// @param expect how many answers are to come, about
    public Builder(int cards, int expect) {
      lastDay = new int[cards];
      Arrays.fill(lastDay, Integer.MIN_VALUE);
      card = new int[expect];
      day = new int[expect];
      hour = new byte[expect];
      grade = new byte[expect];
      phase = new Phase[expect];
      practice = new boolean[expect];
      elapsed = new int[expect];
      stability = new double[expect];
      version = new int[expect];
      millis = new int[expect];
      first = new boolean[expect];
      latest = new int[expect];
    }

    /// @param before answers that come first
    public Builder(int cards, Answers before) {
      this(cards, 0);
      size = before.size;
      card = before.card;
      day = before.day;
      hour = before.hour;
      grade = before.grade;
      phase = before.phase;
      practice = before.practice;
      elapsed = before.elapsed;
      stability = before.stability;
      version = before.version;
      millis = before.millis;
      first = before.first;
      latest = before.latest;
      grow();
      for (int i = 0; i < size; i++) {
        if (first[i]) lastDay[card[i]] = day[i];
      }
    }

    /// Adds an answer; its values are as in [Answers].
    public Builder add(
        int ofCard,
        int onDay,
        int atHour,
        int graded,
        Phase before,
        boolean inPractice,
        int daysElapsed,
        double stabilityBefore,
        int underVersion,
        long took) {
      if (size == card.length) grow();
      card[size] = ofCard;
      day[size] = onDay;
      hour[size] = (byte) atHour;
      grade[size] = (byte) graded;
      phase[size] = before;
      practice[size] = inPractice;
      elapsed[size] = daysElapsed;
      stability[size] = stabilityBefore;
      version[size] = underVersion;
      millis[size] = (int) Math.min(took, LONGEST);
      first[size] = !inPractice && onDay > lastDay[ofCard];
      if (first[size]) lastDay[ofCard] = onDay;
      latest[size] = size == 0 ? onDay : Math.max(onDay, latest[size - 1]);
      size++;
      return this;
    }

    /// Adds what the scheduler thought before the first answer to a card on a day.
    public void traces(int ofCard, int onDay, Traces before) {
      traces.put(key(ofCard, onDay), before);
    }

    /// The answers; the builder is not used after.
    public Answers build() {
      return new Answers(this);
    }

    private void grow() {
      int more = Math.max(64, size + size / 2);
      card = Arrays.copyOf(card, more);
      day = Arrays.copyOf(day, more);
      hour = Arrays.copyOf(hour, more);
      grade = Arrays.copyOf(grade, more);
      phase = Arrays.copyOf(phase, more);
      practice = Arrays.copyOf(practice, more);
      elapsed = Arrays.copyOf(elapsed, more);
      stability = Arrays.copyOf(stability, more);
      version = Arrays.copyOf(version, more);
      millis = Arrays.copyOf(millis, more);
      first = Arrays.copyOf(first, more);
      latest = Arrays.copyOf(latest, more);
    }
  }
}
