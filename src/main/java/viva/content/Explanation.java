package viva.content;

import java.util.List;
import java.util.Optional;
import viva.content.choose.Candidate;
import viva.content.page.Container;

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

  /// Lines of a card, by its index: inclusive, from 1.
  public record Span(int card, int firstLine, int lastLine) {}
}
