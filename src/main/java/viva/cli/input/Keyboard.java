package viva.cli.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;

/// What the user says, one thing at a time, until it is closed.
public interface Keyboard extends AutoCloseable {
  /// What is said where there is no more.
  String END = "q";

  /// The next thing in lower case, without blanks around it: empty for Enter.
  String next();

  /// Whether one key says it, without Enter.
  boolean single();

  @Override
  void close();

  /// A keyboard that is heard line by line.
  static Keyboard lines(Reader in) {
    var lines = new BufferedReader(in);
    return new Keyboard() {
      @Override
      public String next() {
        try {
          var line = lines.readLine();
          return line == null ? END : line.strip().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public boolean single() {
        return false;
      }

      @Override
      public void close() {
        // What the lines come from is not ours to close.
      }
    };
  }
}
