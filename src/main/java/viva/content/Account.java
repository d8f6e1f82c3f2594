package viva.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import viva.content.cut.Cut;
import viva.content.line.Reason;
import viva.content.shape.Page;

/// Says for each line of a document where it went.
final class Account {
  private final Page page;
  private final Cut cut;

  Account(Page page, Cut cut) {
    this.page = page;
    this.cut = cut;
  }

  /// The lines in no card, in ranges that begin and end with text.
  List<LeftOut> leftOut() {
    var ranges = new ArrayList<LeftOut>();
    for (int i = 0; i < page.size(); i++) {
      if (page.blank(i) || cut.owner(i) >= 0) continue;
      var reason = cut.reason(i).orElse(Reason.INTRODUCTION);
      int last = i;
      for (int k = i + 1; k < page.size(); k++) {
        if (page.blank(k)) continue;
        if (cut.owner(k) >= 0 || cut.reason(k).orElse(Reason.INTRODUCTION) != reason) break;
        last = k;
      }
      ranges.add(new LeftOut(page.line(i).number(), page.line(last).number(), reason));
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
      if (owner < 0 || page.blank(i)) continue;
      int last = i;
      for (int k = i + 1; k < page.size(); k++) {
        if (page.blank(k)) continue;
        if (cut.owner(k) != owner) break;
        last = k;
      }
      spans.add(
          new Explanation.Span(
              cards.getOrDefault(owner, 0), page.line(i).number(), page.line(last).number()));
      i = last;
    }
    return spans;
  }
}
