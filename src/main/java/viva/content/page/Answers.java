package viva.content.page;

import java.util.Optional;
import java.util.regex.Pattern;

/// The words that announce an answer: `A:`, `**答案**：`, `Answer:`.
public final class Answers {
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[-*+]\\s+|#{1,6}\\s+|>\\s*)?(?:\\*\\*|__|<b>|<strong>)?\\s*[【\\[]?"
              + "(?:a|ans|answer|solution|答|答案|参考答案|参考回答|回答|答复|解答|解析|ответ|о|respuesta|r|solución|답변|답|正解|回答例|解答例)\\s*\\d{0,4}\\s*[】\\]]?(?:\\s*(?:\\*\\*|__|</b>|</strong>)?\\s*[:：]\\s*(?:\\*\\*|__|</b>|</strong>)?|(?<=[】\\]]))["
              + " \\t]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ALONE =
      Pattern.compile(
          "^(?:#{1,6}\\s+)?(?:\\*\\*|__)?(?:answer|solution|答案|参考答案|参考回答|回答|解答|解析|ответ|respuesta|solución|답변|정답|答え|解答例)(?:\\*\\*|__)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  /// What a label or the marks around it begin with.
  private static final String HEADS = "-*+#>_<【[aAsSſrR答参回解оО답정正";

  private static final Pattern OPTION = Pattern.compile("(?s).{0,300}\\bB\\s*[:：].*");

  private static final Pattern LETTER =
      Pattern.compile("^(?:[-*+]\\s+)?(?:\\*\\*)?[aA](?:\\*\\*)?\\s*[.、．](?:\\*\\*)?\\s+");

  private Answers() {}

  /// What follows the label of an answer, where the questions are labelled `Q`: then `A.` is one.
  public static Optional<String> lettered(String body) {
    var m = LETTER.matcher(body);
    return m.lookingAt() ? Optional.of(body.substring(m.end())) : label(body);
  }

  /// What follows the label of an answer on its line; nothing where the line has no such label.
  public static Optional<String> label(String body) {
    if (body.length() < 2 || body.length() > 20_000) return Optional.empty();
    if (HEADS.indexOf(body.charAt(0)) < 0 && !Character.isWhitespace(body.charAt(0)))
      return Optional.empty();
    if (ALONE.matcher(body).matches()) return Optional.of("");
    var m = LABEL.matcher(body);
    if (!m.lookingAt()) return Optional.empty();
    var rest = body.substring(m.end());
    return Character.toUpperCase(body.charAt(0)) == 'A' && OPTION.matcher(rest).matches()
        ? Optional.empty()
        : Optional.of(rest);
  }
}
