package viva.interview.cover;

import viva.interview.word.Channel;
import viva.interview.word.Forms;

/// The weights of one text in both channels.
record Measure(Weights pairs, Weights singles) {
  /// What a channel that is there whole is worth.
  static double worth(Channel channel) {
    return channel == Channel.PAIRS ? 0.91 : 0.50;
  }

  Weights of(Channel channel) {
    return channel == Channel.PAIRS ? pairs : singles;
  }

  /// How much of the text is among some words, 0 to 1.41.
  double of(Forms words) {
    double sum = 0;
    for (var channel : Channel.values()) {
      sum += worth(channel) * of(channel).share(words.of(channel));
    }
    return sum;
  }

  Measure without(Forms words) {
    return new Measure(pairs.without(words.pairs()), singles.without(words.singles()));
  }
}
