package viva.content.page;

/// The kinds of lines that people write questions in.
///
/// The order is that of nesting: what stands below an asking line of a smaller rank is answer.
public enum Form {
  HEADING(0),
  HTML_HEADING(0),
  SUMMARY(7),
  LABEL(7),
  SPEAKER(7),
  TABLE(7),
  BOLD(8),
  NUMBERED(8),
  ORDERED(9),
  BULLET(9);

  private final int rank;

  Form(int rank) {
    this.rank = rank;
  }

  int rank() {
    return rank;
  }
}
