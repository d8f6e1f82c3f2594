package viva.fsrs.train;

/// Hears how far a training is, and may end it.
public interface Progress {
  /// Says nothing and goes on.
  Progress NONE = _ -> true;

  /// Called often, and by several threads.
  ///
  /// @param done the share that is done, 0 to 1
  /// @return whether to go on
  boolean goOn(double done);
}
