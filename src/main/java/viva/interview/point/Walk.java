package viva.interview.point;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import viva.interview.point.KeyPoint.Weight;
import viva.markup.Block;
import viva.markup.Document;
import viva.markup.Inline;

/// Goes through an answer's blocks and drafts a point for each thing they say.
final class Walk {
  /// A heading of as many chars says something itself.
  private static final int CONTENT = 18;

  /// The first sentences under a head are one point up to this many chars.
  private static final int FIRST = 90;

  private static final Pattern LATER = Pattern.compile("\\$|[0-9]|[A-Za-z]{2}");

  /// What only joins a sentence to the one before.
  private static final Pattern JOINT =
      Pattern.compile("^(?:以及|(?:然而|此外|另外|同时|首先|其次|最后|而且|并且|因此|所以)[，,])\\s*");

  private static final Pattern LABEL = Pattern.compile("[^，,。；;：:！!？?$]{1,17}[：:]?");

  /// A line that leads to the single steps of what was said.
  private static final Pattern STEPS =
      Pattern.compile("(?:过程|步骤|流程|steps)\\s*[：:]?$", Pattern.CASE_INSENSITIVE);

  private final List<Draft> drafts = new ArrayList<>();
  private String section = "";
  private boolean steps;
  private boolean labelled;

  private Walk() {}

  static List<Draft> through(Document document) {
    var walk = new Walk();
    walk.blocks(document.blocks(), 0);
    return walk.drafts;
  }

  /// @param depth of the list these stand in, 0 for none
  private void blocks(List<Block> blocks, int depth) {
    for (int i = 0; i < blocks.size(); i++) {
      var before = i == 0 ? "" : lastWords(blocks.get(i - 1));
      boolean list = blocks.get(i) instanceof Block.ItemList;
      if (list && Worth.leadsToExample(before)) continue;
      steps = list && STEPS.matcher(before).find();
      boolean leads = i + 1 < blocks.size() && follows(blocks.get(i + 1));
      block(blocks.get(i), depth, leads);
      steps = false;
    }
  }

  private static String lastWords(Block block) {
    return block instanceof Block.Paragraph(var content) ? Flat.of(content).strip() : "";
  }

  /// Whether a block is what a line before it leads to.
  private static boolean follows(Block block) {
    return block instanceof Block.ItemList || block instanceof Block.Table;
  }

  private void block(Block block, int depth, boolean leads) {
    switch (block) {
      case Block.Paragraph(var content) -> paragraph(content, depth, leads);
      case Block.Heading(int level, var content) -> heading(content);
      case Block.Quote(var content) -> blocks(content, depth);
      case Block.Callout(var kind, var title, var content) -> blocks(content, depth);
      case Block.Details(boolean open, var summary, var content) -> blocks(content, depth);
      case Block.ItemList(boolean tight, var items) -> {
        boolean details = steps;
        items.forEach(item -> item(item, details ? depth + 2 : depth + 1));
      }
      case Block.Table(var columns, var head, var rows) -> rows.forEach(row -> row(head, row));
      case Block.Code(var language, var text) -> {}
      case Block.Formula(var tex) -> {}
      case Block.Rule() -> {}
    }
  }

  private void heading(List<Inline> content) {
    var text = Lead.unnumbered(Flat.of(content).replace('\n', ' '));
    if (text.length() < CONTENT) section = withoutColon(text);
    else {
      section = "";
      said(Lead.of(content), Weight.CORE);
    }
  }

  private void paragraph(List<Inline> content, int depth, boolean leads) {
    var lines = Flat.lines(content);
    for (int i = 0; i < lines.size(); i++) {
      var lead = Lead.of(lines.get(i));
      boolean last = i + 1 == lines.size();
      var weight = depth > 1 ? Weight.DETAIL : lead.marked() ? Weight.CORE : Weight.NORMAL;
      if (!lead.text().isEmpty()) {
        var text = leads && last ? lead.text() : withoutColon(lead.text());
        each(lead.head(), text, weight);
      } else if (last && !leads) section = lead.head();
    }
  }

  private void item(Block.Item item, int depth) {
    var content = item.content();
    var outer = section;
    boolean within = labelled;
    boolean more = content.size() > 1;
    int inner = depth + 1;
    int start = 0;
    if (!content.isEmpty() && content.getFirst() instanceof Block.Paragraph(var words)) {
      start = 1;
      var lead = Lead.of(words);
      if (more && label(lead)) {
        section = lead.head().isEmpty() ? lead.text() : lead.head();
        if (depth == 1 && !labelled) inner = depth;
        labelled = true;
      } else line(lead, depth == 1 ? Weight.CORE : Weight.DETAIL);
    }
    for (var block : content.subList(start, content.size())) {
      if (block instanceof Block.ItemList list) {
        for (var below : list.items()) item(below, inner);
      } else block(block, inner, false);
    }
    section = outer;
    labelled = within;
  }

  /// Whether a line only names what stands below it.
  private static boolean label(Lead lead) {
    if (lead.text().isEmpty()) return true;
    return lead.head().isEmpty() && LABEL.matcher(lead.text()).matches();
  }

  private void line(Lead lead, Weight weight) {
    if (lead.text().isEmpty()) draft("", lead.head(), weight);
    else if (lead.head().isEmpty()) each("", lead.text(), weight);
    else said(lead, weight);
  }

  private void row(List<Block.Cell> head, List<Block.Cell> row) {
    var name = Flat.of(row.getFirst().content()).replace('\n', ' ').strip();
    var text = new StringBuilder();
    for (int i = 1; i < row.size(); i++) {
      var cell = Flat.of(row.get(i).content()).replace('\n', ' ').strip();
      if (cell.isEmpty()) continue;
      if (!text.isEmpty()) text.append("；");
      if (row.size() > 2) text.append(Flat.of(head.get(i).content()).strip()).append("：");
      text.append(cell);
    }
    if (!text.isEmpty()) draft(name, text.toString(), Weight.NORMAL);
  }

  /// A head with its first sentences; later ones only where they hold something to know.
  private void said(Lead lead, Weight weight) {
    var first = new StringBuilder();
    var later = new ArrayList<String>();
    for (var sentence : Sentences.cut(lead.text())) {
      if (!Worth.saying(sentence, true)) continue;
      boolean fits = first.length() + sentence.length() <= FIRST && later.isEmpty();
      if (first.isEmpty() || fits) first.append(first.isEmpty() ? "" : "。").append(sentence);
      else if (LATER.matcher(sentence).find()) later.add(sentence);
    }
    if (!first.isEmpty()) draft(lead.head(), first.toString(), weight);
    for (var sentence : later) draft(lead.head(), sentence, Weight.DETAIL);
  }

  /// Each sentence; from the third on they are details.
  private void each(String head, String text, Weight weight) {
    var sentences = Sentences.cut(text);
    for (int i = 0; i < sentences.size(); i++) {
      var own = i == 0 ? weight : i == 1 && weight != Weight.DETAIL ? Weight.NORMAL : Weight.DETAIL;
      for (var part : Sentences.parts(sentences.get(i))) draft(head, part, own);
    }
  }

  private static String withoutColon(String text) {
    return text.strip().replaceFirst("[：:]$", "");
  }

  private void draft(String head, String text, Weight weight) {
    var words = JOINT.matcher(text).replaceFirst("");
    if (Worth.saying(words, !head.isEmpty())) drafts.add(new Draft(section, head, words, weight));
  }
}
