package viva.card.mock;

import java.util.List;
import viva.card.StudyMoment;

/// A mock interview with all that was said in it so far.
///
/// @param session its number in the library
/// @param begun   when it was begun
public record Mock(long session, MockSetup setup, StudyMoment begun, List<MockQuestion> questions) {
  public Mock {
    questions = List.copyOf(questions);
  }

  /// The number of the question it stands at, from 1; the last one's when all are done.
  public int at() {
    long done = questions.stream().filter(q -> q.stage() == MockQuestion.Stage.DONE).count();
    return (int) Math.min(done + 1, questions.size());
  }
}
