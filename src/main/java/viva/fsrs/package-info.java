/// The scheduler: how memory fades, and when to ask again. Pure: time, dice and parameters are
/// arguments. Formulas are those of FSRS-6 as fsrs-rs 6.6 has them, with Anki's rules for steps and
/// fuzz around them.
@NullMarked
package viva.fsrs;

import org.jspecify.annotations.NullMarked;
