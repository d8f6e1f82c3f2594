package viva.card.mock;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import viva.card.Topic;

/// How a mock interview is to be held: what the set-up screen says, and remembers.
///
/// @param weights   each topic's share of the questions, above 0 in any unit; a card belongs to the
///     narrowest topic here that holds it, and is not asked where there is none. Empty for all
///     topics by their share of the cards
/// @param spoken    whether answers are said and not typed
/// @param followUps questions after each answer, 0 or 1
/// @param practice  whether there are hints
/// @param guess     what the learner thinks the score will be, 0 to 1
/// @param prepare   time to think before an answer; zero for none
/// @param answer    time for an answer, above zero
/// @param seed      of the draw: the same seed and library give the same questions
/// @param interview the number of the interview that this is for
public record MockSetup(
    MockGoal goal,
    Length length,
    Map<Topic, Double> weights,
    boolean spoken,
    Clock clock,
    int followUps,
    boolean practice,
    OptionalDouble guess,
    Duration prepare,
    Duration answer,
    long seed,
    OptionalLong interview) {
  /// What the first mock interview is offered as.
  public static final MockSetup FIRST =
      new MockSetup(
          MockGoal.MEASURE,
          new Length.Questions(8),
          Map.of(),
          false,
          Clock.SOFT,
          1,
          false,
          OptionalDouble.empty(),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          1,
          OptionalLong.empty());

  /// How long a mock interview is.
  public sealed interface Length {
    /// @param count main questions, 1 to 50
    record Questions(int count) implements Length {
      public Questions {
        if (count < 1 || count > 50) throw new IllegalArgumentException(count + " questions");
      }
    }

    /// @param minutes 1 to 240
    record Minutes(int minutes) implements Length {
      public Minutes {
        if (minutes < 1 || minutes > 240) throw new IllegalArgumentException(minutes + " minutes");
      }
    }
  }

  /// What the clock does.
  public enum Clock {
    /// It is not shown.
    OFF,
    /// It reminds at half as much again as the time for an answer.
    SOFT,
    /// It takes the answer away when the time is over.
    STRICT
  }

  public MockSetup {
    weights = Map.copyOf(weights);
    for (double weight : weights.values()) {
      if (!(weight > 0)) throw new IllegalArgumentException("weight " + weight);
    }
    if (followUps < 0 || followUps > 1)
      throw new IllegalArgumentException(followUps + " follow-ups");
    guess.ifPresent(g -> Shares.check("guess", g));
    if (prepare.isNegative() || answer.isNegative() || answer.isZero())
      throw new IllegalArgumentException("time " + prepare + " and " + answer);
  }

  /// The same with another seed.
  public MockSetup withSeed(long other) {
    return new MockSetup(
        goal, length, weights, spoken, clock, followUps, practice, guess, prepare, answer, other,
        interview);
  }

  /// The same with other weights.
  public MockSetup withWeights(Map<Topic, Double> other) {
    return new MockSetup(
        goal, length, other, spoken, clock, followUps, practice, guess, prepare, answer, seed,
        interview);
  }
}
