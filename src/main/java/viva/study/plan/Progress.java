package viva.study.plan;

import java.util.concurrent.CancellationException;

/// Hears how far a plan is, and may stop it.
public interface Progress {
  /// Hears nothing and stops nothing.
  Progress NONE = _ -> {};

  /// Called from time to time; throws [CancellationException] to give the plan up.
  ///
  /// @param share from 0 to 1
  void at(double share) throws CancellationException;

  /// The same for a part of the way.
  default Progress part(double from, double to) {
    return share -> at(from + share * (to - from));
  }
}
