package viva.content;

import viva.content.line.Reason;

/// Lines of a document that became no card, and why.
///
/// @param firstLine the first of them, from 1
/// @param lastLine  the last of them, inclusive
/// @param text      the first of them as it stands in the document
public record LeftOut(int firstLine, int lastLine, Reason reason, String text) {
  public LeftOut {
    if (firstLine < 1 || lastLine < firstLine)
      throw new IllegalArgumentException(firstLine + " to " + lastLine);
  }
}
