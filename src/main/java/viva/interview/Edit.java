package viva.interview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import viva.card.StudyMoment;
import viva.card.mock.CheckedPoint;
import viva.card.mock.FollowUp;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockQuestion.Stage;
import viva.card.mock.Reply;
import viva.card.mock.Rubric;

/// A question with one thing after the other changed.
record Edit(MockQuestion question) {

  Edit stage(Stage to) {
    var q = question;
    return edit(to, q.confidence(), q.hints(), q.reply(), q.followUps(), q.points(), q.handedIn());
  }

  Edit confident(OptionalDouble confidence) {
    var q = question;
    return edit(
        q.stage(), confidence, q.hints(), q.reply(), q.followUps(), q.points(), q.handedIn());
  }

  Edit hint() {
    var q = question;
    return edit(
        q.stage(),
        q.confidence(),
        q.hints() + 1,
        q.reply(),
        q.followUps(),
        q.points(),
        q.handedIn());
  }

  Edit reply(Reply reply) {
    var q = question;
    return edit(
        q.stage(), q.confidence(), q.hints(), reply, q.followUps(), q.points(), q.handedIn());
  }

  Edit followUps(List<FollowUp> followUps) {
    var q = question;
    return edit(
        q.stage(), q.confidence(), q.hints(), q.reply(), followUps, q.points(), q.handedIn());
  }

  Edit followUp(UnaryOperator<FollowUp> change) {
    return followUps(question.followUps().stream().map(change).toList());
  }

  Edit points(List<CheckedPoint> points) {
    var q = question;
    return edit(
        q.stage(), q.confidence(), q.hints(), q.reply(), q.followUps(), points, q.handedIn());
  }

  Edit handedIn(StudyMoment now) {
    var q = question;
    return edit(
        q.stage(),
        q.confidence(),
        q.hints(),
        q.reply(),
        q.followUps(),
        q.points(),
        Optional.of(now));
  }

  Edit given(Rubric given) {
    return words(given, question.note());
  }

  Edit note(String note) {
    return words(question.given(), note);
  }

  private Edit words(Rubric given, String note) {
    var q = question;
    return new Edit(
        new MockQuestion(
            q.order(),
            q.drawn(),
            q.stage(),
            q.confidence(),
            q.hints(),
            q.reply(),
            q.followUps(),
            q.points(),
            given,
            note,
            q.handedIn()));
  }

  private Edit edit(
      Stage stage,
      OptionalDouble confidence,
      int hints,
      Reply reply,
      List<FollowUp> followUps,
      List<CheckedPoint> points,
      Optional<StudyMoment> handedIn) {
    return new Edit(
        new MockQuestion(
            question.order(),
            question.drawn(),
            stage,
            confidence,
            hints,
            reply,
            followUps,
            points,
            question.given(),
            question.note(),
            handedIn));
  }
}
