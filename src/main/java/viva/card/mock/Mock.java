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
}
