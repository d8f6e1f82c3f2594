package viva.cli.json;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import viva.card.MemoryState;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.words.Messages;

/// Cards and topics as the commands print them.
public final class Json {
  private Json() {}

  public static JsonGenerator to(PrintWriter out) {
    return JsonMapper.shared().createGenerator(out);
  }

  /// An array of objects, each of which begins a line.
  public static <T> void lines(
      PrintWriter out, List<T> all, BiConsumer<JsonGenerator, T> properties) {
    try (var json = to(out)) {
      json.writeStartArray();
      for (var one : all) {
        json.writeRaw('\n');
        json.writeStartObject();
        properties.accept(json, one);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  /// The names of a topic on one line.
  public static String topic(Topic topic, Messages messages) {
    return topic.path().isEmpty() ? messages.say("topic.none") : String.join(" / ", topic.path());
  }

  public static void topic(JsonGenerator out, Topic topic) {
    out.writeArrayPropertyStart("topic");
    topic.path().forEach(out::writeString);
    out.writeEndArray();
  }

  /// The properties of a card and of its place in the schedule, inside an object.
  public static void card(JsonGenerator out, ScheduledCard card) {
    out.writeNumberProperty("id", card.id().value());
    out.writeStringProperty("file", card.card().origin().file());
    out.writeNumberProperty("line", card.card().origin().line());
    topic(out, card.card().topic());
    out.writeStringProperty("question", card.card().question());
    out.writeStringProperty("answer", card.card().answer());
    out.writeArrayPropertyStart("tags");
    card.card().tags().forEach(out::writeString);
    out.writeEndArray();
    out.writeBooleanProperty("suspended", card.marks().suspended());
    out.writeNumberProperty("flag", card.marks().flag());
    out.writeStringProperty("note", card.marks().note());
    switch (card.state()) {
      case State.New() -> out.writeStringProperty("state", "new");
      case State.Learning learning -> {
        seen(out, "learning", learning);
        out.writeStringProperty("due", learning.due().toString());
      }
      case State.Relearning relearning -> {
        seen(out, "relearning", relearning);
        out.writeStringProperty("due", relearning.due().toString());
      }
      case State.Review review -> {
        seen(out, "review", review);
        out.writeNumberProperty("interval", review.interval());
        out.writeStringProperty("due", review.due().toString());
      }
    }
  }

  private static void seen(JsonGenerator out, String state, State.Seen seen) {
    MemoryState memory = seen.memory();
    out.writeStringProperty("state", state);
    out.writeNumberProperty("stability", memory.stability());
    out.writeNumberProperty("difficulty", memory.difficulty());
    out.writeNumberProperty("reviews", seen.history().reviews());
    out.writeNumberProperty("lapses", seen.history().lapses());
    out.writeStringProperty("reviewed", seen.history().reviewed().toString());
  }
}
