package viva.interview.draw;

import java.time.Duration;
import java.util.List;
import viva.card.Topic;
import viva.card.mock.Drawn;

/// The questions of a mock interview, and what can be said of them before it starts.
///
/// @param questions in the order in which they are asked
/// @param split     the topics that could be asked, in the order of the documents
/// @param expected  how long it is expected to take
public record Drawing(
    List<Drawn> questions, List<Share> split, LeftOut leftOut, Duration expected) {
  public Drawing {
    questions = List.copyOf(questions);
    split = List.copyOf(split);
  }

  /// A topic's share.
  ///
  /// @param weight    of all questions, 0 to 1
  /// @param questions how many it gets in this draw
  /// @param cards     how many it has that could be asked
  public record Share(Topic topic, double weight, int questions, int cards) {}

  /// Cards that are not asked, each counted under the first reason.
  ///
  /// @param cannot   without an answer, suspended or put off
  /// @param justSeen answered in the last 24 hours
  /// @param lately   asked in the last three mocks
  /// @param asked    how many of the two before are asked all the same, because their topic has no
  ///     others left
  public record LeftOut(int cannot, int justSeen, int lately, int asked) {}
}
