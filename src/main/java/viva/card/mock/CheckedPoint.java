package viva.card.mock;

import java.util.List;
import java.util.function.BinaryOperator;

/// A key point of the reference, what was found of it in an answer, and what the learner confirmed.
///
/// @param head   what the point is about; empty where nothing names it
/// @param text   the point's words
/// @param weight what it counts: 2 for core, 1, or 0.5 for a detail
/// @param score  how much of it was found, from 0
/// @param quotes the places in the answer that say it
/// @param swap   whether the answer may say the opposite: a hint to look
public record CheckedPoint(
    String head,
    String text,
    double weight,
    double score,
    Found found,
    List<Quote> quotes,
    boolean swap,
    Confirmed confirmed) {
  /// The weight of a core point.
  public static final double CORE = 2;

  /// What the program found.
  public enum Found {
    FOUND,
    MAYBE,
    NOT_FOUND
  }

  /// What the learner says of a point.
  public enum Confirmed {
    /// Nothing yet.
    OPEN,
    YES,
    PARTLY,
    NO,
    /// The reference itself is wrong: the point does not count.
    WRONG_REFERENCE
  }

  /// A stretch of the answer's text, from its first char to the char after its last.
  public record Quote(int from, int to) {}

  public CheckedPoint {
    if (text.isBlank()) throw new IllegalArgumentException("blank point under " + head);
    if (!(weight > 0)) throw new IllegalArgumentException("weight " + weight);
    quotes = List.copyOf(quotes);
  }

  /// The same point, confirmed.
  public CheckedPoint confirm(Confirmed how) {
    return new CheckedPoint(head, text, weight, score, found, quotes, swap, how);
  }

  /// The point as it is kept and compared: what it is about, and its words.
  public String words() {
    return words((head, text) -> head + ": " + text);
  }

  /// The point as it is read.
  ///
  /// @param pair puts what it is about before its words, as the language does
  public String words(BinaryOperator<String> pair) {
    return head.isEmpty() ? text : pair.apply(head, text);
  }

  /// Whether the answer is made of this point.
  public boolean core() {
    return weight >= CORE;
  }
}
