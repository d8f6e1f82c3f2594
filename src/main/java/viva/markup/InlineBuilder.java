package viva.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Makes records of what stands in a line.
final class InlineBuilder {
  private static final Map<String, Inline.Style> STYLES =
      Map.ofEntries(
          Map.entry("b", Inline.Style.STRONG),
          Map.entry("strong", Inline.Style.STRONG),
          Map.entry("i", Inline.Style.EMPHASIS),
          Map.entry("em", Inline.Style.EMPHASIS),
          Map.entry("u", Inline.Style.UNDERLINE),
          Map.entry("ins", Inline.Style.UNDERLINE),
          Map.entry("s", Inline.Style.STRIKE),
          Map.entry("del", Inline.Style.STRIKE),
          Map.entry("mark", Inline.Style.MARK),
          Map.entry("kbd", Inline.Style.KEY),
          Map.entry("sub", Inline.Style.SUBSCRIPT),
          Map.entry("sup", Inline.Style.SUPERSCRIPT));
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)((?:\\s[^<>]*)?)/?>|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([a-zA-Z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
  private static final List<String> SILENT =
      List.of(
          "div",
          "span",
          "p",
          "font",
          "center",
          "details",
          "summary",
          "a",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "td",
          "th",
          "tbody",
          "thead",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "code",
          "section",
          "figure");
  private static final List<String> LINES =
      List.of("div", "p", "li", "tr", "summary", "h1", "h2", "h3", "h4", "h5", "h6");

  private final List<Inline.Formula> formulas;
  private final List<String> footnotes;

  InlineBuilder(List<Inline.Formula> formulas, List<String> footnotes) {
    this.formulas = formulas;
    this.footnotes = footnotes;
  }

  /// What stands in a block.
  List<Inline> of(Node parent) {
    return trimmed(content(parent));
  }

  /// The text of a piece of HTML, its common tags understood.
  List<Inline> ofHtml(String html) {
    var line = new Line();
    int at = 0;
    var tag = TAG.matcher(html);
    while (tag.find()) {
      text(line, html.substring(at, tag.start()));
      html(line, tag.group());
      at = tag.end();
    }
    text(line, html.substring(at));
    return trimmed(line.close());
  }

  /// Code as it was written: what looked like a formula in it is put back.
  String written(String code) {
    return Joiners.remove(code);
  }

  /// Without blanks at both ends and without empty pieces.
  static List<Inline> trimmed(List<Inline> content) {
    var trimmed = new ArrayList<>(content);
    while (!trimmed.isEmpty()) {
      if (trimmed.getFirst() instanceof Inline.LineBreak) trimmed.removeFirst();
      else if (trimmed.getFirst() instanceof Inline.Text(String t) && !t.equals(t.stripLeading())) {
        trimmed.removeFirst();
        if (!t.isBlank()) trimmed.addFirst(new Inline.Text(t.stripLeading()));
      } else break;
    }
    while (!trimmed.isEmpty()) {
      if (trimmed.getLast() instanceof Inline.LineBreak) trimmed.removeLast();
      else if (trimmed.getLast() instanceof Inline.Text(String t) && !t.equals(t.stripTrailing())) {
        trimmed.removeLast();
        if (!t.isBlank()) trimmed.addLast(new Inline.Text(t.stripTrailing()));
      } else break;
    }
    return trimmed;
  }

  private List<Inline> content(Node parent) {
    var line = new Line();
    for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(line, child);
    }
    return line.close();
  }

  private void add(Line line, Node node) {
    switch (node) {
      case Text t -> text(line, t.getLiteral());
      case SoftLineBreak _ -> line.text("\n");
      case HardLineBreak _ -> line.add(new Inline.LineBreak());
      case Emphasis e -> line.add(new Inline.Styled(Inline.Style.EMPHASIS, content(e)));
      case StrongEmphasis s -> line.add(new Inline.Styled(Inline.Style.STRONG, content(s)));
      case Strikethrough s -> line.add(new Inline.Styled(Inline.Style.STRIKE, content(s)));
      case Code c -> line.add(new Inline.Code(written(c.getLiteral())));
      case Link l -> line.add(new Inline.Link(l.getDestination(), content(l)));
      case Image i -> line.add(new Inline.Image(i.getDestination(), PlainText.of(content(i)), 0));
      case FootnoteReference f -> line.add(footnote(f.getLabel()));
      case HtmlInline h -> html(line, h.getLiteral());
      default -> {}
    }
  }

  private Inline footnote(String label) {
    if (!footnotes.contains(label)) footnotes.add(label);
    return new Inline.FootnoteReference(footnotes.indexOf(label) + 1);
  }

  private void text(Line line, String literal) {
    int at = 0;
    var mark = TakenMath.MARK.matcher(literal);
    while (mark.find()) {
      line.text(literal.substring(at, mark.start()));
      line.add(TakenMath.find(formulas, mark));
      at = mark.end();
    }
    line.text(literal.substring(at));
  }

  private void html(Line line, String literal) {
    var tag = TAG.matcher(literal);
    if (!tag.matches()) {
      text(line, literal);
      return;
    }
    if (tag.group(2) == null) return; // a comment
    var name = tag.group(2).toLowerCase(Locale.ROOT);
    boolean closing = !tag.group(1).isEmpty();
    if (name.equals("br")) line.add(new Inline.LineBreak());
    else if (name.equals("img")) image(line, tag.group(3));
    else if (STYLES.containsKey(name)) line.style(name, closing);
    else if (LINES.contains(name)) line.add(new Inline.LineBreak());
    else if (!SILENT.contains(name)) text(line, literal);
  }

  private static void image(Line line, String attributes) {
    var source = "";
    var alt = "";
    int width = 0;
    var attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      var value =
          attribute.group(2) != null
              ? attribute.group(2)
              : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
      switch (attribute.group(1).toLowerCase(Locale.ROOT)) {
        case "src" -> source = value;
        case "alt" -> alt = value;
        case "width" ->
            width = value.matches("\\d{1,4}(px)?") ? Integer.parseInt(value.replace("px", "")) : 0;
        default -> {}
      }
    }
    if (!source.isEmpty()) line.add(new Inline.Image(source, alt, width));
  }

  /// What is gathered, with the HTML tags that are open.
  private static final class Line {
    private record Open(String tag, List<Inline> content) {}

    private final Deque<Open> open = new ArrayDeque<>();

    Line() {
      open.push(new Open("", new ArrayList<>()));
    }

    void add(Inline inline) {
      top().add(inline);
    }

    void text(String text) {
      var clean = Joiners.remove(text);
      if (clean.isEmpty()) return;
      if (!top().isEmpty() && top().getLast() instanceof Inline.Text(String before)) {
        top().removeLast();
        add(new Inline.Text(before + clean));
      } else add(new Inline.Text(clean));
    }

    void style(String tag, boolean closing) {
      if (!closing) open.push(new Open(tag, new ArrayList<>()));
      else if (open.stream().anyMatch(o -> o.tag().equals(tag))) {
        while (!open.element().tag().equals(tag)) closeTop();
        closeTop();
      }
    }

    List<Inline> close() {
      while (open.size() > 1) closeTop();
      return LeftStars.pair(top());
    }

    private void closeTop() {
      var top = open.pop();
      var style = STYLES.get(top.tag());
      if (style != null) add(new Inline.Styled(style, top.content()));
    }

    private List<Inline> top() {
      return open.element().content();
    }
  }
}
