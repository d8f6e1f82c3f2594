package viva.markup;

import java.util.List;

/// What stands on lines of its own.
public sealed interface Block {

  record Paragraph(List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /// @param level 1 to 6
  record Heading(int level, List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /// @param language as named by the author, in lower case; empty where none is named
  /// @param text     without the last line end
  record Code(String language, String text) implements Block {}

  /// A display formula.
  ///
  /// @param tex without delimiters, exactly as written
  record Formula(String tex) implements Block {}

  record Quote(List<Block> content) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /// A quote with a kind in its first line: `> [!tip] Title`.
  ///
  /// @param kind  in lower case, as written: note, tip, important, warning, caution, summary...
  /// @param title empty where the kind itself is the title
  record Callout(String kind, List<Inline> title, List<Block> content) implements Block {
    public Callout {
      title = List.copyOf(title);
      content = List.copyOf(content);
    }
  }

  /// @param tight whether its items stand without blank lines between
  record ItemList(boolean tight, List<Item> items) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /// @param marker the author's own: empty for a bullet, else with its sign: `3.`, `2)`
  /// @param task   what stands in a task's box
  record Item(String marker, Task task, List<Block> content) {
    public Item {
      content = List.copyOf(content);
    }
  }

  /// The box before an item.
  enum Task {
    NONE,
    OPEN,
    DONE
  }

  /// @param columns one for each column of the head
  /// @param head    the cells of the head
  /// @param rows    each as wide as the head
  record Table(List<Alignment> columns, List<Cell> head, List<List<Cell>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  record Cell(List<Inline> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /// A fold: `<details>`.
  record Details(boolean open, List<Inline> summary, List<Block> content) implements Block {
    public Details {
      summary = List.copyOf(summary);
      content = List.copyOf(content);
    }
  }

  record Rule() implements Block {}
}
