package viva.store.shelf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.Topic;

/// Every card of a library with just what a table needs, column by column: a hundred thousand cards
/// are read in a fraction of a second and sorted without touching the disk. Rows are numbered from
/// 0 in the order of the documents.
public final class CardList {
  final long[] ids;
  final int[] document;
  final int[] line;
  final int[] topic;
  final Texts question;
  final byte[] standing;
  final byte[] flag;
  final long[] added;
  final float[] due;
  final float[] stability;
  final float[] difficulty;
  final float[] fast;
  final int[] elapsed;
  final float[] since;
  final int[] lapses;
  final BitSet archived = new BitSet();
  final BitSet suspended = new BitSet();
  final BitSet isDue = new BitSet();
  final BitSet problem = new BitSet();
  final List<String> documents = new ArrayList<>();
  final List<Topic> topics = new ArrayList<>();
  int size;
  int problems;

  /// In what a card is.
  public enum Standing {
    NEW,
    UNANSWERED,
    LEARNING,
    REVIEW,
    RELEARNING
  }

  /// From this place on a card has been answered.
  private static final int FIRST_SEEN = 2;

  private static final List<Standing> STANDINGS = List.of(Standing.values());

  CardList(int most) {
    ids = new long[most];
    document = new int[most];
    line = new int[most];
    topic = new int[most];
    question = new Texts(most);
    standing = new byte[most];
    flag = new byte[most];
    added = new long[most];
    due = new float[most];
    stability = new float[most];
    difficulty = new float[most];
    fast = new float[most];
    elapsed = new int[most];
    since = new float[most];
    lapses = new int[most];
  }

  /// How many rows there are.
  public int size() {
    return size;
  }

  public CardId id(int row) {
    return new CardId(ids[row]);
  }

  /// The number of a card's id, to be looked up in a set of numbers.
  public long number(int row) {
    return ids[row];
  }

  /// In the author's Markdown.
  public String question(int row) {
    return question.get(row);
  }

  /// The paths of all documents; [#document] is a place in this list.
  public List<String> documents() {
    return Collections.unmodifiableList(documents);
  }

  public int document(int row) {
    return document[row];
  }

  /// All topics; [#topic] is a place in this list.
  public List<Topic> topics() {
    return Collections.unmodifiableList(topics);
  }

  public int topic(int row) {
    return topic[row];
  }

  public Standing standing(int row) {
    return STANDINGS.get(standing[row]);
  }

  /// The place of [#standing] among all of them.
  public int rank(int row) {
    return standing[row];
  }

  /// Whether it has been answered at least once.
  public boolean seen(int row) {
    return standing[row] >= FIRST_SEEN;
  }

  /// Whether it can be asked for the first time: it has an answer, and is neither archived nor
  /// suspended.
  public boolean isNew(int row) {
    return standing(row) == Standing.NEW && !archived(row) && !suspended(row);
  }

  /// 0 for none, 1 to 7 for a colour.
  public int flag(int row) {
    return flag[row];
  }

  /// When it came, in milliseconds since 1970 UTC.
  public long added(int row) {
    return added[row];
  }

  /// Days until it is due, negative for past ones; of a card in review whole study days. NaN for a
  /// card that was never answered.
  public float due(int row) {
    return due[row];
  }

  /// The memory of a card that was answered, to seven digits.
  public MemoryState memory(int row) {
    return new MemoryState(stability[row], difficulty[row], fast[row]);
  }

  /// From 1 to 10; 0 for a card that was never answered.
  public float difficulty(int row) {
    return difficulty[row];
  }

  /// Study days since the last answer.
  public int elapsed(int row) {
    return elapsed[row];
  }

  /// Days with their fraction since the last answer.
  public float since(int row) {
    return since[row];
  }

  public int lapses(int row) {
    return lapses[row];
  }

  public boolean archived(int row) {
    return archived.get(row);
  }

  public boolean suspended(int row) {
    return suspended.get(row);
  }

  /// Whether it is to be asked by the end of the study day, as `is:due` finds it.
  public boolean isDue(int row) {
    return isDue.get(row);
  }

  /// Whether its author should look at it.
  public boolean problem(int row) {
    return problem.get(row);
  }

  /// How many problems all documents have, also those that belong to no card.
  public int problems() {
    return problems;
  }
}
