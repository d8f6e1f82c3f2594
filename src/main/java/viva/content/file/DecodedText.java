package viva.content.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import viva.card.Origin;
import viva.card.Problem;

/// The characters of a document, with line feeds for line ends.
///
/// @param text     empty where the document could not be decoded
/// @param problems what its author should know: none, a guessed encoding, or why there is no text
public record DecodedText(String text, List<Problem> problems) {
  /// The most bytes of a document that is read.
  public static final int LARGEST = 50 * 1024 * 1024;

  private static final Charset GB18030 = Charset.forName("GB18030");

  public DecodedText {
    problems = List.copyOf(problems);
  }

  /// Whether there is a text to read, if only an empty one.
  public boolean readable() {
    return problems.stream().allMatch(p -> p.kind() == Problem.Kind.ENCODING_GUESSED);
  }

  /// UTF-8 or UTF-16 with or without a byte order mark, or GB18030; anything else is refused.
  public static DecodedText of(SourceFile file) {
    var bytes = file.bytes();
    if (bytes.length > LARGEST) return refused(file, Problem.Kind.TOO_LARGE);
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) return utf8(file, 3);
    if (starts(bytes, 0xFF, 0xFE)) return decoded(bytes, 2, StandardCharsets.UTF_16LE);
    if (starts(bytes, 0xFE, 0xFF)) return decoded(bytes, 2, StandardCharsets.UTF_16BE);
    return withoutMark(file);
  }

  private static DecodedText utf8(SourceFile file, int skip) {
    var bytes = file.bytes();
    try {
      var text = strict(bytes, skip, StandardCharsets.UTF_8);
      return binary(text) ? refused(file, Problem.Kind.NOT_TEXT) : plain(text, List.of());
    } catch (CharacterCodingException notUtf8) {
      return guessed(file, skip);
    }
  }

  /// Some bytes are no UTF-8: a few of them are damage, many are another encoding.
  private static DecodedText guessed(SourceFile file, int skip) {
    var lenient =
        new String(file.bytes(), skip, file.bytes().length - skip, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == '\ufffd').count();
    long wide = lenient.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
    var text = lenient;
    if (broken * 10 > wide) {
      try {
        text = strict(file.bytes(), skip, GB18030);
      } catch (CharacterCodingException notChinese) {
        if (broken * 5 > lenient.length()) return refused(file, Problem.Kind.NOT_TEXT);
      }
    }
    if (binary(text)) return refused(file, Problem.Kind.NOT_TEXT);
    return plain(text, List.of(problem(file, Problem.Kind.ENCODING_GUESSED)));
  }

  /// UTF-16 has a zero in each character of ASCII, always at the same side; other text has none.
  private static DecodedText withoutMark(SourceFile file) {
    var bytes = file.bytes();
    boolean even = false;
    boolean odd = false;
    for (int i = 0; i < bytes.length && !(even && odd); i++) {
      if (bytes[i] != 0) continue;
      if (i % 2 == 0) even = true;
      else odd = true;
    }
    if (!even && !odd) return utf8(file, 0);
    return even == odd || bytes.length % 2 != 0
        ? refused(file, Problem.Kind.NOT_TEXT)
        : ifText(file, even ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static DecodedText ifText(SourceFile file, Charset charset) {
    try {
      var text = strict(file.bytes(), 0, charset);
      return binary(text)
          ? refused(file, Problem.Kind.NOT_TEXT)
          : plain(text, List.of(problem(file, Problem.Kind.ENCODING_GUESSED)));
    } catch (CharacterCodingException e) {
      return refused(file, Problem.Kind.NOT_TEXT);
    }
  }

  private static DecodedText decoded(byte[] bytes, int skip, Charset charset) {
    return plain(new String(bytes, skip, bytes.length - skip, charset), List.of());
  }

  private static DecodedText plain(String text, List<Problem> problems) {
    var lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return new DecodedText(lines.startsWith("\ufeff") ? lines.substring(1) : lines, problems);
  }

  private static DecodedText refused(SourceFile file, Problem.Kind kind) {
    return new DecodedText("", List.of(problem(file, kind)));
  }

  private static Problem problem(SourceFile file, Problem.Kind kind) {
    return new Problem(new Origin(file.path(), 1), kind, "");
  }

  private static String strict(byte[] bytes, int skip, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
        .toString();
  }

  /// Whether one in fifty characters is a control character that no text has.
  private static boolean binary(String text) {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 && "\t\n\r\f\u000b\u001b\b".indexOf(c) < 0) controls++;
    }
    return controls * 50 > text.length();
  }

  private static boolean starts(byte[] bytes, int... head) {
    if (bytes.length < head.length) return false;
    for (int i = 0; i < head.length; i++) if ((bytes[i] & 0xff) != head[i]) return false;
    return true;
  }
}
