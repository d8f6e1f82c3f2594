package viva.content.cut;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import viva.content.line.Reason;
import viva.content.page.Unit;

/// A document cut into the drafts of its cards and the lines left out.
public final class Cut {
  /// @param topic  the names of the headings above
  /// @param answer the indices of the lines below the question that belong to it
  public record Draft(Unit unit, List<String> topic, List<Integer> answer) {}

  private final List<Draft> drafts;
  private final int[] owners;
  private final @Nullable Reason[] reasons;

  Cut(List<Draft> drafts, int lines) {
    this.drafts = drafts;
    this.owners = new int[lines];
    Arrays.fill(owners, -1);
    this.reasons = new Reason[lines];
  }

  public List<Draft> drafts() {
    return drafts;
  }

  void give(int line, int draft) {
    owners[line] = draft;
    reasons[line] = null;
  }

  public void leaveOut(int line, Reason reason) {
    owners[line] = -1;
    reasons[line] = reason;
  }

  /// The draft that a line belongs to; -1 where it was left out.
  public int owner(int line) {
    return owners[line];
  }

  public Optional<Reason> reason(int line) {
    return Optional.ofNullable(reasons[line]);
  }
}
