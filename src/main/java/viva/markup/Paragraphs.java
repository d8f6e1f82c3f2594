package viva.markup;

import java.util.ArrayList;
import java.util.List;

/// Makes paragraphs of lines: display formulas on lines of their own become blocks.
final class Paragraphs {
  private final List<Block> blocks = new ArrayList<>();
  private List<Inline> words = new ArrayList<>();

  private Paragraphs() {}

  /// @param content with open line ends as `\n` within its texts
  static List<Block> of(List<Inline> content) {
    var paragraphs = new Paragraphs();
    for (int i = 0; i < content.size(); i++) {
      var inline = content.get(i);
      if (inline instanceof Inline.Formula(var tex, boolean display)
          && display
          && (i == 0 || endsLine(content.get(i - 1)))
          && (i + 1 == content.size() || startsLine(content.get(i + 1)))) {
        paragraphs.flush();
        paragraphs.blocks.add(new Block.Formula(tex));
      } else paragraphs.words.add(inline);
    }
    paragraphs.flush();
    return paragraphs.blocks;
  }

  /// Without blanks and line ends at both ends.
  static List<Inline> trimmed(List<Inline> content) {
    var out = new ArrayList<>(content);
    while (!out.isEmpty() && out.getFirst() instanceof Inline.LineBreak) out.removeFirst();
    if (!out.isEmpty() && out.getFirst() instanceof Inline.Text(var text)) {
      out.removeFirst();
      if (!text.isBlank()) out.addFirst(new Inline.Text(text.stripLeading()));
      else return trimmed(out);
    }
    while (!out.isEmpty() && out.getLast() instanceof Inline.LineBreak) out.removeLast();
    if (!out.isEmpty() && out.getLast() instanceof Inline.Text(var text)) {
      out.removeLast();
      if (!text.isBlank()) out.addLast(new Inline.Text(text.stripTrailing()));
      else return trimmed(out);
    }
    return out;
  }

  private void flush() {
    var content = trimmed(LineEnds.settle(trimmed(words)));
    if (!content.isEmpty()) blocks.add(new Block.Paragraph(content));
    words = new ArrayList<>();
  }

  private static boolean endsLine(Inline inline) {
    return switch (inline) {
      case Inline.LineBreak() -> true;
      case Inline.Formula(var tex, boolean display) -> display;
      case Inline.Text(var text) -> text.substring(text.stripTrailing().length()).contains("\n");
      default -> false;
    };
  }

  private static boolean startsLine(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text(var text)
            && text.substring(0, text.length() - text.stripLeading().length()).indexOf('\n') >= 0);
  }
}
