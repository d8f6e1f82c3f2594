package viva.content.frame;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import viva.content.line.Numbered;
import viva.content.line.Plain;
import viva.content.line.Reason;
import viva.content.page.Page;
import viva.content.page.Unit;
import viva.content.shape.Shapes;

/// Sets aside what only leads about in a document: tables of contents, and links back to the top.
public final class Contents {
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:[-*+•]\\s|\\d{1,4}\\s*[.、)）]|\\[|\\||<li\\b|<a\\s|#{1,6}\\s*\\d{0,4}[.、]?\\s*\\[).*");
  private static final Pattern MARK =
      Pattern.compile("^(?:[-*+•]\\s+|\\d{1,4}\\s*[.、)）]\\s*)(?:\\[[ xX]\\]\\s+)?");
  private static final Pattern LEAD = Pattern.compile("^[-*+•\\d.、)）#\\s]+");
  private static final Pattern ANCHOR =
      Pattern.compile(
          "\\]\\(\\s*<?#[^)]*\\)|<a\\s[^>]{0,200}href\\s*=\\s*[\"']?#|\\[\\[#[^\\]]*\\]\\]|^\\[[^\\[\\]]+\\]\\[[^\\[\\]]*\\]$");
  private static final Pattern LINK_ONLY =
      Pattern.compile(
          "\\[[^\\]]*\\]\\([^)]*\\)|<a\\s[^>]*href[^>]*>.*?</a>|\\[\\[[^\\]]*\\]\\]|</?[a-zA-Z][^>]*>|[\\s|*_`•·>\\-–—/.{}↥↑⬆⇧▲🔝\\x{FE0F}:：]+|[\\[\\]()]");
  private static final Pattern NAMED = Pattern.compile("^<a\\s+(?:name|id)\\s*=[^>]*>\\s*</a>$");
  private static final Pattern MARKER =
      Pattern.compile("^\\[toc\\]|^\\[\\[_?toc_?\\]\\]|^@\\[toc\\].*", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLES =
      Pattern.compile(
          "目录|目錄|导航|tableofcontents|contents|toc|содержание|оглавление|índice|indice"
              + "|tabladecontenidos|contenido|contenidos|目次|목차|inhaltsverzeichnis|inhalt|sommaire");
  private static final Pattern OPENED = Pattern.compile("(?:<[a-zA-Z][^>]*>\\s*)+");
  private static final Pattern CLOSED = Pattern.compile("(?:</[a-zA-Z][^>]*>\\s*)+");
  private static final int FEWEST = 3;
  private static final int LONGEST_ENTRY = 160;

  private static final int FEWEST_CELLS = 3;
  private static final int MOST_STRAY = 3;

  /// What a number or label may begin with, that is no part of a title.
  private static final String NUMBERED = "qpв第问問题題質질문一二三四五六七八九十";

  private final Page page;
  private final List<Unit> headings;
  private final Set<String> titles = new HashSet<>();
  private final BitSet heads = new BitSet();

  /// Entries that follow each other.
  private static final class Run {
    private int first = -1;
    private int last = -1;
    private int entries = 0;
    private int leading = 0;
    private int stray = 0;

    void divide(int i) {
      if (first < 0) first = i;
    }

    void lead(int i) {
      divide(i);
      last = i;
      leading++;
      entries += 1 + stray;
      stray = 0;
    }

    /// Counts an entry that leads nowhere; answers how many there were since the last that leads.
    int stray(int i) {
      divide(i);
      return ++stray;
    }
  }

  private Contents(Page page) {
    this.page = page;
    this.headings = Shapes.headings(page);
    for (var heading : headings) {
      var folded = Plain.folded(heading.title());
      if (folded.isEmpty()) continue;
      titles.add(folded);
      heads.set(folded.charAt(0));
    }
  }

  public static void setAside(Page page) {
    var contents = new Contents(page);
    contents.runs();
    contents.navigation();
    contents.headings();
  }

  /// Runs of entries of which most lead into the document or repeat its headings.
  private void runs() {
    var run = new Run();
    for (int i = 0; i < page.size(); i++) {
      if (page.blank(i)) continue;
      if (!entry(i)) run = closed(run);
      else if (divides(page.body(i))) run.divide(i);
      else if (leads(i)) run.lead(i);
      else if (run.stray(i) > MOST_STRAY) run = closed(run);
    }
    closed(run);
  }

  private Run closed(Run run) {
    if (run.leading >= FEWEST && run.leading * 10 >= run.entries * 6)
      page.setAside(run.first, run.last, Reason.CONTENTS);
    return new Run();
  }

  /// A row of a table that heads others: its rule, its header, or the name of a group.
  private static boolean divides(String body) {
    return body.startsWith("|")
        && body.indexOf("](") < 0
        && (body.indexOf("---") >= 0 || !row(body));
  }

  /// Whether enough cells of a table's line have words in them.
  private static boolean row(String body) {
    int cells = 0;
    boolean words = false;
    for (int i = 0; i < body.length() && cells < FEWEST_CELLS; i++) {
      int c = body.codePointAt(i);
      if (c == '|') words = false;
      else if (!words && (Character.isLetter(c) || number(c))) {
        words = true;
        cells++;
      }
    }
    return cells == FEWEST_CELLS;
  }

  private static boolean number(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private boolean entry(int i) {
    if (!page.speaks(i)) return false;
    char first = page.body(i).charAt(0);
    return (first < 0x80 ? !Character.isLetter(first) : first == '•')
        && ITEM.matcher(page.body(i)).matches();
  }

  private boolean leads(int i) {
    var body = page.body(i);
    if (anchored(body))
      return LINK_ONLY.matcher(LEAD.matcher(body).replaceFirst("")).replaceAll("").length() < 12;
    if (titles.isEmpty() || body.length() > LONGEST_ENTRY || "#|".indexOf(body.charAt(0)) >= 0)
      return false;
    var text = MARK.matcher(body).replaceFirst("");
    char head = Plain.head(text);
    boolean numbered = Character.isDigit(head) || NUMBERED.indexOf(head) >= 0;
    return (numbered || heads.get(head))
        && titles.contains(Plain.folded(Numbered.strip(Plain.title(text))));
  }

  private static boolean anchored(String body) {
    return (body.indexOf('#') >= 0 || body.endsWith("]")) && ANCHOR.matcher(body).find();
  }

  private void navigation() {
    for (int i = 0; i < page.size(); i++) {
      if (!page.speaks(i)) continue;
      var body = page.body(i);
      if (body.length() > 600) continue;
      if ("[<@{".indexOf(body.charAt(0)) < 0 && body.indexOf("](") < 0 && body.indexOf("<a") < 0)
        continue;
      if (MARKER.matcher(body).lookingAt() || NAMED.matcher(body).matches()) navigate(i);
      else if (!body.startsWith("#")
          && anchored(body)
          && LINK_ONLY.matcher(body).replaceAll("").isEmpty()) navigate(i);
      else if (body.startsWith("{%") && body.endsWith("%}")) page.setAside(i, i, Reason.SEPARATOR);
    }
  }

  /// Leaves a link out, with the tags that it stands between.
  private void navigate(int i) {
    boolean wrapped =
        i > 0
            && i + 1 < page.size()
            && OPENED.matcher(page.body(i - 1)).matches()
            && CLOSED.matcher(page.body(i + 1)).matches();
    page.setAside(wrapped ? i - 1 : i, wrapped ? i + 1 : i, Reason.NAVIGATION);
  }

  /// The headings of tables of contents; the title of the whole document is none.
  private void headings() {
    boolean first = true;
    for (var heading : headings) {
      int next = heading.last() + 1;
      while (next < page.size() && page.blank(next)) next++;
      boolean title = first && heading.container().level() == 1 && !named(heading.title());
      if (!title
          && next < page.size()
          && page.aside(next).filter(Reason.CONTENTS::equals).isPresent())
        page.setAside(heading.first(), heading.last(), Reason.CONTENTS);
      first = false;
    }
  }

  /// Whether a heading says that a table of contents is below it.
  public static boolean named(String title) {
    return title.length() <= 40 && TITLES.matcher(Plain.folded(title)).matches();
  }
}
