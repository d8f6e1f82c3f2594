package viva.ui.library;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viva.card.MemoryState;
import viva.card.Topic;
import viva.fsrs.MemoryModel;
import viva.store.shelf.CardList;

/// Chooses and orders the rows of the table: a hundred thousand are a matter of some hundredths of
/// a second, because only numbers are moved.
final class Arrangement {
  /// How many texts are made ready for sorting in one go.
  private static final int PART = 2_000;

  private static final List<Only> ONLY = List.of(Only.values());

  private final CardList cards;
  private final MemoryModel memory;
  private final Collator collator;
  private final Map<Integer, Map<Topic, Counts>> counts;
  private int[] questions = {};
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

    private static Counts of(int[] counts) {
      return new Counts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
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
    var state = new MemoryState(cards.stability(row), cards.difficulty(row));
    return (float) memory.retrievability(state, cards.elapsed(row));
  }

  boolean is(Only only, int row) {
    return switch (only) {
      case ALL -> true;
      case DUE -> cards.isDue(row);
      case NEW -> !cards.seen(row);
      case LEARNED -> cards.seen(row);
      case SUSPENDED -> cards.suspended(row);
      case PROBLEMS -> cards.problem(row);
    };
  }

  /// The rows to show, in the order of the documents.
  ///
  /// @param found the numbers of the cards that a search has found; empty without a search
  int[] rows(Shelf shelf, Only only, Optional<Set<Long>> found) {
    return IntStream.range(0, cards.size())
        .filter(row -> shelf.holds(cards, row) && is(only, row))
        .filter(row -> found.isEmpty() || found.get().contains(cards.number(row)))
        .toArray();
  }

  Counts counts(Shelf shelf, Optional<Set<Long>> found) {
    var counts = new int[ONLY.size()];
    for (int row : rows(shelf, Only.ALL, found)) count(row, counts);
    return Counts.of(counts);
  }

  private void count(int row, int[] counts) {
    for (int i = 0; i < ONLY.size(); i++) if (is(ONLY.get(i), row)) counts[i]++;
  }

  /// How much there is of each topic in each document, in their order; archived cards are left out.
  Map<Integer, Map<Topic, Counts>> counts() {
    return counts;
  }

  private Map<Integer, Map<Topic, Counts>> counted() {
    Map<Integer, Map<Topic, int[]>> counts = new LinkedHashMap<>();
    int[] here = {};
    for (int row = 0, document = -1, topic = -1; row < cards.size(); row++) {
      if (cards.archived(row)) continue;
      if (cards.document(row) != document || cards.topic(row) != topic) {
        document = cards.document(row);
        topic = cards.topic(row);
        here =
            counts
                .computeIfAbsent(document, _ -> new LinkedHashMap<>())
                .computeIfAbsent(cards.topics().get(topic), _ -> new int[ONLY.size()]);
      }
      count(row, here);
    }
    Map<Integer, Map<Topic, Counts>> made = new LinkedHashMap<>();
    counts.forEach(
        (document, topics) -> {
          var byTopic = made.computeIfAbsent(document, _ -> new LinkedHashMap<>());
          topics.forEach((topic, c) -> byTopic.put(topic, Counts.of(c)));
        });
    return made;
  }

  /// Orders rows by a column; equal ones stay in the order of the documents, and cards that have no
  /// such number come last either way.
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
      case QUESTION -> questions()[row];
      case TOPIC -> topics()[cards.topic(row)];
      case STATE -> cards.suspended(row) ? Float.MAX_VALUE : cards.rank(row);
      case DUE -> cards.due(row);
      case STABILITY -> seen(row, cards::stability);
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

  /// Works out the order of the questions, which takes a second of a hundred thousand; then sorting
  /// by them is as quick as by any other column. May be called on any thread.
  synchronized int[] questions() {
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
    // A collator does one thing at a time, so each part of the work has its own.
    int parts = (texts.size() + PART - 1) / PART;
    var keyed =
        IntStream.range(0, parts)
            .parallel()
            .boxed()
            .flatMap(part -> keyed((Collator) collator.clone(), texts, part * PART))
            .toArray(Keyed[]::new);
    Arrays.parallelSort(keyed, Comparator.comparing(Keyed::key));
    var ranks = new int[keyed.length];
    for (int rank = 0; rank < ranks.length; rank++) ranks[keyed[rank].place()] = rank;
    return ranks;
  }

  private static Stream<Keyed> keyed(Collator collator, List<String> texts, int from) {
    return IntStream.range(from, Math.min(texts.size(), from + PART))
        .mapToObj(i -> new Keyed(collator.getCollationKey(texts.get(i)), i));
  }
}
