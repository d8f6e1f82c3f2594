/// What the library keeps for progress: the log in columns, targets, snapshots, accepted plans.
@NullMarked
package viva.store.progress;

import org.jspecify.annotations.NullMarked;
