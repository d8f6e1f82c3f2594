/// What the study desk keeps beside the schedule, the day's limits and the drill left open; and the
/// cards that it chooses among.
@NullMarked
package viva.store.desk;

import org.jspecify.annotations.NullMarked;
