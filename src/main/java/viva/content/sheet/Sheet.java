package viva.content.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A table of text that was understood: a card for each row.
///
/// @param named    whether it says itself which columns hold questions and answers
/// @param head     how many lines stand above the first card and name the columns
/// @param entries  in the order of the rows
/// @param nameless first lines of rows that ask nothing
/// @param unclosed lines on which a quote is opened that nothing closes
public record Sheet(
    boolean named, int head, List<Entry> entries, List<Integer> nameless, List<Integer> unclosed) {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /// How many rows are looked at to find the separator.
  private static final int LOOKED_AT = 200;

  private static final Pattern SAID = Pattern.compile("\\Asep=(.)\\n", Pattern.CASE_INSENSITIVE);
  private static final Pattern NARROWER = Pattern.compile("\\s*(?:::|›)\\s*|\\s+[/>]\\s+");
  private static final Pattern BETWEEN_TAGS = Pattern.compile("[\\s,;，；、]+");

  public Sheet {
    entries = List.copyOf(entries);
    nameless = List.copyOf(nameless);
    unclosed = List.copyOf(unclosed);
  }

  /// A row that asks.
  ///
  /// @param topic  from the widest to the narrowest; may be empty
  /// @param first  line in the file, from 1
  /// @param last   line in the file, inclusive
  public record Entry(
      List<String> topic, String question, String answer, List<String> tags, int first, int last) {
    public Entry {
      topic = List.copyOf(topic);
      tags = List.copyOf(tags);
    }
  }

  /// Whether a document is a table: by its name, or by what Anki has written in front.
  public static boolean is(String path, String text) {
    var name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv")
        || name.endsWith(".tsv")
        || (name.endsWith(".txt") && AnkiHead.of(text).there());
  }

  /// Reads a table.
  ///
  /// @param text with line feeds only
  public static Sheet of(String path, String text) {
    var anki = AnkiHead.of(text);
    if (anki.there()) {
      var rows = new Rows(text, anki.end(), anki.lines() + 1, anki.separator());
      return of(rows, rows.rows(), anki.lines(), anki.columns(), anki);
    }
    var rows = rows(path, text);
    if (rows.rows().isEmpty()) return new Sheet(false, 0, List.of(), List.of(), rows.unclosed());
    var columns = Columns.of(rows.rows().getFirst());
    var below = columns.named() ? rows.rows().subList(1, rows.rows().size()) : rows.rows();
    int head = columns.named() ? rows.rows().getFirst().last() : 0;
    boolean narrow = below.stream().allMatch(row -> row.cells().size() < 2);
    return of(rows, narrow ? List.of() : below, head, columns, anki);
  }

  private static Rows rows(String path, String text) {
    var said = SAID.matcher(text);
    if (said.lookingAt()) return new Rows(text, said.end(), 2, said.group(1).charAt(0));
    if (path.toLowerCase(Locale.ROOT).endsWith(".tsv")) return new Rows(text, 0, 1, '\t');
    var best = new Rows(text, 0, 1, SEPARATORS.getFirst());
    for (char other : SEPARATORS.subList(1, SEPARATORS.size())) {
      if (text.indexOf(other) < 0) continue;
      var rows = new Rows(text, 0, 1, other);
      if (evenness(rows) > evenness(best)) best = rows;
    }
    return best;
  }

  /// How many rows have as many cells as most of them, if those are two or more; columns with names
  /// are more than any.
  private static double evenness(Rows rows) {
    if (rows.rows().isEmpty()) return 0;
    if (Columns.of(rows.rows().getFirst()).named()) return 2;
    Map<Integer, Integer> counts = new HashMap<>();
    var some = rows.rows().subList(0, Math.min(LOOKED_AT, rows.rows().size()));
    for (var row : some)
      if (row.cells().size() > 1) counts.merge(row.cells().size(), 1, Integer::sum);
    return counts.values().stream().mapToInt(n -> n).max().orElse(0) / (double) some.size();
  }

  private static Sheet of(Rows all, List<Row> rows, int head, Columns columns, AnkiHead anki) {
    var entries = new ArrayList<Entry>();
    var nameless = new ArrayList<Integer>();
    for (var row : rows) {
      var question = text(row.cell(columns.question()), anki);
      if (question.isBlank()) nameless.add(row.first());
      else entries.add(entry(row, question, columns, anki));
    }
    return new Sheet(columns.named(), head, entries, nameless, all.unclosed());
  }

  private static Entry entry(Row row, String question, Columns columns, AnkiHead anki) {
    var topic = row.cell(columns.topic());
    return new Entry(
        parts(NARROWER, topic.isEmpty() ? anki.value("deck") : topic),
        question,
        text(row.cell(columns.answer()), anki),
        parts(BETWEEN_TAGS, anki.value("tags") + " " + row.cell(columns.tags())),
        row.first(),
        row.last());
  }

  private static String text(String cell, AnkiHead anki) {
    return anki.html() ? AnkiField.markdown(cell) : cell;
  }

  private static List<String> parts(Pattern between, String text) {
    return Arrays.stream(between.split(text, -1))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }
}
