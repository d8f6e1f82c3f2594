package viva.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import viva.content.cut.Cut;
import viva.content.line.Line;
import viva.content.line.Reason;
import viva.content.page.Page;

/// Says for each line of a document where it went.
final class Account {
  private final Page page;
  private final Cut cut;
  private final List<Line> raw;

  /// @param raw the lines of the document before it was repaired
  Account(Page page, Cut cut, List<Line> raw) {
    this.page = page;
    this.cut = cut;
    this.raw = raw;
  }

  /// The lines in no card, in ranges that begin and end with text.
  List<LeftOut> leftOut() {
    var ranges = new ArrayList<LeftOut>();
    for (int i = 0; i < page.size(); i++) {
      if (blank(i) || cut.owner(i) >= 0 || shared(i)) continue;
      var reason = cut.reason(i).orElse(Reason.INTRODUCTION);
      int last = i;
      for (int k = i + 1; k < page.size(); k++) {
        if (blank(k)) continue;
        if (cut.owner(k) >= 0 || cut.reason(k).orElse(Reason.INTRODUCTION) != reason) break;
        last = k;
      }
      int first = page.line(i).number();
      var text = raw.get(first - 1).body();
      ranges.add(new LeftOut(first, page.line(last).number(), reason, text));
      i = last;
    }
    return ranges;
  }

  /// The lines of the kept drafts, in ranges that begin and end with text.
  List<Explanation.Span> spans(List<Integer> kept) {
    var spans = new ArrayList<Explanation.Span>();
    var cards = new HashMap<Integer, Integer>();
    for (int k = 0; k < kept.size(); k++) cards.put(kept.get(k), k);
    for (int i = 0; i < page.size(); i++) {
      int owner = cut.owner(i);
      if (owner < 0 || blank(i)) continue;
      int last = i;
      for (int k = i + 1; k < page.size(); k++) {
        if (blank(k)) continue;
        if (cut.owner(k) != owner) break;
        last = k;
      }
      int card = cards.getOrDefault(owner, 0);
      add(spans, new Explanation.Span(card, page.line(i).number(), page.line(last).number()));
      i = last;
    }
    return spans;
  }

  /// Adds a span; a line that two cards share counts for the later one.
  private static void add(List<Explanation.Span> spans, Explanation.Span span) {
    if (!spans.isEmpty() && spans.getLast().lastLine() == span.firstLine()) {
      var before = spans.removeLast();
      if (before.firstLine() < before.lastLine())
        spans.add(new Explanation.Span(before.card(), before.firstLine(), before.lastLine() - 1));
    }
    spans.add(span);
  }

  private boolean blank(int i) {
    return raw.get(page.line(i).number() - 1).blank();
  }

  /// Whether a part of the line went to a card: lines where two things were glued have two parts.
  private boolean shared(int i) {
    int number = page.line(i).number();
    return (i > 0 && page.line(i - 1).number() == number && cut.owner(i - 1) >= 0)
        || (i + 1 < page.size() && page.line(i + 1).number() == number && cut.owner(i + 1) >= 0);
  }
}
