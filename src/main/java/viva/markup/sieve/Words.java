package viva.markup.sieve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viva.markup.sieve.Emphasis.Run;
import viva.markup.sieve.Leaves.Span;

/// The words of one paragraph, heading or row of a table, read from left to right.
final class Words {
  private static final int LONGEST_FORMULA = 20_000;
  private static final int LONGEST_TAG = 1000;
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*+>|/?[A-Za-z][A-Za-z0-9-]*+(?:\\s++[A-Za-z_:][\\w.:-]*+"
              + "(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'=<>`]++))?+)*+\\s*+/?>)");
  private static final Pattern IMAGE =
      Pattern.compile(
          "!\\[\\[([^\\[\\]|\\n]{1,300}?\\.(?:png|jpe?g|gif|webp|bmp|svg))\\s*"
              + "(?:\\\\?\\|([^\\[\\]\\n]{0,300}))?]]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SIZE =
      Pattern.compile("\\s*(\\d{1,5})(?:\\s*[x*]\\s*\\d{1,5})?\\s*");
  private static final Pattern ADDRESS = Pattern.compile("https?://[!-~&&[^<>\"'`)*|]]*");

  /// Finds the end of a display formula below these words.
  interface Below {
    /// @return where in the source the closing sign begins, or -1
    int closer(int from, String close);
  }

  private final String source;
  private final Lines lines;
  private final boolean row;
  private final String words;

  private final StringBuilder out = new StringBuilder();
  private final List<List<Run>> runs = new ArrayList<>(List.of(new ArrayList<>()));
  private final Set<String> missing = new HashSet<>();

  /// Where below these words each closing sign of a display formula begins, or -1.
  private final Map<String, Integer> closersBelow = new HashMap<>();

  /// The place of the next character.
  private int at;

  /// Where in the source the words, and what was taken with them, end.
  private int end;

  Words(String source, List<Span> spans, boolean row) {
    this.source = source;
    this.row = row;
    this.lines = new Lines(source, spans);
    this.words = lines.words();
    this.end = lines.end();
  }

  int start() {
    return lines.source(0);
  }

  int end() {
    return end;
  }

  /// The words with stand-ins and joiners, and the signs of quotes and lists between their lines.
  String read(List<Taken> taken, Below below) {
    while (at < words.length()) {
      char c = words.charAt(at);
      boolean read =
          switch (c) {
            case '\\' -> brackets(taken, below) || copy(Math.min(at + 2, words.length()));
            case '`' -> code();
            case '$' -> dollars(taken, below);
            case '<' -> comment() || whole(TAG, at + LONGEST_TAG);
            case 'h' -> whole(ADDRESS, words.length());
            case '!' -> image(taken);
            case '*', '_', '~' -> run(c);
            case '|' -> bar();
            default -> false;
          };
      if (!read) copy(at + 1);
    }
    for (var group : runs.reversed()) Emphasis.hint(out, group);
    return out.toString();
  }

  /// Always true, so that it can stand last among the attempts.
  private boolean copy(int to) {
    for (int newline; (newline = words.indexOf('\n', at, to)) >= 0; at = newline + 1) {
      out.append(words, at, newline);
      out.append(source, lines.source(newline), lines.source(newline + 1));
    }
    out.append(words, at, to);
    at = to;
    return true;
  }

  private boolean whole(Pattern pattern, int limit) {
    var matcher = pattern.matcher(words).region(at, Math.min(limit, words.length()));
    return matcher.lookingAt() && copy(matcher.end());
  }

  private boolean code() {
    int open = rowOf('`');
    var ticks = words.substring(at, open);
    if (!missing.contains(ticks)) {
      for (int close = open; (close = words.indexOf(ticks, close)) >= 0; ) {
        int last = close;
        while (last < words.length() && words.charAt(last) == '`') last++;
        if (last - close == ticks.length()) return copy(last);
        close = last;
      }
      missing.add(ticks);
    }
    return copy(open);
  }

  private boolean run(char sign) {
    int last = rowOf(sign);
    if (sign != '~' || last - at == 2) runs.getLast().add(new Run(out.length(), last - at, sign));
    return copy(last);
  }

  private boolean bar() {
    if (row) runs.add(new ArrayList<>());
    return false;
  }

  private boolean comment() {
    if (!words.startsWith("<!--", at) || missing.contains("-->")) return false;
    int from = lines.source(at);
    int close = source.indexOf("-->", from + 4);
    if (close < 0) {
      missing.add("-->");
      return false;
    }
    boolean startsLine = at == lines.start(at);
    leaveTo(close + 3);
    if (startsLine) {
      int next = words.indexOf('\n', at) < 0 ? words.length() : words.indexOf('\n', at) + 1;
      if (at < next && words.substring(at, next).isBlank()) at = next;
    }
    return true;
  }

  private boolean image(List<Taken> taken) {
    if (!words.startsWith("![[", at)) return false;
    var matcher = IMAGE.matcher(words).region(at, Math.min(at + 700, words.length()));
    if (!matcher.lookingAt()) return false;
    var label = matcher.group(2) == null ? "" : matcher.group(2);
    Matcher size = SIZE.matcher(label);
    boolean sized = size.matches();
    int width = sized ? Integer.parseInt(size.group(1)) : 0;
    put(
        new Taken.Image(
            matcher.group(), matcher.group(1).strip(), sized ? "" : label.strip(), width),
        taken);
    at = matcher.end();
    return true;
  }

  private boolean dollars(List<Taken> taken, Below below) {
    int open = rowOf('$');
    return switch (open - at) {
      case 1 -> dollar(open, taken);
      case 2 -> display("$$", taken, below) || copy(open);
      default -> copy(open);
    };
  }

  private boolean dollar(int open, List<Taken> taken) {
    if (words.startsWith("`", open)) {
      int tick = words.indexOf("`$", open + 1);
      if (tick > 0 && words.substring(open + 1, tick).indexOf('`') < 0)
        return formula(words.substring(open + 1, tick), false, tick + 2, taken);
    }
    int close = until("$", open, "`");
    if (close < 0) return false;
    var body = words.substring(open, close);
    char before = at == 0 ? 0 : words.charAt(at - 1);
    char after = close + 1 < words.length() ? words.charAt(close + 1) : 0;
    return MathSense.betweenDollars(before, body, after)
        && (!row || MathSense.acrossCells(body))
        && formula(body, false, close + 1, taken);
  }

  private boolean brackets(List<Taken> taken, Below below) {
    if (words.startsWith("\\[", at)) return display("\\]", taken, below);
    if (!words.startsWith("\\(", at)) return false;
    int close = until("\\)", at + 2, "\\(");
    if (close < 0) return false;
    var body = words.substring(at + 2, close);
    return MathSense.betweenRoundBrackets(body)
        && (!row || MathSense.acrossCells(body))
        && formula(body, false, close + 2, taken);
  }

  private boolean display(String close, List<Taken> taken, Below below) {
    int open = at + 2;
    boolean square = close.equals("\\]");
    boolean first = words.substring(lines.start(at), at).isBlank();
    boolean last = open == words.length() || words.charAt(open) == '\n';
    int found = until(close, open, square ? "\\[" : "");
    if (found >= 0) {
      boolean alone = found + 2 == words.length() || words.charAt(found + 2) == '\n';
      var body = words.substring(open, found);
      boolean sure =
          (square && !(first && alone))
              ? MathSense.betweenSquareBrackets(body)
              : MathSense.betweenSureSigns(body);
      if (!sure || (row && !MathSense.acrossCells(body))) return false;
      return formula(
          lines.unprefixed(at, lines.source(open), lines.source(found)), true, found + 2, taken);
    }
    if (row || (!first && !last)) return false;
    int from = lines.source(open);
    int lower =
        closersBelow.computeIfAbsent(close, sign -> below.closer(Math.max(from, end), sign));
    if (lower < 0) return false;
    var body = lines.unprefixed(at, from, lower);
    if (!MathSense.betweenSureSigns(body) || body.length() > LONGEST_FORMULA) return false;
    put(new Taken.Formula(source.substring(from - 2, lower + 2), body, true), taken);
    leaveTo(lower + 2);
    return true;
  }

  private boolean formula(String body, boolean display, int to, List<Taken> taken) {
    put(new Taken.Formula(words.substring(at, to), body.strip(), display), taken);
    at = to;
    return true;
  }

  private void put(Taken thing, List<Taken> taken) {
    out.append(Sieved.OPEN).append(taken.size()).append(Sieved.CLOSE);
    taken.add(thing);
  }

  /// Where the closing sign begins, or -1; a sign that must not come before it ends the search.
  private int until(String close, int from, String stop) {
    if (missing.contains(close)) return -1;
    int limit = Math.min(words.length(), from + LONGEST_FORMULA);
    for (int i = from; i < limit; i++) {
      if (words.startsWith(close, i)) return i;
      if (!stop.isEmpty() && words.startsWith(stop, i)) return -1;
      if (words.charAt(i) == '\\') i++;
    }
    if (limit == words.length()) missing.add(close);
    return -1;
  }

  /// Goes on at a place of the source that may lie below these words.
  private void leaveTo(int place) {
    if (place > end) {
      end = place;
      at = words.length();
    } else at = lines.place(place);
  }

  private int rowOf(char sign) {
    int last = at;
    while (last < words.length() && words.charAt(last) == sign) last++;
    return last;
  }
}
