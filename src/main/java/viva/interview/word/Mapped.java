package viva.interview.word;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text that has been rewritten, and where each of its chars comes from.
public final class Mapped {
  private final String text;

  /// For each char the first char of its source.
  private final int[] from;

  /// For each char the char after its source.
  private final int[] to;

  private Mapped(String text, int[] from, int[] to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  public String text() {
    return text;
  }

  static Builder builder(int length) {
    return new Builder(length);
  }

  /// The words of a stretch of this text.
  public String words(int start, int end) {
    return text.substring(start, end);
  }

  /// Where the source of a stretch of this text begins.
  public int sourceStart(int start) {
    return from[start];
  }

  /// The char after the source of a stretch that ends here.
  public int sourceEnd(int end) {
    return to[end - 1];
  }

  /// Writes something else for each match: what stands for a match comes from all of it.
  Mapped replace(Pattern pattern, Function<MatchResult, String> words) {
    var matcher = pattern.matcher(text);
    if (!matcher.find()) return this;
    var out = builder(text.length());
    int done = 0;
    do {
      out.copy(this, done, matcher.start());
      var instead = words.apply(matcher.toMatchResult());
      if (matcher.end() > matcher.start()) {
        out.add(instead, from[matcher.start()], to[matcher.end() - 1]);
      }
      done = matcher.end();
    } while (matcher.find());
    out.copy(this, done, text.length());
    return out.build();
  }

  /// Writes one of these, char by char.
  static final class Builder {
    private final StringBuilder text;
    private int[] from;
    private int[] to;

    private Builder(int length) {
      text = new StringBuilder(length + 16);
      from = new int[length + 16];
      to = new int[length + 16];
    }

    /// Adds words that come from one stretch of the source.
    void add(String words, int start, int end) {
      room(words.length());
      Arrays.fill(from, text.length(), text.length() + words.length(), start);
      Arrays.fill(to, text.length(), text.length() + words.length(), end);
      text.append(words);
    }

    private void copy(Mapped other, int start, int end) {
      room(end - start);
      System.arraycopy(other.from, start, from, text.length(), end - start);
      System.arraycopy(other.to, start, to, text.length(), end - start);
      text.append(other.text, start, end);
    }

    private void room(int more) {
      if (text.length() + more <= from.length) return;
      from = Arrays.copyOf(from, 2 * (text.length() + more));
      to = Arrays.copyOf(to, from.length);
    }

    Mapped build() {
      return new Mapped(
          text.toString(), Arrays.copyOf(from, text.length()), Arrays.copyOf(to, text.length()));
    }
  }
}
