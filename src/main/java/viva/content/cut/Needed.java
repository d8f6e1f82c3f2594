package viva.content.cut;

import java.util.List;
import java.util.regex.Pattern;
import viva.content.page.Answers;

/// Code and options that a question cannot be asked without.
final class Needed {
  private static final Pattern BELOW =
      Pattern.compile(
          "(?i)下面|以下|如下|下列|这段|输出什么|打印|\\b(?:following|below|output|outputs|printed|logged|snippet)\\b|ниже|следующ|выведет|вывод|siguiente|resultado|salida|imprime|다음|아래|출력|결과|次の|以下の|出力|結果|输出|运行结果|执行结果");
  private static final Pattern OPTION =
      Pattern.compile(
          "^(?:[-*+]\\s+)?(?:\\[["
              + " xX]\\]\\s*)?(?:\\*\\*)?[(（]?([A-Ha-h])[.、)）:：．](?:\\*\\*)?\\s*\\S.*");

  private static final Pattern TICK = Pattern.compile("[-*+]\\s+\\[[ xX]\\]\\s");

  private Needed() {}

  /// The question with the lines it needs, which are taken from the front of `lines`.
  ///
  /// @param unique whether no other question of the document has the same words
  static String with(String question, List<String> lines, boolean unique) {
    int end = 0;
    int code = code(lines, skip(lines, 0));
    int behind = skip(lines, code);
    if (code > 0
        && behind < lines.size()
        && (!unique || BELOW.matcher(question).find() || announced(lines.get(behind)))) end = code;
    int options = options(lines, skip(lines, end));
    if (options > 0) end = options;
    if (end == 0) return question;
    var taken = lines.subList(0, end);
    var block = String.join("\n", taken).strip();
    taken.clear();
    return block.isEmpty() ? question : question + "\n\n" + block;
  }

  /// Whether a line announces the answer, so that what stands above it is still the question.
  private static boolean announced(String line) {
    var body = line.strip();
    return body.startsWith("<details")
        || TICK.matcher(body).lookingAt()
        || Answers.label(body).isPresent();
  }

  private static int skip(List<String> lines, int i) {
    int k = i;
    while (k < lines.size() && lines.get(k).isBlank()) k++;
    return k;
  }

  /// The index behind a fence that opens at `i`; 0 where none does.
  private static int code(List<String> lines, int i) {
    if (i >= lines.size()) return 0;
    var open = lines.get(i).strip();
    if (!open.startsWith("```") && !open.startsWith("~~~")) return 0;
    for (int k = i + 1; k < lines.size(); k++)
      if (lines.get(k).strip().equals(open.substring(0, 3))) return k + 1;
    return 0;
  }

  /// The index behind options A, B and on that begin at `i`; 0 where there are none.
  private static int options(List<String> lines, int i) {
    int end = 0;
    char next = 'A';
    for (int k = i; k < lines.size(); k++) {
      if (lines.get(k).isBlank()) continue;
      var option = OPTION.matcher(lines.get(k).strip());
      if (!option.matches() || Character.toUpperCase(option.group(1).charAt(0)) != next) break;
      next++;
      end = k + 1;
    }
    return next > 'B' ? end : 0;
  }
}
