/// What the study desk keeps beside the schedule: the day's limits, and the drill left open; the
// cards it chooses among.
@NullMarked
package viva.store.desk;

import org.jspecify.annotations.NullMarked;
