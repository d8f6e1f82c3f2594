package viva.interview.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.MissedPoint;
import viva.card.mock.Mock;
import viva.card.mock.MockAnswer;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockSetup;
import viva.card.mock.Rubric.Axis;
import viva.interview.grade.Grading;
import viva.interview.grade.MockScore;
import viva.interview.grade.Scoring;
import viva.interview.report.MockReport.ByQuestion;
import viva.interview.report.MockReport.ByTopic;
import viva.interview.report.MockReport.Missed;
import viva.interview.report.MockReport.Next;
import viva.interview.report.MockReport.Why;

/// Makes a [MockReport] out of a mock.
final class ReportMaker {
  private static final int MISSED = 3;
  private static final int NEXT = 5;

  private final Mock mock;
  private final Map<CardId, ScheduledCard> cards;
  private final List<MissedPoint> everMissed;
  private final List<ByQuestion> questions;

  ReportMaker(Mock mock, Map<CardId, ScheduledCard> cards, List<MissedPoint> everMissed) {
    this.mock = mock;
    this.cards = cards;
    this.everMissed = everMissed;
    this.questions =
        mock.questions().stream()
            .filter(q -> q.stage() == MockQuestion.Stage.DONE)
            .map(q -> byQuestion(q, mock.setup()))
            .toList();
  }

  MockReport report() {
    var score =
        MockScore.of(mock)
            .orElseThrow(() -> new IllegalArgumentException("nothing counts in " + mock.session()));
    return new MockReport(mock, score.result(), topics(), questions, followUps(), missed(), next());
  }

  private static ByQuestion byQuestion(MockQuestion question, MockSetup setup) {
    return new ByQuestion(
        question,
        Scoring.coverage(question.points()),
        Scoring.score(question, setup),
        Scoring.levels(question, setup),
        Grading.proposed(question, setup));
  }

  private List<ByTopic> topics() {
    Map<Topic, List<Double>> scores = new LinkedHashMap<>();
    for (var q : questions) {
      q.score()
          .ifPresent(
              score ->
                  scores
                      .computeIfAbsent(q.question().drawn().topic(), _ -> new ArrayList<>())
                      .add(score));
    }
    return scores.entrySet().stream()
        .map(
            e ->
                new ByTopic(
                    e.getKey(),
                    e.getValue().size(),
                    (int) e.getValue().stream().filter(s -> s >= MockAnswer.PASS).count(),
                    e.getValue().stream().mapToDouble(s -> s).average().orElseThrow()))
        .toList();
  }

  private OptionalDouble followUps() {
    return questions.stream()
        .flatMap(q -> q.question().followUps().stream())
        .map(f -> Scoring.followUp(f.met()))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  private List<Missed> missed() {
    long counted = questions.stream().filter(q -> q.score().isPresent()).count();
    var all = new ArrayList<Missed>();
    for (var q : questions) {
      if (q.score().isEmpty()) continue;
      var points = q.question().points();
      double weights =
          points.stream()
              .filter(p -> p.confirmed() != Confirmed.WRONG_REFERENCE)
              .mapToDouble(CheckedPoint::weight)
              .sum();
      for (var point : points) {
        double lost =
            switch (point.confirmed()) {
              case NO -> point.weight();
              case PARTLY -> point.weight() / 2;
              case YES, OPEN, WRONG_REFERENCE -> 0;
            };
        if (lost > 0) all.add(missed(q.question(), point, lost / weights / counted));
      }
    }
    all.sort(
        Comparator.comparingDouble(Missed::cost)
            .reversed()
            .thenComparing(Comparator.comparingInt(Missed::times).reversed()));
    return all.subList(0, Math.min(MISSED, all.size()));
  }

  private Missed missed(MockQuestion question, CheckedPoint point, double share) {
    var card = question.drawn().card();
    int times =
        everMissed.stream()
            .filter(m -> m.card().equals(card) && m.text().equals(point.words()))
            .mapToInt(MissedPoint::missed)
            .sum();
    double cost = share * Axis.COMPLETENESS.weight() / 100;
    return new Missed(card, question.drawn().question(), point, cost, Math.max(1, times));
  }

  /// Worst first: what failed, then what was asked after an answer and failed, then what was not
  /// complete, then what went better than the learner had thought.
  private List<Next> next() {
    var next = new ArrayList<Next>();
    var worst =
        questions.stream()
            .filter(q -> q.score().isPresent())
            .sorted(Comparator.comparingDouble(q -> q.score().orElse(1)))
            .toList();
    add(next, worst, q -> q.score().orElse(1) < MockAnswer.PASS, Why.FAILED);
    for (var q : questions) {
      for (var followUp : q.question().followUps()) {
        if (followUp.met() != Confirmed.NO) continue;
        for (var card : followUp.cards()) next.add(new Next(card, question(card), Why.FOLLOW_UP));
      }
    }
    add(next, worst, q -> q.coverage().orElse(1) < 0.9, Why.INCOMPLETE);
    add(next, worst, q -> q.question().confidence().orElse(1) < 0.5, Why.UNSURE);
    var seen = new HashSet<CardId>();
    return next.stream()
        .filter(n -> cards.containsKey(n.card()) && seen.add(n.card()))
        .limit(NEXT)
        .toList();
  }

  private static void add(
      List<Next> next, List<ByQuestion> questions, Predicate<ByQuestion> which, Why why) {
    for (var q : questions) {
      var drawn = q.question().drawn();
      if (which.test(q)) next.add(new Next(drawn.card(), drawn.question(), why));
    }
  }

  private String question(CardId card) {
    var there = cards.get(card);
    return there == null ? "" : there.card().question();
  }
}
