package viva.query;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import viva.query.Understanding.Trouble;

/// Reads the search box.
///
/// Words stand for themselves, `"words in a row"`, `-not`, `or`, brackets, and `key:value` with the
/// keys `topic file tag flag is prop rated added`. What is written full-width counts the same.
/// A word with a colon that looks like no key is a word.
public final class QueryReader {
  private static final Pattern COMPARISON =
      Pattern.compile("([a-z]+)(<=|>=|<|>|=)(\\d{1,9}(?:\\.\\d{1,9})?)(%?)");

  /// A key and the beginning of its value; of `http://x` and `std::vector` it finds none.
  private static final Pattern KEY = Pattern.compile("[a-zA-Z]+:[^:/]");

  private static final Set<String> KEYS =
      Set.of("topic", "file", "tag", "flag", "is", "prop", "rated", "added");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal PERCENT = new BigDecimal("0.01");
  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 50;

  private final String text;
  private int at;
  private int depth;

  private QueryReader(String text) {
    this.text = text;
  }

  /// Not a query after all.
  private static final class UnclearException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Understanding.Unclear unclear;

    UnclearException(Trouble trouble, String part) {
      super(trouble + " " + part, null, false, false);
      unclear = new Understanding.Unclear(trouble, part);
    }
  }

  /// Reads a query; blank text wants every card, what is over 2,000 characters is cut.
  public static Understanding read(String text) {
    var reader = new QueryReader(plain(text));
    try {
      var query = reader.any();
      if (!reader.atEnd()) throw new UnclearException(Trouble.UNBALANCED, reader.rest());
      return new Understanding.Understood(query);
    } catch (UnclearException e) {
      return e.unclear;
    }
  }

  /// Every sign in one form: what is written full-width as it is written half-width, and the
  /// quotation marks and the minus of all keyboards as those of one.
  private static String plain(String text) {
    var cut = text.substring(0, Math.min(text.length(), LONGEST));
    return Normalizer.normalize(cut, Normalizer.Form.NFKC)
        .replaceAll("[“”„「」『』]", "\"")
        .replace('−', '-');
  }

  private Query any() throws UnclearException {
    var parts = new ArrayList<Query>();
    parts.add(all());
    while (word("or")) parts.add(all());
    if (parts.size() > 1 && parts.contains(Query.EVERYTHING))
      throw new UnclearException(Trouble.NOTHING_THERE, "or");
    return parts.size() == 1 ? parts.getFirst() : new Query.Any(parts);
  }

  private Query all() throws UnclearException {
    var parts = new ArrayList<Query>();
    while (!atEnd() && text.charAt(at) != ')' && !comes("or")) parts.add(one());
    return parts.size() == 1 ? parts.getFirst() : new Query.All(parts);
  }

  private Query one() throws UnclearException {
    if (++depth > DEEPEST) throw new UnclearException(Trouble.UNBALANCED, "(");
    try {
      if (taken('-')) {
        if (at >= text.length()
            || Character.isWhitespace(text.charAt(at))
            || text.charAt(at) == ')') throw new UnclearException(Trouble.NOTHING_THERE, "-");
        return new Query.Not(one());
      }
      if (taken('(')) return bracketed();
      if (taken('"')) return new Query.Words(required(quoted(), "\"\""), false);
      var token = token();
      int colon = token.indexOf(':');
      var key = colon < 0 ? "" : token.substring(0, colon).toLowerCase(Locale.ROOT);
      if (KEYS.contains(key)) return keyed(key, token.substring(colon + 1));
      boolean quoted = token.length() == colon + 1 && comes('"');
      if (KEY.matcher(quoted ? token + '"' : token).lookingAt())
        throw new UnclearException(Trouble.UNKNOWN_KEY, key);
      return new Query.Words(token, true);
    } finally {
      depth--;
    }
  }

  private Query bracketed() throws UnclearException {
    var inside = any();
    if (atEnd() || !taken(')')) throw new UnclearException(Trouble.UNBALANCED, "(");
    return inside;
  }

  private Query keyed(String key, String rest) throws UnclearException {
    var value = rest.isEmpty() && taken('"') ? quoted() : rest;
    return switch (key) {
      case "topic" -> new Query.InTopic(path(required(value, "topic:")));
      case "file" -> new Query.InFile(required(value, "file:"));
      case "tag" -> new Query.Tagged(required(value, "tag:"));
      case "flag" -> new Query.Flagged(flag(value));
      case "is" -> new Query.Is(condition(value));
      case "prop" -> compare(value.toLowerCase(Locale.ROOT));
      case "rated" -> rated(value);
      case "added" -> new Query.Added(number(value, 1, 36_500));
      default -> throw new IllegalArgumentException(key);
    };
  }

  /// The names of a topic as a screen sets them apart, in the form that a [Query] has them.
  private static String path(String topic) {
    return topic.replaceAll("\\s*›\\s*", Query.InTopic.WITHIN);
  }

  private static int flag(String value) throws UnclearException {
    var named = Flags.named(value);
    return named.isPresent() ? named.getAsInt() : number(value, 0, 7);
  }

  private static Query rated(String value) throws UnclearException {
    int colon = value.indexOf(':');
    return colon < 0
        ? new Query.Rated(number(value, 1, 36_500), 0)
        : new Query.Rated(
            number(value.substring(0, colon), 1, 36_500), number(value.substring(colon + 1), 1, 4));
  }

  private static Query.Condition condition(String value) throws UnclearException {
    for (var condition : Query.Condition.values())
      if (condition.name().equalsIgnoreCase(value)) return condition;
    throw new UnclearException(Trouble.UNKNOWN_CONDITION, value);
  }

  private static Query compare(String value) throws UnclearException {
    var parts = COMPARISON.matcher(value.replace("≤", "<=").replace("≥", ">="));
    if (!parts.matches()) throw new UnclearException(Trouble.NO_COMPARISON, value);
    for (var property : Query.Property.values()) {
      if (!property.name().equalsIgnoreCase(parts.group(1))) continue;
      var number = new BigDecimal(parts.group(3));
      var wanted = parts.group(4).isEmpty() ? number : number.movePointLeft(2);
      var operator = operator(parts.group(2));
      return operator == Query.Operator.EQUAL
          ? shownAs(property, wanted)
          : new Query.Compare(property, operator, wanted.doubleValue());
    }
    throw new UnclearException(Trouble.NO_COMPARISON, value);
  }

  /// What a screen writes as this number: it rounds.
  private static Query shownAs(Query.Property property, BigDecimal number) {
    var step =
        switch (property) {
          case S -> number.stripTrailingZeros().scale() > 0 ? TENTH : BigDecimal.ONE;
          case D -> TENTH;
          case R -> PERCENT;
          case LAPSES, REVIEWS, IVL -> BigDecimal.ZERO;
        };
    if (step.signum() == 0)
      return new Query.Compare(property, Query.Operator.EQUAL, number.doubleValue());
    var half = step.divide(BigDecimal.TWO);
    return new Query.All(
        List.of(
            new Query.Compare(
                property, Query.Operator.AT_LEAST, number.subtract(half).doubleValue()),
            new Query.Compare(property, Query.Operator.LESS, number.add(half).doubleValue())));
  }

  private static Query.Operator operator(String sign) {
    return List.of(Query.Operator.values()).stream()
        .filter(o -> o.sign().equals(sign))
        .findFirst()
        .orElseThrow();
  }

  private static int number(String value, int least, int most) throws UnclearException {
    if (value.matches("\\d{1,5}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) return number;
    }
    throw new UnclearException(Trouble.NO_NUMBER, value);
  }

  private static String required(String value, String part) throws UnclearException {
    if (value.isBlank()) throw new UnclearException(Trouble.NOTHING_THERE, part);
    return value.strip();
  }

  private String quoted() throws UnclearException {
    int end = text.indexOf('"', at);
    if (end < 0) throw new UnclearException(Trouble.UNBALANCED, "\"");
    var inside = text.substring(at, end);
    at = end + 1;
    return inside;
  }

  /// Up to the next space, bracket or quotation mark.
  private String token() {
    int start = at;
    while (at < text.length() && inToken(text.charAt(at))) at++;
    return text.substring(start, at);
  }

  private boolean word(String word) {
    if (!comes(word)) return false;
    at += word.length();
    return true;
  }

  /// Whether this word comes next, and goes on as no other.
  private boolean comes(String word) {
    if (atEnd() || !text.regionMatches(true, at, word, 0, word.length())) return false;
    int end = at + word.length();
    return end == text.length() || !inToken(text.charAt(end));
  }

  private boolean comes(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static boolean inToken(char c) {
    return !Character.isWhitespace(c) && "()\"".indexOf(c) < 0;
  }

  private boolean taken(char c) {
    if (!comes(c)) return false;
    at++;
    return true;
  }

  private boolean atEnd() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    return at == text.length();
  }

  private String rest() {
    return text.substring(at);
  }
}
