package viva.markup;

import java.util.List;

/// Reads Markdown as people write it in notes.
public final class Markdown {

  /// Any text gives a document, never an exception.
  public static Document parse(String text) {
    if (text.isBlank()) return new Document(List.of());
    return new Document(List.of(new Block.Paragraph(List.of(new Inline.Text(text.strip())))));
  }

  private Markdown() {}
}
