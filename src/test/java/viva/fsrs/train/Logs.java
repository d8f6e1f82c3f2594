package viva.fsrs.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.Review;

/// The logs of the folder `vectors.dir`, with what the reference made of them.
public final class Logs {
  private static final Path FOLDER =
      Path.of(System.getProperty("vectors.dir", "../shared/scheduling/vectors"));
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  private Logs() {}

  /// A log and the figures that came with it.
  public record Log(String file, String id, List<Review> reviews, JsonNode figures) {}

  /// Every log of every file of this shape; none where there is no folder.
  public static List<Log> all() throws IOException {
    var logs = new ArrayList<Log>();
    if (!Files.isDirectory(FOLDER)) return logs;
    try (var files = Files.newDirectoryStream(FOLDER, "fsrs6-optimizer-*.json*")) {
      for (var file : files) {
        try (var raw = Files.newInputStream(file);
            var in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
          for (var one : new JsonMapper().readTree(in).get("cases")) {
            if (!one.has("log")) continue; // figures of another program for the same logs
            logs.add(
                new Log(
                    file.getFileName().toString(),
                    one.get("id").asString(),
                    reviews(one.get("log")),
                    one));
          }
        }
      }
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
