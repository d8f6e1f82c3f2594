package viva.content.page;

/// A place in a document that could be a question, or the name of a topic.
///
/// @param first  where it begins, as an index into the page's lines
/// @param last   where its title ends, inclusive
/// @param title  one line of Markdown without number, links and marks of the container
/// @param number its number; 0 where it has none
/// @param mark   the kind of number as `Numbered` names it; empty where it has none
/// @param rest   what stands behind the title on the same line, the beginning of the answer
public record Unit(
    Container container,
    int first,
    int last,
    String title,
    int number,
    String mark,
    String rest,
    boolean asks) {

  /// This unit as a member of another container.
  public Unit in(Container other) {
    return new Unit(other, first, last, title, number, mark, rest, asks);
  }

  /// This unit with another title and number.
  public Unit titled(String other, int itsNumber, String itsMark) {
    return new Unit(container, first, last, other, itsNumber, itsMark, rest, asks);
  }

  /// This unit, asking on up to the line `end`.
  public Unit until(int end, String whole) {
    return new Unit(container, first, end, whole, number, mark, rest, true);
  }
}
