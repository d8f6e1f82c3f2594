package viva.store;

import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.card.StudyMoment;
import viva.query.Query;
import viva.store.sql.CardColumns;
import viva.store.sql.Db;
import viva.store.sql.TopicColumn;

/// A [Query] as SQL over the rows of the cards.
final class SearchRows {
  private static final String FROM = " FROM shown card\n" + CardColumns.JOINED + "WHERE ";

  /// The words drive, in the order of the cards, and stop when there are enough.
  private static final String BY_WORDS =
      CardColumns.COLUMNS
          + "FROM card_words CROSS JOIN shown card ON card.id = card_words.rowid\n"
          + CardColumns.JOINED
          + "WHERE card_words MATCH ? AND ";

  private final Db db;
  private final Search.Measure measure;
  private final StudyMoment now;
  private final boolean behind;
  private final List<@Nullable Object> values = new ArrayList<>();

  /// @param behind whether there are cards whose words are not in the index yet
  SearchRows(Db db, Search.Measure measure, boolean behind) {
    this.db = db;
    this.measure = measure;
    this.now = measure.now();
    this.behind = behind;
  }

  List<ScheduledCard> find(Query query, int most) throws SQLException {
    var words = firstWords(query).map(SearchRows::phrase).filter(p -> !p.isEmpty() && !behind);
    if (words.isPresent()) return byWords(words.get(), without(query), most);
    var where = where(query);
    values.add(most);
    return db.list(
        CardColumns.SELECT + "WHERE " + where + " ORDER BY card.id LIMIT ?",
        CardColumns::read,
        values.toArray());
  }

  /// First those that have the words in the question.
  private List<ScheduledCard> byWords(String phrase, Query rest, int most) throws SQLException {
    Map<CardId, ScheduledCard> found = new LinkedHashMap<>();
    for (var where : List.of("question : ", "")) {
      if (found.size() >= most) break;
      values.clear();
      values.add(where + phrase);
      var sql = BY_WORDS + where(rest) + " ORDER BY card_words.rowid LIMIT ?";
      values.add(most + found.size());
      for (var card : db.list(sql, CardColumns::read, values.toArray()))
        found.putIfAbsent(card.id(), card);
    }
    return found.values().stream().limit(most).toList();
  }

  int count(Query query) throws SQLException {
    return db.one("SELECT count(*)" + FROM + where(query), r -> r.getInt(1), values.toArray())
        .orElseThrow();
  }

  Set<Long> ids(Query query) throws SQLException {
    return new HashSet<>(
        db.list("SELECT card.id" + FROM + where(query), r -> r.getLong(1), values.toArray()));
  }

  private String where(Query query) {
    return (asksForArchived(query) ? "" : "card.archived IS NULL AND ") + sql(query);
  }

  private static boolean asksForArchived(Query query) {
    return switch (query) {
      case Query.All(var parts) -> parts.stream().anyMatch(SearchRows::asksForArchived);
      case Query.Any(var parts) -> parts.stream().anyMatch(SearchRows::asksForArchived);
      case Query.Is(var condition) -> condition == Query.Condition.ARCHIVED;
      default -> false;
    };
  }

  private static Optional<Query.Words> firstWords(Query query) {
    return switch (query) {
      case Query.Words words -> Optional.of(words);
      case Query.All(var parts) -> parts.stream().flatMap(p -> firstWords(p).stream()).findFirst();
      default -> Optional.empty();
    };
  }

  /// What a query wants besides its first words.
  private static Query without(Query query) {
    if (!(query instanceof Query.All(var parts))) return Query.EVERYTHING;
    var rest = new ArrayList<>(parts);
    for (int i = 0; i < rest.size(); i++) {
      if (firstWords(rest.get(i)).isEmpty()) continue;
      rest.set(i, without(rest.get(i)));
      break;
    }
    return new Query.All(rest);
  }

  private String sql(Query query) {
    return switch (query) {
      case Query.All(var parts) -> joined(parts, " AND ", "1");
      case Query.Any(var parts) -> joined(parts, " OR ", "0");
      case Query.Not(var unwanted) -> "NOT ifnull(" + sql(unwanted) + ", 0)";
      case Query.Words words -> words(words);
      case Query.InTopic(var name) -> oneOf("topic", name);
      case Query.InFile(var name) -> oneOf("document", name);
      case Query.Tagged(var tag) -> {
        values.add("%\u001f" + like(tag) + "\u001f%");
        yield "char(31) || card.tags || char(31) LIKE ? ESCAPE '\\'";
      }
      case Query.Flagged(int flag) -> "ifnull(mark.flag, 0) = " + flag;
      case Query.Is(var condition) -> is(condition);
      case Query.Compare compare -> compare(compare);
      case Query.Rated(int days, int grade) -> {
        values.add(now.day().toEpochDay() - days);
        yield "card.id IN (SELECT card_id FROM review_log WHERE undone = 0 AND rating IS NOT NULL"
            + (grade == 0 ? "" : " AND rating = " + grade)
            + " AND day > ?)";
      }
      case Query.Added(int days) -> {
        values.add(now.dayEnds().minus(Duration.ofDays(days)).toEpochMilli());
        yield "card.added >= ?";
      }
    };
  }

