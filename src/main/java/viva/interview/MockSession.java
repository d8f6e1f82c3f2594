package viva.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viva.card.StudyMoment;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.FollowUp;
import viva.card.mock.Mock;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockQuestion.Stage;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;
import viva.card.mock.Rubric;
import viva.interview.grade.Scoring;

/// A mock interview and the question it stands at. A value: each step gives the next session, in
/// which only [#question] has changed, so that keeping that question keeps the step. A step that
/// does not belong to the question's stage is an IllegalStateException.
///
/// @param position the place of the question, from 0; the number of questions once all are done
public record MockSession(Mock mock, int position) {

  public MockSession {
    if (position < 0 || position > mock.questions().size())
      throw new IllegalArgumentException("question " + position);
  }

  /// A mock interview as it was left: at the first question that is not done.
  public static MockSession of(Mock mock) {
    int position = 0;
    while (position < mock.questions().size()
        && mock.questions().get(position).stage() == Stage.DONE) position++;
    return new MockSession(mock, position);
  }

  /// Whether all questions are done.
  public boolean over() {
    return position == mock.questions().size();
  }

  /// The question it stands at; IllegalStateException once all are done.
  public MockQuestion question() {
    if (over()) throw new IllegalStateException("no question is left");
    return mock.questions().get(position);
  }

  /// The answer begins: READING to ANSWERING.
  ///
  /// @param confidence the learner's word that it would pass, 0 to 1
  /// @param reply      with the time it took to get here
  public MockSession begin(OptionalDouble confidence, Reply reply) {
    return change(at(Stage.READING).confident(confidence).reply(reply).stage(Stage.ANSWERING));
  }

  /// A hint was looked at.
  public MockSession hint() {
    return change(at(Stage.READING, Stage.ANSWERING).hint());
  }

  /// What has been said so far.
  public MockSession draft(Reply reply) {
    return change(at(Stage.ANSWERING).reply(reply));
  }

  /// The answer ends, by [Reply#ending]: ANSWERING (or READING, with "don't know") to FOLLOWING_UP,
  /// or to REVIEWING where nothing is asked after it.
  ///
  /// @param points what was found of the reference's key points; not shown before REVIEWING
  public MockSession handIn(
      Reply reply, List<CheckedPoint> points, Optional<FollowUp> after, StudyMoment now) {
    if (reply.ending() == Ending.OPEN || reply.ending() == Ending.SKIPPED)
      throw new IllegalArgumentException("handed in as " + reply.ending());
    return change(
        at(Stage.READING, Stage.ANSWERING)
            .reply(reply)
            .points(points)
            .followUps(after.stream().toList())
            .handedIn(now)
            .stage(after.isPresent() ? Stage.FOLLOWING_UP : Stage.REVIEWING));
  }

  /// The question is left out: it counts for nothing. READING or ANSWERING to DONE.
  public MockSession skip(Reply reply) {
    return change(
        at(Stage.READING, Stage.ANSWERING).reply(reply.ended(Ending.SKIPPED)).stage(Stage.DONE));
  }

  /// What has been said so far to the follow-up.
  public MockSession draftFollowUp(Reply reply) {
    return change(at(Stage.FOLLOWING_UP).followUp(f -> f.with(reply)));
  }

  /// The answer to the follow-up ends: FOLLOWING_UP to REVIEWING.
  public MockSession handInFollowUp(Reply reply) {
    if (reply.ending() == Ending.OPEN) throw new IllegalArgumentException("not ended");
    return change(at(Stage.FOLLOWING_UP).followUp(f -> f.with(reply)).stage(Stage.REVIEWING));
  }

  /// What the learner says of a point.
  ///
  /// @param point its index
  public MockSession confirm(int point, Confirmed how) {
    var points = new ArrayList<>(question().points());
    points.set(point, points.get(point).confirm(how));
    return change(at(Stage.REVIEWING).points(points));
  }

  /// All points that nothing was said of take what was found: FOUND as yes, MAYBE as partly,
  /// NOT_FOUND as no. One that may say the opposite stays open: what was found of it tells nothing.
  public MockSession confirmRest() {
    var points =
        question().points().stream()
            .map(
                p ->
                    !asFound(p)
                        ? p
                        : p.confirm(
                            switch (p.found()) {
                              case FOUND -> Confirmed.YES;
                              case MAYBE -> Confirmed.PARTLY;
                              case NOT_FOUND -> Confirmed.NO;
                            }))
            .toList();
    return change(at(Stage.REVIEWING).points(points));
  }

  /// Whether there are points left for [#confirmRest].
  public boolean restFound() {
    return question().points().stream().anyMatch(MockSession::asFound);
  }

  private static boolean asFound(CheckedPoint point) {
    return point.confirmed() == Confirmed.OPEN && !point.swap();
  }

  /// Whether the follow-up was answered.
  public MockSession confirmFollowUp(Confirmed how) {
    return change(at(Stage.REVIEWING).followUp(f -> f.confirm(how)));
  }

  /// A level by the learner's hand; 0 takes it back to what is prefilled.
  public MockSession level(Rubric.Axis axis, int level) {
    return change(at(Stage.REVIEWING).given(question().given().with(axis, level)));
  }

  /// The learner's own words on it.
  public MockSession note(String note) {
    return change(at(Stage.REVIEWING).note(note));
  }

  /// Whether the review is complete: every point confirmed and every axis with a level.
  public boolean reviewed() {
    var question = question();
    return question.points().stream().noneMatch(p -> p.confirmed() == Confirmed.OPEN)
        && Scoring.levels(question, mock.setup()).whole();
  }

  /// The review is over: REVIEWING to DONE; IllegalStateException unless [#reviewed].
  public MockSession done() {
    if (!reviewed()) throw new IllegalStateException("question " + position + " is not reviewed");
    return change(at(Stage.REVIEWING).stage(Stage.DONE));
  }

  /// At the question after one that is done.
  public MockSession next() {
    at(Stage.DONE);
    return new MockSession(mock, position + 1);
  }

  private Edit at(Stage... stages) {
    var question = question();
    if (!List.of(stages).contains(question.stage()))
      throw new IllegalStateException("question " + position + " is at " + question.stage());
    return new Edit(question);
  }

  private MockSession change(Edit edit) {
    var questions = new ArrayList<>(mock.questions());
    questions.set(position, edit.question());
    return new MockSession(
        new Mock(mock.session(), mock.setup(), mock.begun(), questions), position);
  }
}
