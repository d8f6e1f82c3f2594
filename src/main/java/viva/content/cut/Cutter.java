package viva.content.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import viva.content.choose.Selection;
import viva.content.choose.StopList;
import viva.content.line.Reason;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// Walks through a document once and gives every line to a card, or leaves it out with a reason.
public final class Cutter {
  private static final Pattern ITEM = Pattern.compile("(?:[-*+•●]|\\d{1,4}[.)、])\\s");

  private final Page page;
  private final Map<Integer, Unit> questions = new HashMap<>();
  private final Map<Integer, Unit> topics;
  private final Topics.Path path = new Topics.Path();
  private final List<Cut.Draft> drafts = new ArrayList<>();
  private final Cut cut;
  private final boolean list;
  private final boolean paragraphsAnswer;
  private Cut.@Nullable Draft open = null;

  /// Why a line is left out that follows no question.
  private Reason outside = Reason.INTRODUCTION;

  public Cutter(Page page, Selection selection, Map<Integer, Unit> topics) {
    this.page = page;
    this.topics = topics;
    selection.members().forEach(m -> questions.putIfAbsent(m.first(), m));
    this.cut = new Cut(drafts, page.size());
    this.list = !selection.chosen().isEmpty() && selection.chosen().getFirst().list();
    this.paragraphsAnswer = list && paragraphsFollow(selection.members());
  }

  public Cut cut() {
    int end = Tail.start(page, questions, topics);
    for (int i = 0; i < page.size(); i++) {
      var aside = page.aside(i);
      if (i >= end) cut.leaveOut(i, aside.orElse(Reason.FOOTER));
      else if (aside.isPresent()) cut.leaveOut(i, aside.get());
      else i = line(i);
    }
    Tail.behindRule(page, cut);
    return cut;
  }

  /// Gives a line away; answers the index of the last line that went with it.
  private int line(int i) {
    var question = questions.get(i);
    var topic = topics.get(i);
    if (question != null && !StopList.stops(question.title())) return begin(question);
    if (question != null && question.container().heading())
      return leaveOut(question, Reason.NO_QUESTION);
    if (topic != null) {
      path.enter(topic);
      return leaveOut(topic, Reason.TOPIC);
    }
    if (open == null) cut.leaveOut(i, Pair.separates(page.body(i)) ? Reason.SEPARATOR : outside);
    else if (list && !paragraphsAnswer && standsApart(i)) close(i);
    else {
      open.answer().add(i);
      cut.give(i, drafts.size() - 1);
    }
    return i;
  }

  private int begin(Unit question) {
    open = new Cut.Draft(question, path.names(question.container()), new ArrayList<>());
    drafts.add(open);
    for (int i = question.first(); i <= question.last(); i++) cut.give(i, drafts.size() - 1);
    return question.last();
  }

  private int leaveOut(Unit unit, Reason reason) {
    for (int i = unit.first(); i <= unit.last(); i++) cut.leaveOut(i, reason);
    open = null;
    outside = reason == Reason.TOPIC ? underTopic() : reason;
    return unit.last();
  }

  private Reason underTopic() {
    return drafts.isEmpty() ? Reason.INTRODUCTION : Reason.UNDER_TOPIC;
  }

  private void close(int i) {
    cut.leaveOut(i, Reason.REMARK);
    open = null;
    outside = Reason.REMARK;
  }

  /// A paragraph of its own behind a list of questions is no answer to the last of them.
  private boolean standsApart(int i) {
    var line = page.line(i);
    return !line.quiet()
        && !line.blank()
        && line.indent() <= 1
        && (i == 0 || page.blank(i - 1))
        && !ITEM.matcher(line.body()).lookingAt();
  }

  /// Whether the answers of a list's questions stand below the items as paragraphs.
  private boolean paragraphsFollow(List<Unit> members) {
    int following = 0;
    for (var member : members) {
      int next = page.nextText(member.last() + 1);
      if (next < page.size() && standsApart(next) && !topics.containsKey(next)) following++;
    }
    return !members.isEmpty()
        && members.getFirst().container().form() != Form.TABLE
        && following * 5 > members.size() * 2;
  }
}
