package viva.markup.sieve;

import java.util.List;
import java.util.function.Consumer;

/// A text with stand-ins, and what they stand for.
///
/// The signs are Unicode noncharacters: never letters of a text, and to CommonMark neither space
/// nor punctuation, so that `**$x$**文本` is seen as letters within asterisks.
public record Sieved(String text, List<Taken> taken) {
  static final char OPEN = '\uFDD0';
  static final char CLOSE = '\uFDD1';

  /// Stands beside asterisks and makes CommonMark see a letter there.
  static final char JOINER = '\uFDD2';

  public Sieved {
    taken = List.copyOf(taken);
  }

  /// Free of our signs, with line ends as `\n`.
  static String cleaned(String text) {
    var unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return unix.replace('\0', '\uFFFD')
        .replace(OPEN, '\uFFFD')
        .replace(CLOSE, '\uFFFD')
        .replace(JOINER, '\uFFFD');
  }

  /// A piece of the text as the author wrote it, for code and addresses.
  public String raw(String piece) {
    var out = new StringBuilder();
    split(piece, out::append, thing -> out.append(thing.raw()));
    return out.toString();
  }

  /// Hands over the words and the things of a piece in their order.
  public void split(String piece, Consumer<String> words, Consumer<Taken> things) {
    int from = 0;
    for (int open; (open = piece.indexOf(OPEN, from)) >= 0; ) {
      int close = piece.indexOf(CLOSE, open);
      if (close < 0) break;
      words(piece.substring(from, open), words);
      things.accept(taken.get(Integer.parseInt(piece, open + 1, close, 10)));
      from = close + 1;
    }
    words(piece.substring(from), words);
  }

  private static void words(String piece, Consumer<String> words) {
    var clean = piece.indexOf(JOINER) < 0 ? piece : piece.replace("" + JOINER, "");
    if (!clean.isEmpty()) words.accept(clean);
  }
}
