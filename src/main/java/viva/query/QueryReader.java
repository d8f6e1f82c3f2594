package viva.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import viva.query.Understanding.Trouble;

/// Reads the search box.
///
/// Words stand for themselves, `"words in a row"`, `-not`, `or`, brackets, and `key:value` with the
/// keys `topic file tag flag is prop rated added`. Full-width colons, quotation marks and brackets
/// count the same.
public final class QueryReader {
  private static final Pattern COMPARISON =
      Pattern.compile("([a-z]+)(<=|>=|<|>|=)(\\d+(?:\\.\\d+)?)(%?)");
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

  private static String plain(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST))
        .replace('：', ':')
        .replace('“', '"')
        .replace('”', '"')
        .replace('（', '(')
        .replace('）', ')')
        .replace('\u3000', ' ')
        .replace('＞', '>')
        .replace('＜', '<');
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
      if (colon <= 0) return new Query.Words(token, true);
      return keyed(token.substring(0, colon).toLowerCase(Locale.ROOT), token.substring(colon + 1));
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
      case "topic" -> new Query.InTopic(required(value, "topic:"));
      case "file" -> new Query.InFile(required(value, "file:"));
      case "tag" -> new Query.Tagged(required(value, "tag:"));
      case "flag" -> new Query.Flagged(number(value, 0, 7));
      case "is" -> new Query.Is(condition(value));
      case "prop" -> compare(value.toLowerCase(Locale.ROOT));
      case "rated" -> rated(value);
      case "added" -> new Query.Added(number(value, 1, 36_500));
      default -> throw new UnclearException(Trouble.UNKNOWN_KEY, key);
    };
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
    var parts = COMPARISON.matcher(value);
    if (!parts.matches()) throw new UnclearException(Trouble.NO_COMPARISON, value);
    for (var property : Query.Property.values()) {
      if (!property.name().equalsIgnoreCase(parts.group(1))) continue;
      double number = Double.parseDouble(parts.group(3));
      return new Query.Compare(
          property, operator(parts.group(2)), parts.group(4).isEmpty() ? number : number / 100);
    }
    throw new UnclearException(Trouble.NO_COMPARISON, value);
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
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && "()\"".indexOf(text.charAt(at)) < 0) at++;
    return text.substring(start, at);
  }

  private boolean word(String word) {
    if (!comes(word)) return false;
    at += word.length();
    return true;
  }

  private boolean comes(String word) {
    return !atEnd()
        && text.regionMatches(true, at, word, 0, word.length())
        && (at + word.length() == text.length()
            || Character.isWhitespace(text.charAt(at + word.length())));
  }

  private boolean taken(char c) {
    if (at >= text.length() || text.charAt(at) != c) return false;
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
