package viva.cli.json;

import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import viva.card.CardId;
import viva.card.Topic;
import viva.progress.Page;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Share;

/// The page on progress as JSON: each record an object with the names of its components, so that
/// the shape is the one that the records document. Chances and shares are from 0 to 1, times in
/// UTC, days as dates; a number that there is not is null.
public final class StatsJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(CardId.class, new IdWriter())
                  .addSerializer(Topic.class, new TopicWriter())
                  .addSerializer(Share.class, new ShareWriter())
                  .addSerializer(Double.class, new NumberWriter())
                  .addSerializer(double.class, new NumberWriter()))
          .build();

  private StatsJson() {}

  /// @param day the study day of the page
  private record Stats(String day, Page page) {}

  public static void write(PrintWriter out, Evidence evidence, Page page) {
    out.println(MAPPER.writeValueAsString(new Stats(evidence.now().day().toString(), page)));
  }

  private static final class IdWriter extends ValueSerializer<CardId> {
    @Override
    public void serialize(CardId id, JsonGenerator out, SerializationContext context) {
      out.writeNumber(id.value());
    }
  }

  private static final class TopicWriter extends ValueSerializer<Topic> {
    @Override
    public void serialize(Topic topic, JsonGenerator out, SerializationContext context) {
      out.writeStartArray();
      topic.path().forEach(out::writeString);
      out.writeEndArray();
    }
  }

  private static final class ShareWriter extends ValueSerializer<Share> {
    @Override
    public void serialize(Share share, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      out.writeNumberProperty("hits", share.hits());
      out.writeNumberProperty("n", share.n());
      if (share.n() > 0) {
        out.writeNumberProperty("value", share.value());
        out.writeNumberProperty("low", share.low());
        out.writeNumberProperty("high", share.high());
      }
      out.writeEndObject();
    }
  }

  private static final class NumberWriter extends ValueSerializer<Double> {
    @Override
    public void serialize(Double number, JsonGenerator out, SerializationContext context) {
      if (Double.isFinite(number)) out.writeNumber(number);
      else out.writeNull();
    }
  }
}
