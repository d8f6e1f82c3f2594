package viva.content.cut;

import java.util.List;
import java.util.regex.Pattern;

/// Code and options that a question cannot be asked without.
final class Needed {
  private static final Pattern BELOW =
      Pattern.compile(
          "(?i)下面|以下|如下|下列|这段|输出什么|打印|\\b(?:following|below|output|outputs|printed|logged|snippet)\\b|ниже|следующ|выведет|siguiente|다음|次の");
  private static final Pattern OPTION =
      Pattern.compile(
          "^(?:[-*+]\\s+)?(?:\\[["
              + " xX]\\]\\s*)?(?:\\*\\*)?[(（]?([A-Ha-h])[.、)）:：．](?:\\*\\*)?\\s*\\S.*");

  private Needed() {}

  /// The question with the lines it needs, which are taken from the front of `lines`.
  ///
  /// @param unique whether no other question of the document has the same words
  static String with(String question, List<String> lines, boolean unique) {
    int end = 0;
    if (BELOW.matcher(question).find() || !unique) {
      int code = code(lines, skip(lines, 0));
      if (skip(lines, code) < lines.size()) end = code;
    }
    int options = options(lines, skip(lines, end));
    if (options > 0) end = options;
    if (end == 0) return question;
    var taken = lines.subList(0, end);
    var block = String.join("\n", taken).strip();
    taken.clear();
    return block.isEmpty() ? question : question + "\n\n" + block;
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
