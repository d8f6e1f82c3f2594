package viva.query;

import java.util.List;

/// Which cards are wanted.
public sealed interface Query {
  /// Every card.
  Query EVERYTHING = new All(List.of());

  /// Cards that all parts want; of no parts, every card.
  record All(List<Query> parts) implements Query {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// Cards that at least one part wants.
  record Any(List<Query> parts) implements Query {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  record Not(Query unwanted) implements Query {}

  /// Cards whose question, answer or note has these words one after another.
  ///
  /// @param open whether the last word may go on: `hash` finds hashing
  record Words(String words, boolean open) implements Query {
    public Words {
      if (words.isBlank()) throw new IllegalArgumentException("no words");
    }
  }

  /// Cards of a topic, by a part of its path: names from wide to narrow, set apart by [#WITHIN].
  record InTopic(String name) implements Query {
    /// Between two names of a path.
    public static final String WITHIN = " / ";
  }

  /// Cards of a document, by a part of its path.
  record InFile(String name) implements Query {}

  record Tagged(String tag) implements Query {}

  /// @param flag 0 for none, 1 to 7 for a colour
  record Flagged(int flag) implements Query {}

  record Is(Condition condition) implements Query {}

  /// Cards one of whose numbers compares so; cards never answered have no numbers but 0 lapses.
  record Compare(Property property, Operator operator, double value) implements Query {}

  /// Cards answered in the last study days, today included.
  ///
  /// @param days  1 for today
  /// @param grade 1 to 4 for answers of that rating, 0 for any
  record Rated(int days, int grade) implements Query {}

  /// Cards that came in the last study days, today included.
  record Added(int days) implements Query {}

  /// In what a card is.
  enum Condition {
    /// Answered before, and to be asked by the end of the study day: now or in some hours. So every
    /// count of what is due today has it, and the library's filter. Suspended cards and those put
    /// off are not.
    DUE,
    NEW,
    LEARNING,
    REVIEW,
    SUSPENDED,
    BURIED,
    /// Forgotten as often as the scheduler's settings say, or more often.
    LEECH,
    UNANSWERED,
    /// With the learner's own words in place of its document's.
    EDITED,
    ARCHIVED
  }

  /// A number of a card.
  enum Property {
    /// Stability, in days.
    S,
    /// Difficulty, 1 to 10.
    D,
    /// Retrievability now, 0 to 1.
    R,
    LAPSES,
    REVIEWS,
    /// The scheduled interval, in days.
    IVL
  }

  /// How numbers are compared.
  enum Operator {
    LESS("<"),
    AT_MOST("<="),
    EQUAL("="),
    AT_LEAST(">="),
    MORE(">");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /// The operator that compares the two sides exchanged.
    public Operator turned() {
      return switch (this) {
        case LESS -> MORE;
        case AT_MOST -> AT_LEAST;
        case EQUAL -> EQUAL;
        case AT_LEAST -> AT_MOST;
        case MORE -> LESS;
      };
    }
  }
}
