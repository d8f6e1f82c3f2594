package viva.content;

import viva.content.line.Reason;

/// Lines of a document that became no card, and why.
///
/// @param firstLine the first of them, from 1
/// @param lastLine  the last of them, inclusive
public record LeftOut(int firstLine, int lastLine, Reason reason) {
  public LeftOut {
    if (firstLine < 1 || lastLine < firstLine)
      throw new IllegalArgumentException(firstLine + " to " + lastLine);
  }
}
