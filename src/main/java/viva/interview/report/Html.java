package viva.interview.report;

import java.util.List;
import java.util.stream.Collectors;
import viva.markup.Block;
import viva.markup.Document;
import viva.markup.Inline;
import viva.markup.Markdown;
import viva.markup.PlainText;

/// A question's Markdown as HTML; formulas stay as their TeX, which can be read anywhere.
final class Html {
  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// Paragraphs run on in the line; what is more than that stands as its text.
  static String inline(String markdown) {
    return Markdown.parse(markdown).blocks().stream()
        .map(Html::block)
        .collect(Collectors.joining(" "));
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Paragraph(var content) -> of(content);
      case Block.Heading heading -> of(heading.content());
      case Block.Code code -> "<code>" + escape(code.text().strip()) + "</code>";
      case Block.Formula(var tex) -> tex("$$" + tex + "$$");
      case Block.Quote _,
          Block.Callout _,
          Block.ItemList _,
          Block.Table _,
          Block.Details _,
          Block.Rule _ ->
          escape(PlainText.of(new Document(List.of(block))));
    };
  }

  private static String of(List<Inline> content) {
    return content.stream().map(Html::of).collect(Collectors.joining());
  }

  private static String of(Inline inline) {
    return switch (inline) {
      case Inline.Text(var text) -> escape(text);
      case Inline.Styled(var style, var content) -> {
        var tag = tag(style);
        yield "<" + tag + ">" + of(content) + "</" + tag + ">";
      }
      case Inline.Code(var text) -> "<code>" + escape(text) + "</code>";
      case Inline.Formula(var tex, boolean display) ->
          tex(display ? "$$" + tex + "$$" : "$" + tex + "$");
      case Inline.Image image -> escape(image.alt());
      case Inline.Link link -> of(link.content());
      case Inline.FootnoteReference(int number) -> "<sup>" + number + "</sup>";
      case Inline.LineBreak() -> "<br>";
    };
  }

  private static String tag(Inline.Style style) {
    return switch (style) {
      case EMPHASIS -> "em";
      case STRONG -> "strong";
      case STRIKE -> "s";
      case UNDERLINE -> "u";
      case MARK -> "mark";
      case SUBSCRIPT -> "sub";
      case SUPERSCRIPT -> "sup";
      case KEY -> "kbd";
    };
  }

  private static String tex(String source) {
    return "<code class=\"tex\">" + escape(source) + "</code>";
  }
}
