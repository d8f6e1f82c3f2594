package viva.ui.interview;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import viva.card.Topic;
import viva.card.mock.MockGoal;
import viva.card.mock.MockSetup;

/// A set-up with one thing changed.
record Change(MockSetup setup) {

  MockSetup goal(MockGoal goal, Map<Topic, Double> weights) {
    return new MockSetup(
        goal,
        setup.length(),
        weights,
        setup.spoken(),
        setup.clock(),
        setup.followUps(),
        setup.practice(),
        setup.guess(),
        setup.prepare(),
        setup.answer(),
        setup.seed(),
        setup.interview());
  }

  MockSetup weights(Map<Topic, Double> weights) {
    return goal(setup.goal(), weights);
  }

  MockSetup length(MockSetup.Length length) {
    return asked(length, setup.spoken(), setup.followUps(), setup.practice(), setup.guess());
  }

  MockSetup spoken(boolean spoken) {
    return asked(setup.length(), spoken, setup.followUps(), setup.practice(), setup.guess());
  }

  MockSetup followUps(int count) {
    return asked(setup.length(), setup.spoken(), count, setup.practice(), setup.guess());
  }

  MockSetup practice(boolean practice) {
    return asked(setup.length(), setup.spoken(), setup.followUps(), practice, setup.guess());
  }

  MockSetup guess(OptionalDouble guess) {
    return asked(setup.length(), setup.spoken(), setup.followUps(), setup.practice(), guess);
  }

  MockSetup clock(MockSetup.Clock clock) {
    return timed(clock, setup.prepare(), setup.answer());
  }

  MockSetup prepare(Duration time) {
    return timed(setup.clock(), time, setup.answer());
  }

  MockSetup answer(Duration time) {
    return timed(setup.clock(), setup.prepare(), time);
  }

  private MockSetup asked(
      MockSetup.Length length,
      boolean spoken,
      int followUps,
      boolean practice,
      OptionalDouble guess) {
    return new MockSetup(
        setup.goal(),
        length,
        setup.weights(),
        spoken,
        setup.clock(),
        followUps,
        practice,
        guess,
        setup.prepare(),
        setup.answer(),
        setup.seed(),
        setup.interview());
  }

  private MockSetup timed(MockSetup.Clock clock, Duration prepare, Duration answer) {
    return new MockSetup(
        setup.goal(),
        setup.length(),
        setup.weights(),
        setup.spoken(),
        clock,
        setup.followUps(),
        setup.practice(),
        setup.guess(),
        prepare,
        answer,
        setup.seed(),
        setup.interview());
  }
}
