/// What an answer was worth, and what it should do to the schedule.
@NullMarked
package viva.interview.grade;

import org.jspecify.annotations.NullMarked;
