package viva.content.frame;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import viva.content.line.Numbered;
import viva.content.line.Plain;
import viva.content.line.Reason;
import viva.content.shape.Page;
import viva.content.shape.Shapes;
import viva.content.shape.Unit;

/// Sets aside what only leads about in a document: tables of contents, and links back to the top.
public final class Contents {
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:[-*+•]\\s|\\d{1,4}\\s*[.、)）]|\\[|\\||<li\\b|<a\\s|#{1,6}\\s*\\d{0,4}[.、]?\\s*\\[).*");
  private static final Pattern ANCHOR =
      Pattern.compile(
          "\\]\\(\\s*<?#[^)]*\\)|<a\\s[^>]{0,200}href\\s*=\\s*[\"']?#|\\[\\[#[^\\]]*\\]\\]|^\\[[^\\[\\]]+\\]\\[[^\\[\\]]*\\]$");
  private static final Pattern LINK_ONLY =
      Pattern.compile(
          "\\[[^\\]]*\\]\\([^)]*\\)|<a\\s[^>]*>.*?</a>|\\[\\[[^\\]]*\\]\\]|</?[a-zA-Z][^>]*>|[\\s|*_`•·>\\-–—/.{}↥↑⬆⇧▲🔝\\x{FE0F}:：]+|[\\[\\]()]");
  private static final Pattern NAMED = Pattern.compile("^<a\\s+(?:name|id)\\s*=[^>]*>\\s*</a>$");
  private static final Pattern MARKER =
      Pattern.compile("^\\[toc\\]|^\\[\\[_?toc_?\\]\\]|^@\\[toc\\].*", Pattern.CASE_INSENSITIVE);
  private static final int FEWEST = 3;
  private static final int LONGEST_ENTRY = 160;

  private final Page page;

  private Contents(Page page) {
    this.page = page;
  }

  public static void setAside(Page page) {
    var contents = new Contents(page);
    contents.runs();
    contents.navigation();
    contents.titles();
  }

  /// Runs of entries of which most lead into the document or repeat its headings.
  private void runs() {
    Set<String> titles = new HashSet<>();
    for (var heading : Shapes.headings(page)) titles.add(Plain.folded(heading.title()));
    titles.remove("");
    int first = 0;
    while (first < page.size()) {
      int last = first;
      int entries = 0;
      int leading = 0;
      int i = first;
      for (; i < page.size() && (page.blank(i) || entry(i)); i++) {
        if (page.blank(i)) continue;
        last = i;
        entries++;
        if (leads(i, titles)) leading++;
      }
      if (entries >= FEWEST && leading * 10 >= entries * 6)
        page.setAside(first, last, Reason.CONTENTS);
      first = Math.max(i, first + 1);
    }
  }

  private boolean entry(int i) {
    return page.speaks(i) && ITEM.matcher(page.body(i)).matches();
  }

  private boolean leads(int i, Set<String> titles) {
    var body = page.body(i);
    if (anchored(body))
      return LINK_ONLY.matcher(body.replaceFirst("^[-*+•\\d.、)）#\\s]+", "")).replaceAll("").length()
          < 12;
    if (titles.isEmpty() || body.length() > LONGEST_ENTRY || "#|".indexOf(body.charAt(0)) >= 0)
      return false;
    var text = body.replaceFirst("^(?:[-*+•]\\s+|\\d{1,4}\\s*[.、)）]\\s*)(?:\\[[ xX]\\]\\s+)?", "");
    return titles.contains(Plain.folded(Numbered.strip(Plain.title(text))));
  }

  private static boolean anchored(String body) {
    return (body.indexOf('#') >= 0 || body.endsWith("]")) && ANCHOR.matcher(body).find();
  }

  private void navigation() {
    for (int i = 0; i < page.size(); i++) {
      if (!page.speaks(i)) continue;
      var body = page.body(i);
      if (body.length() > 600) continue;
      if (MARKER.matcher(body).lookingAt() || NAMED.matcher(body).matches())
        page.setAside(i, i, Reason.NAVIGATION);
      else if (!body.startsWith("#")
          && anchored(body)
          && LINK_ONLY.matcher(body).replaceAll("").isEmpty())
        page.setAside(i, i, Reason.NAVIGATION);
      else if (body.startsWith("{%") && body.endsWith("%}")) page.setAside(i, i, Reason.SEPARATOR);
    }
  }

  /// The headings of tables of contents.
  private void titles() {
    for (Unit heading : Shapes.headings(page)) {
      int next = heading.last() + 1;
      while (next < page.size() && page.blank(next)) next++;
      if (next < page.size() && page.aside(next).filter(Reason.CONTENTS::equals).isPresent())
        page.setAside(heading.first(), heading.last(), Reason.CONTENTS);
    }
  }
}
