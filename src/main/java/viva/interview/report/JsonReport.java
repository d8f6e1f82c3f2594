package viva.interview.report;

import java.io.StringWriter;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import viva.card.Topic;
import viva.card.mock.CheckedPoint;
import viva.card.mock.FollowUp;
import viva.card.mock.MockQuestion;
import viva.card.mock.Reply;
import viva.card.mock.Rubric;
import viva.interview.report.MockReport.ByQuestion;

/// A report as JSON: shares from 0 to 1, times in milliseconds, moments in UTC.
final class JsonReport {
  private final MockReport report;
  private final JsonGenerator out;

  private JsonReport(MockReport report, JsonGenerator out) {
    this.report = report;
    this.out = out;
  }

  static String text(MockReport report) {
    var text = new StringWriter();
    try (var out = JsonMapper.shared().writerWithDefaultPrettyPrinter().createGenerator(text)) {
      new JsonReport(report, out).write();
    }
    return text.append('\n').toString();
  }

  private void write() {
    var result = report.result();
    var setup = report.mock().setup();
    out.writeStartObject();
    out.writeNumberProperty("session", result.session());
    out.writeStringProperty("goal", result.goal().name());
    out.writeStringProperty("started", result.started().toString());
    out.writeStringProperty("day", result.day().toString());
    out.writeNumberProperty("seed", setup.seed());
    share("predicted", result.predicted());
    out.writeNumberProperty("score", result.score());
    out.writeNumberProperty("low", result.low());
    out.writeNumberProperty("high", result.high());
    share("followUps", report.followUps());
    out.writeArrayPropertyStart("topics");
    for (var topic : report.topics()) {
      out.writeStartObject();
      topic(topic.topic());
      out.writeNumberProperty("asked", topic.asked());
      out.writeNumberProperty("passed", topic.passed());
      out.writeNumberProperty("score", topic.score());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("questions");
    for (var question : report.questions()) question(question);
    out.writeEndArray();
    missed();
    next();
    out.writeEndObject();
  }

  private void question(ByQuestion q) {
    var question = q.question();
    var drawn = question.drawn();
    out.writeStartObject();
    out.writeNumberProperty("card", drawn.card().value());
    out.writeStringProperty("question", drawn.question());
    topic(drawn.topic());
    out.writeNumberProperty("chance", drawn.chance());
    out.writeBooleanProperty("due", drawn.due());
    share("recall", drawn.recall());
    share("confidence", question.confidence());
    out.writeNumberProperty("hints", question.hints());
    reply(question.reply());
    out.writeArrayPropertyStart("followUps");
    for (var followUp : question.followUps()) followUp(followUp);
    out.writeEndArray();
    out.writeArrayPropertyStart("points");
    for (var point : question.points()) point(point);
    out.writeEndArray();
    share("coverage", q.coverage());
    if (q.score().isPresent()) levels(q);
    share("score", q.score());
    q.grade().ifPresent(grade -> out.writeStringProperty("proposed", grade.name()));
    note(question);
    out.writeEndObject();
  }

  private void reply(Reply reply) {
    out.writeStringProperty("answer", reply.text());
    if (!reply.recording().isEmpty()) out.writeStringProperty("recording", reply.recording());
    out.writeStringProperty("ending", reply.ending().name());
    out.writeNumberProperty("prepared", reply.prepared().toMillis());
    out.writeNumberProperty("onset", reply.onset().toMillis());
    out.writeNumberProperty("taken", reply.taken().toMillis());
  }

  private void followUp(FollowUp followUp) {
    out.writeStartObject();
    out.writeStringProperty("kind", followUp.kind().name());
    out.writeStringProperty("subject", followUp.subject());
    followUp.cards().forEach(card -> out.writeNumberProperty("card", card.value()));
    reply(followUp.reply());
    out.writeStringProperty("met", followUp.met().name());
    out.writeEndObject();
  }

  private void point(CheckedPoint point) {
    out.writeStartObject();
    out.writeStringProperty("head", point.head());
    out.writeStringProperty("text", point.text());
    out.writeNumberProperty("weight", point.weight());
    out.writeStringProperty("found", point.found().name());
    out.writeStringProperty("confirmed", point.confirmed().name());
    out.writeEndObject();
  }

  private void levels(ByQuestion q) {
    out.writeObjectPropertyStart("levels");
    for (var axis : Rubric.Axis.values())
      out.writeNumberProperty(axis.name(), q.levels().level(axis));
    out.writeEndObject();
  }

  private void note(MockQuestion question) {
    if (!question.note().isBlank()) out.writeStringProperty("note", question.note());
  }

  private void missed() {
    out.writeArrayPropertyStart("missed");
    for (var missed : report.missed()) {
      out.writeStartObject();
      out.writeNumberProperty("card", missed.card().value());
      out.writeStringProperty("point", missed.point().words());
      out.writeNumberProperty("cost", missed.cost());
      out.writeNumberProperty("times", missed.times());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void next() {
    out.writeArrayPropertyStart("next");
    for (var next : report.next()) {
      out.writeStartObject();
      out.writeNumberProperty("card", next.card().value());
      out.writeStringProperty("question", next.question());
      out.writeStringProperty("why", next.why().name());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void topic(Topic topic) {
    out.writeArrayPropertyStart("topic");
    topic.path().forEach(out::writeString);
    out.writeEndArray();
  }

  private void share(String name, OptionalDouble share) {
    if (share.isPresent()) out.writeNumberProperty(name, share.getAsDouble());
  }
}
