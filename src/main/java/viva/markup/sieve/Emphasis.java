package viva.markup.sieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Makes emphasis beside Chinese what readers mean.
///
/// CommonMark asks for a space or punctuation outside of asterisks whose inner side is punctuation,
/// and Chinese has no spaces: `**注意：**文本` stays literal. A joiner on the inner side, which is a
/// letter to CommonMark, opens or closes the run. Underscores, which CommonMark leaves alone within
/// words, are made asterisks.
final class Emphasis {

  /// A row of equal signs: `*`, `_` or `~`.
  record Run(int start, int length, char sign) {
    int end() {
      return start + length;
    }
  }

  private final StringBuilder text;
  private final List<Run> runs;
  private final TreeMap<Integer, String> inserts = new TreeMap<>();

  private Emphasis(StringBuilder text, List<Run> runs) {
    this.text = text;
    this.runs = runs;
  }

  /// @param text with all runs; is changed
  /// @param runs in their order, of one paragraph or cell
  static void hint(StringBuilder text, List<Run> runs) {
    if (runs.isEmpty() || text.chars().noneMatch(c -> c >= 0x80)) return;
    var emphasis = new Emphasis(text, runs);
    emphasis.underscores();
    emphasis.besideChinese();
    emphasis.pairLeftOver();
    emphasis.inserts.descendingMap().forEach((at, joiner) -> text.insert((int) at, joiner));
  }

  private void underscores() {
    var open = new ArrayList<Run>();
    for (var run : runs) {
      if (run.sign != '_' || run.length > 2) continue;
      var opener =
          open.reversed().stream()
              .limit(3)
              .filter(o -> o.length == run.length && meant(o, run))
              .findFirst();
      if (opener.isPresent()) {
        asterisks(opener.get());
        asterisks(run);
        joinAfter(opener.get());
        joinBefore(run);
        open.clear();
      } else open.add(run);
    }
  }

  /// Whether Chinese is within, and CommonMark would see no emphasis though readers do.
  private boolean meant(Run opener, Run closer) {
    int before = before(opener);
    int after = after(closer);
    if (space(after(opener)) || space(before(closer))) return false;
    boolean outside = !letter(before) && !letter(after);
    if (outside) return false;
    if (alphanumeric(before) || alphanumeric(after)) return false;
    if (opener.length == 1 && letter(before)) return false;
    return closer.start - opener.end() < 500
        && text.substring(opener.end(), closer.start).codePoints().anyMatch(Emphasis::chinese);
  }

  private void asterisks(Run run) {
    for (int i = run.start; i < run.end(); i++) text.setCharAt(i, '*');
  }

  private void besideChinese() {
    for (var run : runs) {
      if (run.sign == '_' || (!chinese(before(run)) && !chinese(after(run)))) continue;
      if (!opens(run) && !space(after(run)) && punctuation(after(run))) joinAfter(run);
      else if (!closes(run) && !space(before(run)) && punctuation(before(run))) joinBefore(run);
    }
  }

  /// Pairs what still stands alone, as `** text**` with its blank inside.
  private void pairLeftOver() {
    var alone = new ArrayList<Run>();
    Run open = null;
    for (var run : runs) {
      if (run.sign != '*' || run.length != 2) continue;
      boolean opens = opens(run) || inserts.containsKey(run.end());
      boolean closes = closes(run) || inserts.containsKey(run.start);
      if (open != null && closes) open = null;
      else {
        if (open != null) alone.add(open);
        open = opens ? run : null;
        if (!opens) alone.add(run);
      }
    }
    if (open != null) alone.add(open);
    alone.sort(Comparator.comparingInt(Run::start));
    if (alone.size() % 2 != 0 || text.codePoints().noneMatch(Emphasis::chinese)) return;
    for (int i = 0; i < alone.size(); i += 2) {
      var first = alone.get(i);
      var second = alone.get(i + 1);
      if (power(first) || power(second)) continue;
      if (text.substring(first.end(), second.start).isBlank()) continue;
      joinAfter(first);
      joinBefore(second);
    }
  }

  private boolean power(Run run) {
    return alphanumeric(before(run)) && alphanumeric(after(run));
  }

  private void joinAfter(Run run) {
    inserts.put(run.end(), "" + Sieved.JOINER);
  }

  private void joinBefore(Run run) {
    inserts.put(run.start, "" + Sieved.JOINER);
  }

  private boolean opens(Run run) {
    int before = before(run);
    int after = after(run);
    return !space(after) && (!punctuation(after) || space(before) || punctuation(before));
  }

  private boolean closes(Run run) {
    int before = before(run);
    int after = after(run);
    return !space(before) && (!punctuation(before) || space(after) || punctuation(after));
  }

  private int before(Run run) {
    return run.start == 0 ? '\n' : text.codePointBefore(run.start);
  }

  private int after(Run run) {
    return run.end() == text.length() ? '\n' : text.codePointAt(run.end());
  }

  private static boolean space(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean letter(int c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean alphanumeric(int c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  static boolean chinese(int c) {
    return within(c, 0x2E80, 0x9FFF)
        || within(c, 0xAC00, 0xD7FF)
        || within(c, 0xF900, 0xFAFF)
        || within(c, 0xFE30, 0xFE4F)
        || within(c, 0xFF00, 0xFFEF)
        || within(c, 0x20000, 0x3FFFF)
        || "“”‘’…—·".indexOf(c) >= 0;
  }

  private static boolean within(int c, int first, int last) {
    return c >= first && c <= last;
  }

  private static boolean punctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
