package viva.content.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import viva.content.line.Line;
import viva.content.page.Answers;
import viva.content.page.Container;
import viva.content.page.Page;

/// The question and the answer of a card, in the author's Markdown, out of their lines.
///
/// @param answer empty where there is none, or nothing but a promise of one
/// @param tags   what a comment right below the question says of the card, as `name:value`
public record Pair(String question, String answer, List<String> tags) {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?i)(?:-\\s*){3,}|(?:\\*\\s*){3,}|(?:_\\s*){3,}|(?:</?(?:br|hr|div|p|details|summary|center|b|strong|i|em|span|font|blockquote|section|small)\\b[^>]*>\\s*)+|\\{%[^%]*%\\}|&nbsp;");
  private static final Pattern TAGS = Pattern.compile("(?:</?[a-zA-Z][^>]{0,80}>\\s*)+");
  private static final Pattern CLOSING = Pattern.compile("</([a-zA-Z][a-zA-Z0-9]*)");
  private static final Pattern FOLD =
      Pattern.compile("(?i)</?details[^>]*>|<summary[^>]*>.*</summary>");
  private static final Pattern COMMENT = Pattern.compile("<!--\\s*(.*?)\\s*-->");
  private static final Pattern NAMED =
      Pattern.compile("([\\p{L}][\\p{L}_-]{1,30})\\s*[:：=]\\s*(\\S.{0,60})");
  private static final Pattern PROMISE =
      Pattern.compile(
          "(?i)[\\s*_>（(\\-]*(?:todo|tbd|wip|n/a|pending|answer here|your answer|coming soon|to be"
              + " added|待补充|待完善|待更新|待整理|待续|略|暂无|暂缺|未完待续|后续补充|未作答|pendiente|por\\s+hacer|por\\s+completar|próximamente|ответ\\s+позже|скоро|нет\\s+ответа|작성\\s*예정|추후\\s*작성|준비\\s*중|未回答|準備中|工事中|後日記載|\\.{3,6}|…+)[\\s*_.。…!！)）:：]*");

  public static Pair of(Page page, Cut.Draft draft, boolean unique) {
    var unit = draft.unit();
    var lines = new ArrayList<String>();
    if (!unit.rest().isEmpty()) lines.addAll(List.of(unit.rest().split("\n", -1)));
    for (int i : draft.answer()) lines.add(page.line(i).text());
    var tags = new ArrayList<String>();
    trim(lines);
    comments(lines, tags);
    var question = Title.of(page, unit);
    if (!question.answer().isEmpty()) lines.addFirst(question.answer());
    var asked = Needed.with(question.question(), lines, unique);
    trim(lines);
    if (unit.container().equals(Container.CALLOUT)) unquote(lines);
    folds(lines);
    label(lines, unit.mark().equals("Q"));
    boolean item = !page.body(unit.first()).startsWith("#");
    var answer = String.join("\n", dedented(lines, item));
    return new Pair(asked, PROMISE.matcher(answer).matches() ? "" : answer, tags);
  }

  /// Takes blank lines off both ends, and rules and tags off the end.
  private static void trim(List<String> lines) {
    while (!lines.isEmpty() && last(lines)) lines.removeLast();
    while (!lines.isEmpty() && empty(lines.getFirst())) lines.removeFirst();
  }

  private static boolean last(List<String> lines) {
    var last = lines.getLast().strip();
    return last.startsWith("</") ? unopened(lines) : empty(last) || unopened(lines);
  }

  /// Whether a line holds no words: a rule, or tags that only divide.
  static boolean separates(String body) {
    return !body.isEmpty()
        && "-*_<{&".indexOf(body.charAt(0)) >= 0
        && body.length() < 200
        && SEPARATOR.matcher(body).matches();
  }

  private static boolean empty(String line) {
    var body = line.strip();
    return body.isEmpty()
        || separates(body)
        || body.equals("-")
        || body.equals("*")
        || body.equals(">");
  }

  /// Whether the last line is nothing but tags, and none of them closes what the lines above open.
  private static boolean unopened(List<String> lines) {
    var last = lines.getLast().strip();
    if (last.length() > 200 || !TAGS.matcher(last).matches()) return false;
    var closing = CLOSING.matcher(last).results().map(r -> "<" + r.group(1)).toList();
    var above = lines.subList(0, lines.size() - 1);
    return closing.stream().noneMatch(open -> above.stream().anyMatch(l -> opens(l, open)));
  }

  private static boolean opens(String line, String tag) {
    return line.indexOf('<') >= 0
        && line.toLowerCase(Locale.ROOT).contains(tag.toLowerCase(Locale.ROOT));
  }

  private static void comments(List<String> lines, List<String> tags) {
    while (!lines.isEmpty() && lines.getFirst().length() < 500) {
      var comment = COMMENT.matcher(lines.getFirst().strip());
      if (!comment.matches()) return;
      var named = NAMED.matcher(comment.group(1));
      if (named.matches()) tags.add(named.group(1) + ":" + named.group(2));
      lines.removeFirst();
      trim(lines);
    }
  }

  /// Takes the tags of a fold that hides the whole answer.
  private static void folds(List<String> lines) {
    boolean folded = false;
    while (!lines.isEmpty() && lines.getFirst().length() < 300) {
      var body = lines.getFirst().strip();
      if (!FOLD.matcher(body).replaceAll("").isBlank() || body.isEmpty()) break;
      lines.removeFirst();
      folded = true;
      trim(lines);
    }
    if (folded) trim(lines);
  }

  /// Takes the marks of the quote off that a call-out's answer stands in.
  private static void unquote(List<String> lines) {
    for (int i = 0; i < lines.size() && lines.get(i).startsWith(">"); i++)
      lines.set(i, lines.get(i).replaceFirst("^>\\s?", ""));
    trim(lines);
  }

  private static void label(List<String> lines, boolean lettered) {
    if (lines.isEmpty()) return;
    var first = lines.getFirst().strip();
    var rest = lettered ? Answers.lettered(first) : Answers.label(first);
    if (rest.isEmpty()) return;
    if (rest.get().isBlank()) lines.removeFirst();
    else lines.set(0, rest.get());
    trim(lines);
  }

  /// Without the indentation that all lines share, where a list or an item brought it.
  private static List<String> dedented(List<String> lines, boolean item) {
    int common = Integer.MAX_VALUE;
    boolean first = true;
    for (var text : lines) {
      int indent = new Line(1, text, false).indent();
      boolean glued = first && indent == 0 && lines.size() > 1;
      if (!text.isBlank() && !glued) common = Math.min(common, indent);
      first = false;
    }
    boolean code = !item && common >= 4;
    if (common == 0 || common == Integer.MAX_VALUE || code) return lines;
    var dedented = new ArrayList<String>();
    for (var text : lines) dedented.add(dedent(text, common));
    return dedented;
  }

  private static String dedent(String text, int columns) {
    int column = 0;
    int i = 0;
    while (i < text.length() && column < columns && Character.isWhitespace(text.charAt(i))) {
      column += text.charAt(i) == '\t' ? 4 - column % 4 : 1;
      i++;
    }
    return " ".repeat(Math.max(0, column - columns)) + text.substring(i);
  }
}
