package viva.markup;

import java.util.List;

/// A piece of Markdown, read.
///
/// @param footnotes in the order of their numbers, from 1
public record Document(List<Block> blocks, List<Footnote> footnotes) {
  public Document {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  public Document(List<Block> blocks) {
    this(blocks, List.of());
  }

  /// The text behind a footnote reference.
  ///
  /// @param label as the author wrote it between `[^` and `]`
  public record Footnote(String label, List<Block> content) {
    public Footnote {
      content = List.copyOf(content);
    }
  }
}
