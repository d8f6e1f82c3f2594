/// What to ask, and when: the study day, the day's queue, a drill. Pure: a clock is an argument.
@NullMarked
package viva.study;

import org.jspecify.annotations.NullMarked;
