package viva.interview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import viva.card.Card;
import viva.card.Origin;
import viva.card.Topic;
import viva.interview.cover.Coverage;
import viva.interview.cover.DeckWords;
import viva.interview.cover.Evidence;
import viva.interview.point.KeyPoint;
import viva.interview.point.KeyPoints;
import viva.interview.word.Aliases;

/// The labelled answers, and what is found in them.
final class CoverageSet {
  static final Path OPEN = Path.of("../shared/coverage/coverage-set-open.json");

  private final JsonNode cards;

  CoverageSet(Path file) throws IOException {
    cards = JsonMapper.shared().readTree(Files.readString(file)).path("cards");
  }

  /// How well points are found, as the shared `score.py` counts.
  record Found(int right, int wrong, int missed, int maybe, int contradicted, int ticked) {
    double precision() {
      return (double) right / (right + wrong);
    }

    double recall() {
      return (double) right / (right + missed);
    }

    double f1() {
      return 2 * precision() * recall() / (precision() + recall());
    }

    double recallWithMaybe() {
      return (double) (right + maybe) / (right + missed);
    }

    double contradictedTicked() {
      return (double) ticked / contradicted;
    }
  }

  /// The set's own cards.
  List<Card> deck() {
    var deck = new ArrayList<Card>();
    for (var card : cards) {
      deck.add(
          new Card(
              new Topic(List.of()),
              card.path("question").asString(),
              card.path("reference").asString(),
              new Origin(card.path("seed").asString(), card.path("lines").path(0).asInt())));
    }
    return deck;
  }

  Found found(DeckWords words, Aliases aliases) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    int maybe = 0;
    int contradicted = 0;
    int ticked = 0;
    for (var card : cards) {
      var coverage = Coverage.of(card.path("question").asString(), given(card), words, aliases);
      for (var answer : card.path("answers")) {
        var present = ids(answer, "present");
        var opposed = ids(answer, "contradicted");
        var unsure = ids(answer, "ambiguous");
        var checks = coverage.check(answer.path("text").asString());
        for (int i = 0; i < checks.size(); i++) {
          var id = card.path("points").path(i).path("id").asString();
          if (unsure.contains(id)) continue;
          boolean found = checks.get(i).evidence() == Evidence.FOUND;
          if (found && present.contains(id)) right++;
          else if (found) wrong++;
          else if (present.contains(id)) missed++;
          if (present.contains(id) && checks.get(i).evidence() == Evidence.MAYBE) maybe++;
          if (opposed.contains(id)) contradicted++;
          if (opposed.contains(id) && found) ticked++;
        }
      }
    }
    return new Found(right, wrong, missed, maybe, contradicted, ticked);
  }

  /// How many given points are among those taken out of the answer, and the other way round. Two
  /// points are the same when 60 % of the pairs of chars of the shorter one are in the other.
  ///
  /// @param recall    of the given points
  /// @param precision of those taken out
  record Taken(double recall, double precision) {}

  /// @param answers of the set's cards, in their order
  Taken taken(List<String> answers) {
    int given = 0;
    int met = 0;
    int taken = 0;
    int wanted = 0;
    for (int i = 0; i < cards.size(); i++) {
      var gold = new ArrayList<Set<String>>();
      for (var point : cards.path(i).path("points")) gold.add(pairs(point.path("text").asString()));
      var own = new ArrayList<Set<String>>();
      for (var point : KeyPoints.of(answers.get(i))) own.add(pairs(point.head() + point.text()));
      given += gold.size();
      taken += own.size();
      met += (int) gold.stream().filter(g -> own.stream().anyMatch(o -> same(g, o))).count();
      wanted += (int) own.stream().filter(o -> gold.stream().anyMatch(g -> same(g, o))).count();
    }
    return new Taken((double) met / given, (double) wanted / taken);
  }

  private static boolean same(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    return both.size() >= 0.6 * Math.max(1, Math.min(one.size(), other.size()));
  }

  private static Set<String> pairs(String text) {
    var letters = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}，。；：、！？（）“”『』]", "");
    var pairs = new HashSet<String>();
    for (int i = 0; i + 1 < letters.length(); i++) pairs.add(letters.substring(i, i + 2));
    return pairs;
  }

  private static List<KeyPoint> given(JsonNode card) {
    var points = new ArrayList<KeyPoint>();
    for (var p : card.path("points")) {
      var head = p.path("head").asString();
      points.add(new KeyPoint(head, p.path("text").asString(), KeyPoint.Weight.NORMAL));
    }
    return points;
  }

  private static Set<String> ids(JsonNode answer, String label) {
    var ids = new HashSet<String>();
    for (var id : answer.path(label)) ids.add(id.asString());
    return ids;
  }
}
