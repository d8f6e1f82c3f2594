package viva.markup.sieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import viva.markup.sieve.Leaves.Span;
import viva.markup.sieve.Leaves.Unit;

/// Goes once through a text and takes out what Markdown must not see.
///
/// Code is left alone. What lies in a formula is neither code nor emphasis nor HTML.
public final class Sieve {

  /// The kinds of blocks that are read; HTML is read as words, and its tags are told apart later.
  public static final Set<Class<? extends Block>> BLOCKS =
      Set.of(
          Heading.class,
          ThematicBreak.class,
          FencedCodeBlock.class,
          IndentedCodeBlock.class,
          BlockQuote.class,
          ListBlock.class);

  private static final Pattern HEADING = Pattern.compile("#{1,6} ");

  private final String source;
  private final Leaves leaves;
  private final StringBuilder out;
  private final List<Taken> taken = new ArrayList<>();

  /// Up to where the source has been handed on or taken.
  private int done;

  private Sieve(String source) {
    this.source = source;
    this.leaves = Leaves.of(source);
    this.out = new StringBuilder(source.length() + source.length() / 16);
  }

  /// Any text can be sieved, in time that grows with its length.
  public static Sieved sieve(String text) {
    var clean = LoneBullets.joined(LongParagraphs.broken(Sieved.cleaned(text)));
    var sieve = new Sieve(clean);
    for (var unit : sieve.leaves.units()) sieve.read(unit);
    sieve.out.append(clean, sieve.done, clean.length());
    return new Sieved(sieve.out.toString(), sieve.taken);
  }

  private void read(Unit unit) {
    var spans =
        unit.spans().stream()
            .filter(span -> span.end() > done)
            .map(span -> new Span(span.line(), Math.max(span.start(), done), span.end()))
            .toList();
    if (spans.isEmpty()) return;
    var words = new Words(source, spans, unit.row());
    out.append(source, done, words.start());
    out.append(words.read(taken, this::closerBelow));
    done = words.end();
  }

  /// Looks below a paragraph for the end of a display formula, whose lines Markdown took for
  /// something else.
  ///
  /// @param from after the opening sign
  /// @return where the closing sign begins, or -1
  private int closerBelow(int from, String close) {
    int line = lineEnd(from);
    int blank = 0;
    for (int lines = 0; lines < 120 && line < source.length(); lines++) {
      int start = line + 1;
      line = lineEnd(start);
      var text = source.substring(start, line).strip();
      if (text.isEmpty() || text.equals(">")) {
        if (++blank > 4) return -1;
        continue;
      }
      if (text.startsWith("```") || text.startsWith("~~~") || HEADING.matcher(text).lookingAt())
        return -1;
      int at = source.indexOf(close, start, line);
      if (at >= 0) return at;
    }
    return -1;
  }

  private int lineEnd(int from) {
    int end = source.indexOf('\n', from);
    return end < 0 ? source.length() : end;
  }
}
