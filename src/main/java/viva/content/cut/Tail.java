package viva.content.cut;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import viva.content.line.Asking;
import viva.content.line.Numbered;
import viva.content.line.Reason;
import viva.content.page.Page;
import viva.content.page.Unit;

/// Finds where the cards of a document end and something else begins.
///
/// Text is glued behind the last answer that looks like the document: sections of its own numbering
/// that hold no question. Where the sections of a document are numbered and, behind the last
/// question, the numbers start again, what follows is not the answer.
final class Tail {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_FOOTER = 30;
  private static final Pattern RULE =
      Pattern.compile("(?:-\\s*){3,}|(?:\\*\\s*){3,}|(?:_\\s*){3,}");

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

  /// Leaves out what stands behind a rule in the last card, where no other card goes on behind one.
  static void behindRule(Page page, Cut cut) {
    var drafts = cut.drafts();
    if (drafts.size() < 3) return;
    var last = drafts.getLast().answer();
    int footer = behindRule(page, last);
    if (footer == 0 || last.size() - footer > LONGEST_FOOTER) return;
    for (var draft : drafts.subList(0, drafts.size() - 1))
      if (behindRule(page, draft.answer()) > 0) return;
    for (int i : List.copyOf(last.subList(footer, last.size()))) cut.leaveOut(i, Reason.FOOTER);
    last.subList(footer, last.size()).clear();
  }

  /// The index in the answer of the line behind its last rule; 0 where no text is there.
  private static int behindRule(Page page, List<Integer> answer) {
    int behind = 0;
    boolean text = false;
    for (int k = answer.size() - 1; k > 0 && behind == 0; k--) {
      int i = answer.get(k);
      if (page.speaks(i) && RULE.matcher(page.body(i)).matches()) {
        if (!text) continue;
        behind = k + 1;
      } else if (!page.blank(i)) text = true;
    }
    return behind;
  }
}
