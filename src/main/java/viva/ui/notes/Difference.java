package viva.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How two versions of a text differ, word by word; in Chinese, sign by sign.
final class Difference {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}&&[^\\x{2E80}-\\x{FFFF}]]+|\\s+|.", Pattern.DOTALL);

  /// Texts that differ in more places are too unlike to be compared, in pairs of words.
  private static final int MOST = 4_000_000;

  /// More words than these around a difference are not shown.
  private static final int AROUND = 60;

  private final List<Part> parts = new ArrayList<>();

  private Difference() {}

  /// Whether words are in both versions, or in one.
  enum Kind {
    SAME,
    GONE,
    NEW
  }

  /// Words of a kind in a row.
  record Part(Kind kind, String text) {}

  /// The parts in the order in which they are read: what is gone before what is new.
  static List<Part> between(String before, String now) {
    var old = words(before);
    var fresh = words(now);
    int head = 0;
    while (head < Math.min(old.size(), fresh.size()) && old.get(head).equals(fresh.get(head)))
      head++;
    int tail = 0;
    while (tail < Math.min(old.size(), fresh.size()) - head
        && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) tail++;
    var difference = new Difference();
    difference.add(Kind.SAME, String.join("", old.subList(0, head)));
    difference.compare(
        old.subList(head, old.size() - tail), fresh.subList(head, fresh.size() - tail));
    difference.add(Kind.SAME, String.join("", old.subList(old.size() - tail, old.size())));
    return difference.shortened();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(r -> r.group()).toList();
  }

  /// Goes along a longest common sequence of words.
  private void compare(List<String> old, List<String> fresh) {
    if ((long) old.size() * fresh.size() > MOST) {
      add(Kind.GONE, String.join("", old));
      add(Kind.NEW, String.join("", fresh));
      return;
    }
    var common = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--)
      for (int k = fresh.size() - 1; k >= 0; k--)
        common[i][k] =
            old.get(i).equals(fresh.get(k))
                ? common[i + 1][k + 1] + 1
                : Math.max(common[i + 1][k], common[i][k + 1]);
    var gone = new StringBuilder();
    var come = new StringBuilder();
    for (int i = 0, k = 0; i < old.size() || k < fresh.size(); ) {
      if (i < old.size() && k < fresh.size() && old.get(i).equals(fresh.get(k))) {
        flush(gone, come);
        add(Kind.SAME, old.get(i));
        i++;
        k++;
      } else if (k == fresh.size() || (i < old.size() && common[i + 1][k] >= common[i][k + 1]))
        gone.append(old.get(i++));
      else come.append(fresh.get(k++));
    }
    flush(gone, come);
  }

  private void flush(StringBuilder gone, StringBuilder come) {
    add(Kind.GONE, gone.toString());
    add(Kind.NEW, come.toString());
    gone.setLength(0);
    come.setLength(0);
  }

  private void add(Kind kind, String text) {
    if (text.isEmpty()) return;
    if (!parts.isEmpty() && parts.getLast().kind() == kind) text = parts.removeLast().text() + text;
    parts.add(new Part(kind, text));
  }

  /// Of long passages that are the same only what is around the differences.
  private List<Part> shortened() {
    var shown = new ArrayList<Part>();
    for (int i = 0; i < parts.size(); i++) {
      var text = parts.get(i).text();
      boolean first = i == 0;
      boolean last = i == parts.size() - 1;
      boolean cut = parts.get(i).kind() == Kind.SAME && text.length() > 2 * AROUND + 2;
      var begin = first ? "" : text.substring(0, Math.min(AROUND, text.length()));
      var end = last ? "" : text.substring(Math.max(0, text.length() - AROUND));
      shown.add(cut ? new Part(Kind.SAME, begin + " … " + end) : parts.get(i));
    }
    return shown;
  }
}
