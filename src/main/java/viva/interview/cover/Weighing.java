package viva.interview.cover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import viva.interview.point.KeyPoint;
import viva.interview.word.Aliases;
import viva.interview.word.Channel;
import viva.interview.word.Forms;
import viva.interview.word.Mapped;
import viva.interview.word.Spelling;
import viva.interview.word.Token;
import viva.interview.word.Tokens;

/// Weighs the words of a card's points: by how rare they are in the deck, less where the question
/// or the other points have them too.
final class Weighing {
  /// What is left of the weight of a word that the question has.
  private static final double ASKED = 0.2;

  /// How much of its weight a word loses that all points of the card have.
  private static final double COMMON = 0.75;

  private static final double NUMBER = 1.5;
  private static final double LONE = 0.35;

  /// The share of a body that naming the head stands for.
  private static final double GIFT = 0.45;

  private final DeckWords deck;
  private final Aliases aliases;
  private final Forms question;
  private final Map<String, Tokens> heads = new LinkedHashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Subjects subjects;
  private final List<Read> read = new ArrayList<>();
  private final Map<Channel, List<Set<String>>> siblings = new EnumMap<>(Channel.class);

  Weighing(String question, List<KeyPoint> points, DeckWords deck, Aliases aliases) {
    this.deck = deck;
    this.aliases = aliases;
    this.question = Forms.of(tokens(question));
    for (var point : points) {
      if (!point.head().isBlank()) heads.computeIfAbsent(point.head(), this::tokens);
    }
    var names = new HashMap<String, Weights>();
    heads.forEach((head, tokens) -> names.put(head, name(tokens)));
    this.subjects = Subjects.of(names, this.question);
    for (var point : points) read.add(read(point));
    var seen = new HashSet<String>();
    for (var point : read) if (!seen.add(point.head)) shared.add(point.head);
    for (var channel : Channel.values()) siblings.put(channel, bodies(channel));
  }

  /// A point whose words are known but not weighed.
  ///
  /// @param head what names it: its own, or the one subject that its text names
  private record Read(KeyPoint point, Mapped text, Tokens tokens, String subject, String head) {}

  Subjects subjects() {
    return subjects;
  }

  List<Weighed> points() {
    return read.stream().map(this::weigh).toList();
  }

  private Tokens tokens(String text) {
    return Tokens.of(Spelling.of(text).text(), aliases);
  }

  private Read read(KeyPoint point) {
    var text = Spelling.of(point.text());
    var tokens = Tokens.of(text.text(), aliases);
    var subject = point.head();
    if (subject.isBlank()) {
      var named = subjects.in(Forms.of(tokens));
      subject = named.size() == 1 ? named.iterator().next() : "";
    } else if (!subjects.names().containsKey(subject)) subject = "";
    return new Read(point, text, tokens, subject, subject.isEmpty() ? point.head() : subject);
  }

  private Weighed weigh(Read point) {
    var body =
        measure(
            channel -> body(point, channel), channel -> siblings.getOrDefault(channel, List.of()));
    var head = heads.getOrDefault(point.head, new Tokens(List.of(), List.of()));
    var heads = measure(head::of, _ -> List.of());
    return new Weighed(
        point.point,
        point.text,
        point.tokens,
        point.subject,
        body,
        body.without(Forms.of(head)),
        heads,
        gift(point, head, heads),
        Forms.all(List.of(Forms.of(point.tokens), Forms.of(head))));
  }

  /// Less where the question names it: naming it again is an echo.
  private double gift(Read point, Tokens head, Measure weighed) {
    if (point.point.head().isBlank() || shared.contains(point.head)) return 0;
    double whole = name(head).whole();
    return whole == 0 ? 0 : GIFT * weighed.pairs().whole() / whole;
  }

  private interface Words {
    List<Token> of(Channel channel);
  }

  private interface Siblings {
    List<Set<String>> of(Channel channel);
  }

  private Measure measure(Words words, Siblings siblings) {
    return new Measure(
        Weights.of(weights(words, siblings, Channel.PAIRS), 12),
        Weights.of(weights(words, siblings, Channel.SINGLES), 14));
  }

  private Map<String, Double> weights(Words words, Siblings siblings, Channel channel) {
    var all = siblings.of(channel);
    var weights = new HashMap<String, Double>();
    for (var token : words.of(channel)) {
      double weight = deck.rarity(token.form());
      if (question.of(channel).contains(token.form())) weight *= ASKED;
      if (token.kind() == Token.Kind.NUMBER) weight *= NUMBER;
      if (token.kind() == Token.Kind.LONE) weight *= LONE;
      long having = all.stream().filter(s -> s.contains(token.form())).count();
      if (having > 1) weight *= 1 - COMMON * (having - 1) / (all.size() - 1);
      weights.put(token.form(), weight);
    }
    return weights;
  }

  /// The words that each point of the card has.
  private List<Set<String>> bodies(Channel channel) {
    return read.stream().map(r -> forms(body(r, channel))).toList();
  }

  private static Set<String> forms(List<Token> tokens) {
    return tokens.stream().map(Token::form).collect(Collectors.toSet());
  }

  /// What has to be said: a head that several points share says nothing of any of them.
  private List<Token> body(Read point, Channel channel) {
    var text = point.tokens.of(channel);
    var head = heads.get(point.head);
    if (head == null) return text;
    if (shared.contains(point.head)) {
      var names = Forms.of(head).of(channel);
      return text.stream().filter(t -> !names.contains(t.form())).toList();
    }
    var both = new ArrayList<>(text);
    both.addAll(head.of(channel));
    return both;
  }

  private Weights name(Tokens head) {
    var weights = new HashMap<String, Double>();
    for (var token : head.pairs()) weights.put(token.form(), deck.rarity(token.form()));
    return Weights.of(weights, Integer.MAX_VALUE);
  }
}
