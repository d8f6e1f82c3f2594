package viva.markup;

import java.util.List;

/// What stands in a line.
public sealed interface Inline {

  record Text(String text) implements Inline {}

  /// Text set off from the rest.
  record Styled(Style style, List<Inline> content) implements Inline {
    public Styled {
      content = List.copyOf(content);
    }
  }

  enum Style {
    EMPHASIS,
    STRONG,
    STRIKE,
    UNDERLINE,
    MARK,
    SUBSCRIPT,
    SUPERSCRIPT,
    KEY
  }

  record Code(String text) implements Inline {}

  /// A formula in the line.
  ///
  /// @param tex     without delimiters, exactly as written
  /// @param display whether it was written between display delimiters
  record Formula(String tex, boolean display) implements Inline {}

  /// @param source as written: a path relative to the file, or an address
  /// @param width  in pixels as the author asked, or 0
  record Image(String source, String alt, int width) implements Inline {}

  record Link(String address, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /// @param number of the footnote in the document, from 1
  record FootnoteReference(int number) implements Inline {}

  /// A line end that the author means.
  record LineBreak() implements Inline {}
}
