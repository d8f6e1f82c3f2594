/// The optimiser: weights of FSRS-6 learned from a log, kept only where they foresee unseen answers
/// better. Pure and deterministic.
@NullMarked
package viva.fsrs.train;

import org.jspecify.annotations.NullMarked;
