/// Learners who do not exist, to see what settings and plans would do. Pure: dice and models are
/// arguments, and the same seed gives the same year.
@NullMarked
package viva.fsrs.simulate;

import org.jspecify.annotations.NullMarked;
