package viva.fsrs.train;

import java.util.List;
import viva.fsrs.Parameters;
import viva.fsrs.SchedulerConfig;
import viva.fsrs.log.Calibration;

/// What became of an optimisation.
public sealed interface Verdict {

  /// The log is too short to learn from.
  ///
  /// @param usable  answers that could be learned from
  /// @param missing how many more it takes, at least 1
  record TooFew(int usable, int missing) implements Verdict {}

  /// It was cancelled; nothing is known.
  record Cancelled() implements Verdict {}

  /// The parameters in use stay: learned ones do not foresee unseen answers clearly better.
  record Kept(Comparison unseen) implements Verdict {}

  /// Learned parameters foresee unseen answers better.
  ///
  /// @param learned from the whole log
  /// @param unseen  the newest answers, with parameters learned from those before them alone
  /// @param longer  how many times as long as with most people's parameters the learner's memories
  ///     keep; 1.12 for 12 % longer
  record Better(Parameters learned, Comparison unseen, double longer) implements Verdict {

    /// Settings with what was learned in place of their parameters.
    public SchedulerConfig in(SchedulerConfig config) {
      return config.with(learned);
    }
  }

  /// Two sets of parameters before the same answers.
  ///
  /// @param answers how many
  /// @param actual  the share that was known, 0 to 1
  /// @param before  with the parameters in use
  /// @param after   with learned ones
  /// @param months  of the whole log with the parameters in use, oldest first
  record Comparison(
      int answers, double actual, Quality before, Quality after, List<Calibration> months) {
    public Comparison {
      months = List.copyOf(months);
    }
  }

  /// How well answers were foreseen.
  ///
  /// @param predicted the mean of the chances given, 0 to 1
  /// @param logLoss   see [viva.fsrs.log.Metrics#logLoss]
  /// @param rmseBins  see [viva.fsrs.log.Metrics#rmseBins]
  /// @param auc       see [viva.fsrs.log.Metrics#auc]; NaN where all were known or none
  record Quality(double predicted, double logLoss, double rmseBins, double auc) {}
}
