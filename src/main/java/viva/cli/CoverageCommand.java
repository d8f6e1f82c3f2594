package viva.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import viva.card.Card;
import viva.card.Origin;
import viva.card.Topic;
import viva.cli.json.Json;
import viva.content.BuiltIn;
import viva.content.Reader;
import viva.interview.cover.Coverage;
import viva.interview.cover.DeckWords;
import viva.interview.cover.Evidence;
import viva.interview.cover.PointCheck;
import viva.interview.point.KeyPoint;
import viva.interview.word.Aliases;

/// Checks a set of answers for the key points given with them, and prints which were found.
///
/// How common a word is comes from the set's references together with the built-in deck.
@Command
final class CoverageCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--json",
      paramLabel = "SET.json",
      required = true,
      descriptionKey = "coverage.json")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path set;

  @Option(names = "--aliases", paramLabel = "FILE", descriptionKey = "coverage.aliases")
  private List<Path> lists = List.of();

  CoverageCommand(Cli cli) {
    this.terminal = cli.terminal();
  }

  @Override
  public Integer call() {
    try {
      var cards = JsonMapper.shared().readTree(Files.readString(set)).path("cards");
      if (cards.isEmpty()) return nothing();
      print(cards, aliases());
      return 0;
    } catch (IOException | JacksonException e) {
      return nothing();
    }
  }

  private int nothing() {
    return terminal.refuse("coverage.nothing", set);
  }

  private Aliases aliases() throws IOException {
    var aliases = Aliases.standard();
    for (var list : lists) aliases = aliases.with(Aliases.pairs(Files.readString(list)));
    return aliases;
  }

  private void print(JsonNode cards, Aliases aliases) {
    var words = DeckWords.of(deck(cards), aliases);
    try (var out = Json.to(terminal.out())) {
      out.writeStartArray();
      for (var card : cards) {
        var coverage = Coverage.of(text(card, "question"), points(card), words, aliases);
        int answer = 0;
        for (var given : card.path("answers")) {
          out.writeRaw('\n');
          out.writeStartObject();
          out.writeStringProperty("card", text(card, "id"));
          out.writeNumberProperty("answer", answer++);
          var checks = coverage.check(text(given, "text"));
          ids(out, "found", card, checks, Evidence.FOUND);
          ids(out, "maybe", card, checks, Evidence.MAYBE);
          out.writeEndObject();
        }
      }
      out.writeEndArray();
      out.writeRaw('\n');
    }
  }

  private static void ids(
      JsonGenerator out, String name, JsonNode card, List<PointCheck> checks, Evidence evidence) {
    out.writeArrayPropertyStart(name);
    for (int i = 0; i < checks.size(); i++) {
      if (checks.get(i).evidence() == evidence) {
        out.writeString(text(card.path("points").path(i), "id"));
      }
    }
    out.writeEndArray();
  }

  private static List<KeyPoint> points(JsonNode card) {
    var points = new ArrayList<KeyPoint>();
    for (var point : card.path("points")) {
      var words = text(point, "text").isBlank() ? "-" : text(point, "text");
      points.add(new KeyPoint(text(point, "head"), words, KeyPoint.Weight.NORMAL));
    }
    return points;
  }

  private static List<Card> deck(JsonNode cards) {
    var deck = new ArrayList<Card>();
    for (var card : cards) {
      var question = text(card, "question").isBlank() ? "-" : text(card, "question");
      deck.add(
          new Card(new Topic(List.of()), question, text(card, "reference"), new Origin("", 1)));
    }
    for (var document : BuiltIn.documents("zh")) {
      deck.addAll(Reader.read(document.path(), List.of(), document.text()).cards());
    }
    return deck;
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }
}