  private String joined(List<Query> parts, String with, String none) {
    return parts.isEmpty()
        ? none
        : parts.stream().map(this::sql).collect(Collectors.joining(with, "(", ")"));
  }

  private String words(Query.Words query) {
    var phrase = phrase(query);
    if (phrase.isEmpty()) return scan(query);
    values.add(phrase);
    var indexed = "card.id IN (SELECT rowid FROM card_words WHERE card_words MATCH ?)";
    return behind
        ? "(%s OR (card.id IN (SELECT card_id FROM search_stale) AND %s))"
            .formatted(indexed, scan(query))
        : indexed;
  }

  /// The words as the index asks for them; empty for signs alone, which are in no index.
  private static String phrase(Query.Words query) {
    var apart = apart(query.words()).replace("\"", " ").strip();
    if (apart.codePoints().noneMatch(Character::isLetterOrDigit)) return "";
    return "\"" + apart + "\"" + (query.open() ? "*" : "");
  }

  private String scan(Query.Words query) {
    var part = part(query.words());
    values.add(part);
    values.add(part);
    return "(card.question LIKE ? ESCAPE '\\' OR card.answer LIKE ? ESCAPE '\\')";
  }

  /// The words as a pattern; their signs stand for any, as the index has none and the text may have
  /// them full-width.
  private static String part(String words) {
    boolean signs = words.codePoints().noneMatch(Character::isLetterOrDigit);
    return "%" + (signs ? like(words) : words.replaceAll("[^\\p{L}\\p{M}\\p{N}\\s]", "_")) + "%";
  }

  /// The topics or documents in whose path a part stands; there are few beside the cards, so they
  /// are looked through here, each sign in one form as in the index.
  private String oneOf(String table, String part) {
    var wanted = plain(part);
    var ids =
        db.ask(
            "searching",
            () -> {
              var found = new ArrayList<Long>();
              db.each(
                  "SELECT id, path FROM " + table,
                  r -> {
                    if (plain(r.getString(2)).contains(wanted)) found.add(r.getLong(1));
                  });
              return found;
            });
    values.add(ids.toString());
    return table + ".id IN (SELECT value FROM json_each(?))";
  }

  private static String plain(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace(TopicColumn.SEPARATOR, Query.InTopic.WITHIN);
  }

  private static String like(String part) {
    return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private String is(Query.Condition condition) {
    return switch (condition) {
      case DUE -> {
        values.add(now.day().toEpochDay());
        values.add(now.dayEnds().toEpochMilli());
        values.add(now.day().toEpochDay());
        yield "((schedule.due_day <= ? OR schedule.due_at < ?) AND ifnull(mark.suspended, 0) = 0"
            + " AND ifnull(mark.buried_until, 0) <= ?)";
      }
      case NEW -> "schedule.card_id IS NULL";
      case LEARNING -> "schedule.state IN ('LEARNING', 'RELEARNING')";
      case REVIEW -> "schedule.state = 'REVIEW'";
      case SUSPENDED -> "ifnull(mark.suspended, 0) = 1";
      case BURIED -> {
        values.add(now.day().toEpochDay());
        yield "ifnull(mark.buried_until, 0) > ?";
      }
      case LEECH ->
          measure.leechThreshold() == 0 ? "0" : "schedule.lapses >= " + measure.leechThreshold();
      case UNANSWERED -> "trim(card.answer) = ''";
      case EDITED -> "card.id IN (SELECT card_id FROM override WHERE question IS NOT NULL)";
      case ARCHIVED -> "card.archived IS NOT NULL";
    };
  }

  private String compare(Query.Compare compare) {
    return switch (compare.property()) {
      case S -> number("schedule.stability", compare.operator(), compare.value());
      case D -> number("schedule.difficulty", compare.operator(), compare.value());
      case LAPSES -> number("ifnull(schedule.lapses, 0)", compare.operator(), compare.value());
      case REVIEWS -> number("ifnull(schedule.reviews, 0)", compare.operator(), compare.value());
      case IVL -> number("schedule.interval", compare.operator(), compare.value());
      case R -> recall(compare);
    };
  }

  /// Recall falls with the days passed for each day of stability, so the two compare the other way.
  private String recall(Query.Compare compare) {
    if (compare.value() <= 0 || compare.value() > 1)
      return (compare.value() > 1) == less(compare.operator())
          ? "schedule.card_id IS NOT NULL"
          : "0";
    values.add(now.day().toEpochDay());
    return number(
        "max(0, ? - schedule.reviewed_day) / schedule.stability",
        compare.operator().turned(),
        compare.value() == 1 ? 0 : measure.interval().applyAsDouble(compare.value()));
  }

  private static boolean less(Query.Operator operator) {
    return operator == Query.Operator.LESS || operator == Query.Operator.AT_MOST;
  }

  private String number(String column, Query.Operator operator, double value) {
    values.add(value);
    return column + " " + operator.sign() + " ?";
  }

  /// The words as the index has them: one form for each character, and characters of scripts that
  /// are written without spaces set apart.
  static String apart(String words) {
    var plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
    var apart = new StringBuilder(plain.length() * 2);
    plain
        .codePoints()
        .forEach(
            c -> {
              if (standsAlone(c)) apart.append(' ').appendCodePoint(c).append(' ');
              else apart.appendCodePoint(c);
            });
    return apart.toString();
  }

  private static boolean standsAlone(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
