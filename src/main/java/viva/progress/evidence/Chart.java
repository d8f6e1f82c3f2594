package viva.progress.evidence;

import java.util.Optional;

/// A chart's numbers. Where something is lacking its other values are there but say little.
public interface Chart {
  /// What it rests upon.
  Extent extent();

  /// Why it is not drawn; nothing where it is.
  Optional<Lack> lack();
}
