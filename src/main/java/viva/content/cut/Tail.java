package viva.content.cut;

import java.util.Map;
import viva.content.line.Asking;
import viva.content.line.Numbered;
import viva.content.shape.Page;
import viva.content.shape.Unit;

/// Finds where the cards of a document end and something else begins.
///
/// Text is glued behind the last answer that looks like the document: sections of its own numbering
/// that hold no question. Where the sections of a document are numbered and, behind the last
/// question, the numbers start again, what follows is not the answer.
final class Tail {
  private static final int LONGEST_TITLE = 60;

  private Tail() {}

  /// The index of the first line that belongs to no card any more; the page's size where there is
  /// none.
  static int start(Page page, Map<Integer, Unit> questions, Map<Integer, Unit> topics) {
    int last = questions.keySet().stream().mapToInt(i -> i).max().orElse(-1);
    int sections = 0;
    for (var topic : topics.values())
      if (topic.mark().startsWith("一")) sections = Math.max(sections, topic.number());
    if (last < 0 || sections < 2) return page.size();
    for (int i = last + 1; i < page.size(); i++) {
      if (!page.speaks(i)) continue;
      var number = Numbered.chinese(page.body(i));
      if (number.isPresent()
          && number.get().value() <= sections
          && !number.get().mark().equals("一(")) return title(page, last, i);
    }
    return page.size();
  }

  /// The line that opens the tail: one that asks or names, between the last question and `i`.
  private static int title(Page page, int last, int i) {
    for (int k = last + 2; k < i; k++) {
      var body = page.body(k);
      if (page.speaks(k)
          && body.length() <= LONGEST_TITLE
          && Asking.marked(body)
          && !continues(page, k)) return k;
    }
    return i;
  }

  /// Whether a line goes on with the sentence of the line above.
  private static boolean continues(Page page, int k) {
    var above = page.body(k - 1);
    return !above.isEmpty() && !above.matches("(?s).*[。.!！?？:：…]$");
  }
}
