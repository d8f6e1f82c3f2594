package viva.interview.cover;

import viva.interview.point.KeyPoint;
import viva.interview.word.Channel;
import viva.interview.word.Forms;
import viva.interview.word.Mapped;
import viva.interview.word.Tokens;

/// A key point with its words weighed.
///
/// @param text    the point's text, rewritten
/// @param tokens  of that text
/// @param subject which of the card's subjects it is about; empty where none
/// @param body    what has to be said: the text, with the head where that is the point's own
/// @param bare    the body without the head's words
/// @param head    what names it; weighs nothing without a head
/// @param words   all words of the text and the head
/// @param gift    what naming it is worth, as a share of the body: 0 where that earns nothing
record Weighed(
    KeyPoint point,
    Mapped text,
    Tokens tokens,
    String subject,
    Measure body,
    Measure bare,
    Measure head,
    double gift,
    Forms words) {

  /// How well some words say the point, 0 to 1.41. Naming the item of a list is half of saying it.
  double score(Forms said) {
    double sum = 0;
    for (var channel : Channel.values()) {
      var words = said.of(channel);
      double named = gift > 0 ? head.of(channel).share(words) : 0;
      double least = named >= Subjects.NAMED ? gift * named : 0;
      sum += Measure.worth(channel) * Math.max(least, body.of(channel).share(words));
    }
    return sum;
  }

  /// How well some words say it when its name earns nothing.
  double scoreWithoutName(Forms said) {
    return body.of(said);
  }
}
