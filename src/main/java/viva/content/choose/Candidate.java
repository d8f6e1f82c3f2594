package viva.content.choose;

import viva.content.page.Container;

/// One kind of line that could carry a document's questions, and how much it looks like questions.
///
/// @param members how many such lines there are
/// @param asking  how many of them ask, or stand in a run of numbers
public record Candidate(Container container, int members, int asking, double score) {}
