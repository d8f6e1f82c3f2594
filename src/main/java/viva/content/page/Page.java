package viva.content.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import viva.content.line.Line;
import viva.content.line.Reason;

/// The lines of a document with those set aside that cannot be part of a card.
public final class Page {
  private final List<Line> lines;
  private final String[] bodies;
  private final @Nullable Reason[] aside;

  public Page(List<Line> lines) {
    this.lines = List.copyOf(lines);
    this.bodies = new String[lines.size()];
    Arrays.setAll(bodies, i -> lines.get(i).body());
    this.aside = new Reason[lines.size()];
  }

  public int size() {
    return lines.size();
  }

  public Line line(int i) {
    return lines.get(i);
  }

  /// The text of a line without the white space around it.
  public String body(int i) {
    return bodies[i];
  }

  public boolean blank(int i) {
    return bodies[i].isEmpty();
  }

  /// Up to `count` lines from `i` on, the first without its first `skip` characters.
  public List<Line> lines(int i, int count, int skip) {
    var part = new ArrayList<>(lines.subList(i, Math.min(size(), i + count)));
    part.set(0, part.getFirst().with(part.getFirst().body().substring(skip)));
    return part;
  }

  /// Whether something may begin on a line.
  public boolean speaks(int i) {
    return aside[i] == null
        && !bodies[i].isEmpty()
        && !lines.get(i).quiet()
        && bodies[i].length() <= Line.LONGEST;
  }

  /// Leaves the lines from first to last out.
  public void setAside(int first, int last, Reason reason) {
    for (int i = first; i <= last; i++) if (aside[i] == null) aside[i] = reason;
  }

  public Optional<Reason> aside(int i) {
    return Optional.ofNullable(aside[i]);
  }

  /// The next line from `i` on that is not blank; the size where there is none.
  public int nextText(int i) {
    int k = i;
    while (k < size() && (blank(k) || aside[k] != null)) k++;
    return k;
  }
}
