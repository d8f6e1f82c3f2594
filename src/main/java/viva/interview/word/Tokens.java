package viva.interview.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a rewritten text, in two ways of cutting Chinese: by pairs of characters, which
/// tell words apart, and by single ones, which survive another wording.
///
/// @param pairs   terms, Latin words, numbers, and Han characters two by two
/// @param singles the same with Han characters one by one
public record Tokens(List<Token> pairs, List<Token> singles) {
  private static final Pattern ORDER = Pattern.compile("o\\((?:[^()]|\\([^()]*\\))*\\)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?%?");
  private static final Pattern WORD =
      Pattern.compile("[a-z][-+][0-9]+(?![0-9a-z])|[a-zα-ω]+(?:[0-9]+[a-zα-ω]*)*");

  public Tokens {
    pairs = List.copyOf(pairs);
    singles = List.copyOf(singles);
  }

  /// @param text as [Spelling] writes it
  public static Tokens of(String text, Aliases aliases) {
    var reader = new Reader(text, aliases);
    reader.read();
    return new Tokens(reader.pairs, reader.singles);
  }

  /// The tokens of one way.
  public List<Token> of(Channel channel) {
    return channel == Channel.PAIRS ? pairs : singles;
  }

  /// Those that begin within a stretch of the text.
  public Tokens within(int start, int end) {
    return new Tokens(within(pairs, start, end), within(singles, start, end));
  }

  private static List<Token> within(List<Token> tokens, int start, int end) {
    return tokens.stream().filter(t -> t.start() >= start && t.start() < end).toList();
  }

  private static final class Reader {
    private final String text;
    private final Aliases aliases;
    private final List<Token> pairs = new ArrayList<>();
    private final List<Token> singles = new ArrayList<>();
    private int run;

    private Reader(String text, Aliases aliases) {
      this.text = text;
      this.aliases = aliases;
    }

    private void read() {
      int i = 0;
      run = 0;
      while (i < text.length()) {
        int end = term(i);
        if (end == i) end = latin(i);
        if (end > i) {
          han(run, i);
          run = end;
          i = end;
        } else if (han(text.charAt(i))) {
          i++;
        } else {
          han(run, i);
          run = ++i;
        }
      }
      han(run, text.length());
    }

    private int term(int start) {
      char c = text.charAt(start);
      if (!han(c) && !Latin.letter(c) && !Latin.digit(c)) return start;
      if (order(start) > start) return start;
      var match = aliases.longest(text, start);
      if (match.end() > start) both(new Token("=" + match.group(), Token.Kind.TERM, start));
      return match.end();
    }

    private int order(int start) {
      if (text.charAt(start) != 'o' || Latin.in(text, start - 1)) return start;
      var matcher = ORDER.matcher(text).region(start, text.length());
      return matcher.lookingAt() ? matcher.end() : start;
    }

    private int latin(int start) {
      if (Latin.in(text, start - 1) && run < start) return start;
      int end = order(start);
      if (end > start) {
        var form = text.substring(start, end).replaceAll("[ ^*·_]", "");
        both(new Token(form, Token.Kind.NUMBER, start));
        return end;
      }
      var number = NUMBER.matcher(text).region(start, text.length());
      if (number.lookingAt()) {
        both(new Token(number.group(), Token.Kind.NUMBER, start));
        return number.end();
      }
      var word = WORD.matcher(text).region(start, text.length());
      if (!word.lookingAt()) return start;
      if (!StopWords.LATIN.contains(word.group())) {
        both(new Token(Stem.of(word.group()), Token.Kind.LATIN, start));
      }
      return word.end();
    }

    private void both(Token token) {
      pairs.add(token);
      singles.add(token);
    }

    /// The Han characters from here to there.
    private void han(int start, int end) {
      if (end - start == 1 && han(text.charAt(start))) one(start, Token.Kind.LONE, pairs);
      for (int i = start; i < end; i++) {
        one(i, Token.Kind.CHARACTER, singles);
        if (i + 1 < end) {
          var form = text.substring(i, i + 2);
          if (!StopWords.pair(form)) pairs.add(new Token(form, Token.Kind.PAIR, i));
        }
      }
    }

    private void one(int at, Token.Kind kind, List<Token> to) {
      var form = text.substring(at, at + 1);
      if (!StopWords.HAN.contains(form)) to.add(new Token(form, kind, at));
    }

    private static boolean han(char c) {
      return Character.isIdeographic(c);
    }
  }
}
