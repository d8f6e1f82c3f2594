package viva.ui.library;

import java.text.CollationKey;
import java.text.Collator;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import viva.card.Topic;
import viva.fsrs.MemoryModel;
import viva.store.shelf.CardList;

/// Chooses and orders the rows of the table: a hundred thousand are a matter of some hundredths of
/// a second, because only numbers are moved.
final class Arrangement {
  private final CardList cards;
  private final MemoryModel memory;
  private final Collator collator;
  private final Map<Integer, Map<Topic, Counts>> counts;
  private volatile int[] questions = {};
  private int[] topics = {};
  private int[] documents = {};

  /// Which cards of a shelf are shown.
  enum Only {
    ALL,
    DUE,
    NEW,
    LEARNED,
    SUSPENDED,
    PROBLEMS
  }

  /// How much there is on a shelf.
  ///
  /// @param fresh   cards that can be asked for the first time
  /// @param learned cards answered at least once
  record Counts(int cards, int due, int fresh, int learned, int suspended, int problems) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          cards + other.cards,
          due + other.due,
          fresh + other.fresh,
          learned + other.learned,
          suspended + other.suspended,
          problems + other.problems);
    }

    int of(Only only) {
      return switch (only) {
        case ALL -> cards;
        case DUE -> due;
        case NEW -> fresh;
        case LEARNED -> learned;
        case SUSPENDED -> suspended;
        case PROBLEMS -> problems;
      };
    }
  }

  /// Counts row by row.
  private static final class Tally {
    private int cards;
    private int due;
    private int fresh;
    private int learned;
    private int suspended;
    private int problems;

    void add(CardList list, int row) {
      cards++;
      if (list.isDue(row)) due++;
      if (list.isNew(row)) fresh++;
      if (list.seen(row)) learned++;
      if (list.suspended(row)) suspended++;
      if (list.problem(row)) problems++;
    }

    Counts counts() {
      return new Counts(cards, due, fresh, learned, suspended, problems);
    }
  }

  Arrangement(CardList cards, MemoryModel memory, Locale locale) {
    this.cards = cards;
    this.memory = memory;
    this.collator = Collator.getInstance(locale);
    counts = counted();
  }

  CardList cards() {
    return cards;
  }

  /// The chance, 0 to 1, to know a card now; NaN for one never answered.
  float recall(int row) {
    if (!cards.seen(row)) return Float.NaN;
    double days = memory.countsStudyDays() ? cards.elapsed(row) : cards.since(row);
    return (float) memory.retrievability(cards.memory(row), days);
  }

  /// Days that a card keeps to 90 %; NaN for one never answered.
  float stability(int row) {
    return cards.seen(row) ? (float) memory.stability(cards.memory(row)) : Float.NaN;
  }

  boolean is(Only only, int row) {
    return switch (only) {
      case ALL -> true;
      case DUE -> cards.isDue(row);
      case NEW -> cards.isNew(row);
      case LEARNED -> cards.seen(row);
      case SUSPENDED -> cards.suspended(row);
      case PROBLEMS -> cards.problem(row);
    };
  }

  /// The rows of a shelf, in the order of the documents.
  ///
  /// @param found the numbers of the cards that a search has found; empty without a search
  int[] rows(Shelf shelf, Optional<Set<Long>> found) {
    var all = IntStream.range(0, cards.size()).filter(shelf.rows(cards));
    return found.map(f -> all.filter(row -> f.contains(cards.number(row)))).orElse(all).toArray();
  }

  /// Those of some rows that are wanted.
  int[] only(int[] rows, Only only) {
    return only == Only.ALL ? rows : Arrays.stream(rows).filter(row -> is(only, row)).toArray();
  }

  /// How much there is in some rows.
  Counts counts(int[] rows) {
    var tally = new Tally();
    for (int row : rows) tally.add(cards, row);
    return tally.counts();
  }

  /// How much there is of each topic in each document, in their order; archived cards are left out.
  Map<Integer, Map<Topic, Counts>> counts() {
    return counts;
  }

  private Map<Integer, Map<Topic, Counts>> counted() {
    Map<Integer, Map<Topic, Tally>> counts = new LinkedHashMap<>();
    var here = new Tally();
    for (int row = 0, document = -1, topic = -1; row < cards.size(); row++) {
      if (cards.archived(row)) continue;
      if (cards.document(row) != document || cards.topic(row) != topic) {
        document = cards.document(row);
        topic = cards.topic(row);
        here =
            counts
                .computeIfAbsent(document, _ -> new LinkedHashMap<>())
                .computeIfAbsent(cards.topics().get(topic), _ -> new Tally());
      }
      here.add(cards, row);
    }
    Map<Integer, Map<Topic, Counts>> made = new LinkedHashMap<>();
    counts.forEach(
        (document, topics) -> {
          var byTopic = made.computeIfAbsent(document, _ -> new LinkedHashMap<>());
          topics.forEach((topic, tally) -> byTopic.put(topic, tally.counts()));
        });
    return made;
  }

  /// Orders rows by a column that is [#ready]; equal ones stay in the order of the documents, and
  /// cards that have no such number come last either way.
  int[] sorted(int[] rows, Column column, boolean descending) {
    var keys = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      float key = key(column, rows[i]);
      long ordered = Float.isNaN(key) ? Integer.MAX_VALUE : ordered(descending ? -key : key);
      keys[i] = (ordered << 32) | rows[i];
    }
    Arrays.sort(keys);
    var sorted = new int[rows.length];
    for (int i = 0; i < sorted.length; i++) sorted[i] = (int) keys[i];
    return sorted;
  }

  /// A whole number that is larger where the other one is.
  private static int ordered(float value) {
    int bits = Float.floatToIntBits(value + 0f);
    return bits >= 0 ? bits : bits ^ Integer.MAX_VALUE;
  }

  private float key(Column column, int row) {
    return switch (column) {
      case QUESTION -> questions[row];
      case TOPIC -> topics()[cards.topic(row)];
      case STATE -> cards.suspended(row) ? Float.MAX_VALUE : cards.rank(row);
      case DUE -> cards.due(row);
      case STABILITY -> stability(row);
      case DIFFICULTY -> seen(row, cards::difficulty);
      case RECALL -> recall(row);
      case LAPSES -> seen(row, cards::lapses);
      case ADDED -> cards.added(row) / 60_000f;
      case DOCUMENT -> documents()[cards.document(row)];
    };
  }

  private float seen(int row, ToDoubleFunction<Integer> value) {
    return cards.seen(row) ? (float) value.applyAsDouble(row) : Float.NaN;
  }

  /// Whether rows can be ordered by a column at once, without [#prepare].
  boolean ready(Column column) {
    return column != Column.QUESTION || questions.length == cards.size();
  }

  /// Makes ready to order rows by their questions: about a second for a hundred thousand. Runs on
  /// any thread.
  void prepare() {
    questions();
  }

  private synchronized int[] questions() {
    if (questions.length != cards.size())
      questions = ranks(IntStream.range(0, cards.size()).mapToObj(cards::question).toList());
    return questions;
  }

  private int[] topics() {
    if (topics.length != cards.topics().size())
      topics = ranks(cards.topics().stream().map(t -> String.join(" ", t.path())).toList());
    return topics;
  }

  private int[] documents() {
    if (documents.length != cards.documents().size()) documents = ranks(cards.documents());
    return documents;
  }

  /// A text by what the language sorts it by, and its place before.
  private record Keyed(CollationKey key, int place) {}

  /// The place of each text in the order of the language.
  private int[] ranks(List<String> texts) {
    var keyed = new Keyed[texts.size()];
    for (int i = 0; i < keyed.length; i++)
      keyed[i] = new Keyed(collator.getCollationKey(texts.get(i)), i);
    Arrays.sort(keyed, Comparator.comparing(Keyed::key));
    var ranks = new int[keyed.length];
    for (int rank = 0; rank < ranks.length; rank++) ranks[keyed[rank].place()] = rank;
    return ranks;
  }

  /// Numbers as a list, without a box for each.
  static final class Numbers extends AbstractList<Integer> implements RandomAccess {
    private final int[] numbers;

    /// @param numbers not changed any more
    Numbers(int[] numbers) {
      this.numbers = numbers;
    }

    @Override
    public Integer get(int index) {
      return numbers[index];
    }

    @Override
    public int size() {
      return numbers.length;
    }
  }
}
