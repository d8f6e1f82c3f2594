/// The learner's day as the library has it: the schedule in force, what is due, what a plan asks.
@NullMarked
package viva.today;

import org.jspecify.annotations.NullMarked;
