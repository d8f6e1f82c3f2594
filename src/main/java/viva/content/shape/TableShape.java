package viva.content.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import viva.content.line.Asking;
import viva.content.line.Plain;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// A table with a column of questions, and often one of answers.
final class TableShape implements Shape {
  private static final Pattern DELIMITER =
      Pattern.compile("^\\|?\\s*:?-{1,}:?\\s*(?:\\|\\s*:?-{1,}:?\\s*)+\\|?$");
  private static final Pattern QUESTION =
      Pattern.compile("q|question|questions|问题|题目|面试题|题|вопрос|вопросы|pregunta|질문|質問|問題");
  private static final Pattern ANSWER =
      Pattern.compile("a|ans|answer|answers|答案|回答|参考答案|答|解答|ответ|ответы|respuesta|답변|답|回答例");

  @Override
  public List<Unit> find(Page page) {
    var found = new ArrayList<Unit>();
    for (int i = 1; i < page.size(); i++) {
      var body = page.body(i);
      if (!page.speaks(i) || body.indexOf('|') < 0 || !DELIMITER.matcher(body).matches()) continue;
      var header = cells(page.body(i - 1));
      int last = i;
      while (last + 1 < page.size()
          && page.speaks(last + 1)
          && page.line(last + 1).text().indexOf('|') >= 0) last++;
      rows(page, header, i + 1, last, found);
      i = last;
    }
    return found;
  }

  private static void rows(Page page, List<String> header, int first, int last, List<Unit> found) {
    int question = column(header, QUESTION);
    int answer = column(header, ANSWER);
    var container = new Container(Form.TABLE, 0, question >= 0 ? "named" : "");
    for (int i = first; i <= last; i++) {
      var cells = cells(page.body(i));
      int asked = question >= 0 ? question : asking(cells);
      if (asked < 0 || asked >= cells.size() || cells.get(asked).isBlank()) continue;
      found.add(Shape.unit(container, i, i, cells.get(asked), rest(cells, asked, answer)));
    }
  }

  private static String rest(List<String> cells, int question, int answer) {
    if (answer >= 0) return answer < cells.size() ? breaks(cells.get(answer)) : "";
    var others = new ArrayList<String>();
    for (int i = question + 1; i < cells.size(); i++)
      if (!cells.get(i).isBlank()) others.add(breaks(cells.get(i)));
    return String.join("\n\n", others);
  }

  private static String breaks(String cell) {
    return cell.replaceAll("(?i)<br\\s*/?>", "\n").strip();
  }

  private static int column(List<String> header, Pattern name) {
    for (int i = 0; i < header.size(); i++)
      if (name.matcher(Plain.title(header.get(i)).toLowerCase(Locale.ROOT)).matches()) return i;
    return -1;
  }

  private static int asking(List<String> cells) {
    for (int i = 0; i < cells.size(); i++)
      if (Asking.asksAmongStatements(Plain.title(cells.get(i)))) return i;
    return -1;
  }

  /// The cells of a row; a bar behind a backslash or within code or a formula divides nothing.
  static List<String> cells(String row) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    char inside = 0;
    for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\' && i + 1 < row.length()) {
        if (row.charAt(i + 1) != '|') cell.append(c);
        cell.append(row.charAt(++i));
      } else if (c == '|' && (inside == 0 || row.indexOf(inside, i) < 0)) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        inside = 0;
      } else {
        if (c == '`' || c == '$') inside = inside == 0 ? c : inside == c ? 0 : inside;
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank()) cells.add(cell.toString().strip());
    return cells;
  }
}
