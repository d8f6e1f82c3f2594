package viva.content;

import java.util.List;
import java.util.Optional;
import viva.content.shape.Container;

/// Why a document was read as it was.
///
/// @param candidates every kind of line that could carry the questions, the best first
/// @param chosen     those that were taken as questions; empty where nothing asks
/// @param spans      the lines of the cards, in the order of the document
public record Explanation(List<Candidate> candidates, List<Container> chosen, List<Span> spans) {
  private static final double FAINTEST = 0.1;

  public Explanation {
    candidates = List.copyOf(candidates);
    chosen = List.copyOf(chosen);
    spans = List.copyOf(spans);
  }

  /// The container that would have been the next choice: what a preview may offer instead.
  public Optional<Candidate> runnerUp() {
    return candidates.stream()
        .filter(c -> !chosen.contains(c.container()) && c.score() > FAINTEST)
        .findFirst();
  }

  /// One kind of line, and how much it looks like questions.
  ///
  /// @param members how many such lines there are
  /// @param asking  how many of them ask, or stand in a run of numbers
  public record Candidate(Container container, int members, int asking, double score) {}

  /// Lines of a card, by its index: inclusive, from 1.
  public record Span(int card, int firstLine, int lastLine) {}
}
