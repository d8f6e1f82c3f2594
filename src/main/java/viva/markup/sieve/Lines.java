package viva.markup.sieve;

import java.util.Arrays;
import java.util.List;
import viva.markup.sieve.Leaves.Span;

/// The lines of one paragraph joined, and where in the source each place lies.
final class Lines {
  private final String source;
  private final List<Span> spans;

  /// Where in the words each line begins.
  private final int[] starts;

  private final String words;

  Lines(String source, List<Span> spans) {
    this.source = source;
    this.spans = spans;
    this.starts = new int[spans.size()];
    var joined = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      if (i > 0) joined.append('\n');
      starts[i] = joined.length();
      joined.append(source, spans.get(i).start(), spans.get(i).end());
    }
    this.words = joined.toString();
  }

  /// With `\n` between the lines, without the signs of quotes and lists.
  String words() {
    return words;
  }

  /// Where in the source the last line ends.
  int end() {
    return spans.getLast().end();
  }

  /// Where in the words the line of a place begins.
  int start(int place) {
    return starts[line(place)];
  }

  int source(int place) {
    int line = line(place);
    return spans.get(line).start() + place - starts[line];
  }

  /// The place in the words for one in the source, up to the end.
  int place(int inSource) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() < inSource) low = middle + 1;
      else high = middle;
    }
    return starts[low] + Math.max(0, inSource - spans.get(low).start());
  }

  private int line(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 2;
  }

  /// A piece of the source over several lines without the signs of the quotes and the indentation
  /// around it.
  ///
  /// @param place in the words, of the line it begins in
  String unprefixed(int place, int from, int to) {
    int lineStart = source.lastIndexOf('\n', from - 1) + 1;
    var prefix = source.substring(lineStart, spans.get(line(place)).start());
    int quotes = (int) prefix.chars().filter(c -> c == '>').count();
    int indent = prefix.length() - prefix.lastIndexOf('>') - 1;
    var lines = source.substring(from, to).split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      int start = 0;
      for (int depth = 0; depth < quotes; depth++) {
        int sign = start;
        while (sign < lines[i].length() && lines[i].charAt(sign) == ' ') sign++;
        if (sign < lines[i].length() && lines[i].charAt(sign) == '>') start = sign + 1;
      }
      int most = Math.min(lines[i].length(), start + indent);
      while (start < most && Character.isWhitespace(lines[i].charAt(start))) start++;
      lines[i] = lines[i].substring(start);
    }
    return String.join("\n", lines).strip();
  }
}
