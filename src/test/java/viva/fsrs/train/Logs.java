package viva.fsrs.train;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.Review;
import viva.fsrs.Vectors;

/// The logs of the folder `vectors.dir`, with what the reference made of them.
public final class Logs {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  private Logs() {}

  /// A log and the figures that came with it.
  public record Log(String file, String id, List<Review> reviews, JsonNode figures) {}

  /// Every log of every file of this shape; none where there is no folder.
  public static List<Log> all() throws IOException {
    var logs = new ArrayList<Log>();
    for (var file : Vectors.shared("fsrs6-optimizer")) {
      for (var one : file.cases())
        logs.add(new Log(file.name(), one.get("id").asString(), reviews(one.get("log")), one));
    }
    return logs;
  }

  private static List<Review> reviews(JsonNode rows) {
    var reviews = new ArrayList<Review>(rows.size());
    for (var row : rows) {
      reviews.add(
          new Review(
              new CardId(row.get(0).asLong() + 1),
              FIRST_DAY.plusDays(row.get(1).asLong()),
              Rating.ofGrade(row.get(2).asInt())));
    }
    return reviews;
  }
}
